import type { Plain } from '../../core/cell';
import { invalid, ok, type Result } from '../../core/result';
import { fold, nearest } from '../../core/text';
import type { HomesRow } from '../../data/agreement';
import { resolveScheme, type Scheme } from '../names/schemes';
import { allThemes, resolveTheme, type Theme } from '../names/themes';
import { columnTitle } from './columns';
import { type OwnKind, ownKindNames } from './kinds';

/** Reads the column Soort. */
export function readKind(value: Plain): Result<OwnKind> {
  const key = fold(String(value));
  const known = ownKindNames.find((kind) => kind === key);
  const choices = ownKindNames.join(', ');
  const suggestion = nearest(
    key,
    ownKindNames.map((kind) => [kind, kind] as const),
  );
  return known ? ok(known) : invalid('unknownInCell', { typed: value, suggestion, choices });
}

/** Reads a single theme. */
export function readOneTheme(value: Plain): Result<Theme> {
  const theme = resolveTheme(String(value));
  return theme.ok && theme.value === allThemes ? invalid('notOneEach', { typed: String(value) }) : theme;
}

const HOMES_PARTS: ReadonlyMap<string, HomesRow['part']> = new Map([
  ['puur', 'puur'],
  ['puurnplv', 'puur'],
  ['grootschalig', 'grootschalig'],
  ['totaal', 'totaal'],
]);

/** Reads the part of the homes in an agreement. */
export function readHomesPart(value: Plain): Result<HomesRow['part']> {
  const part = HOMES_PARTS.get(fold(String(value)));
  const choices = 'puur, grootschalig';
  return part ? ok(part) : invalid('unknownInCell', { typed: value, suggestion: undefined, choices });
}

/** Reads a scheme. */
export function readScheme(value: Plain): Result<Scheme> {
  const scheme = resolveScheme(String(value), columnTitle('part'));
  if (scheme.ok || scheme.failure.code === 'input' || scheme.failure.message !== 'unknownName') return scheme;
  return invalid('unknownInCell', scheme.failure.names);
}
