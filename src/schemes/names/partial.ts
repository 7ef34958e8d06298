import { notAvailable } from '../../core/failure';
import { ok, type Result } from '../../core/result';
import { fold, foldWords, nearest } from '../../core/text';

/** A printed name, or another way to write it, and what it stands for. */
export type Named<T> = readonly [name: string, value: T];

/** Any text is near to a shorter word than this. */
const SHORTEST_WORD = 4;

/**
 * What a name stands for, when all of it is typed or any part that fits only one.
 * What fits several is never guessed at. `sought` is what was typed in full.
 */
export function resolvePartial<T>(
  typed: string,
  parameter: string,
  names: readonly Named<T>[],
  sought = typed,
): Result<T> {
  const key = fold(sought);
  const parts = key ? names.filter(([name]) => fold(name).includes(key)) : [];
  const exact = parts.filter(([name]) => fold(name) === key);
  const found = exact.length ? exact : parts;
  const values = new Set(found.map(([, value]) => value));
  if (values.size === 1) return ok(found[0]![1]);
  if (values.size > 1) return notAvailable('ambiguousName', { parameter, typed, candidates: listed(found) });
  return notAvailable('unknownName', {
    parameter,
    typed,
    suggestion: suggestionFor(key, names),
    choices: listed(names),
  });
}

/** One name for each thing that there is. */
function listed(names: readonly Named<unknown>[]): string {
  const firsts = names.filter(([, value], row) => names.findIndex((other) => other[1] === value) === row);
  return firsts.map(([name]) => name).join('; ');
}

/** The name that was probably meant: the whole of it or a word in it may be misspelt. */
function suggestionFor<T>(key: string, names: readonly Named<T>[]): string | undefined {
  const spellings = names.flatMap(([name, value]) =>
    [fold(name), ...foldWords(name).split(' ')]
      .filter((spelling) => spelling.length >= SHORTEST_WORD)
      .map((spelling) => [spelling, value] as const),
  );
  const meant = nearest(key, spellings);
  return names.find(([, value]) => value === meant)?.[0];
}
