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
  const typed = String(value);
  const key = fold(typed);
  const known = ownKindNames.find((kind) => kind === key);
  const choices = ownKindNames.join(', ');
  const suggestion = nearest(
    key,
    ownKindNames.map((kind) => [kind, kind] as const),
  );
  return known ? ok(known) : invalid('unknownInCell', { typed, suggestion, choices });
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
  const typed = String(value);
  const part = HOMES_PARTS.get(fold(typed));
  return part ? ok(part) : invalid('unknownInCell', { typed, suggestion: undefined, choices: 'puur, grootschalig' });
}

/** Reads a scheme. */
export function readScheme(value: Plain): Result<Scheme> {
  return resolveScheme(String(value), columnTitle('part'));
}
