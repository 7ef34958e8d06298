import { notAvailable, ok, type Result } from '../../core/result';
import { fold, foldWords, nearest } from '../../core/text';

/** Printed name or alias, with its value. */
export type Named<T> = readonly [name: string, value: T];

/** A shorter word is near to any text. */
const SHORTEST_WORD = 4;

/**
 * Resolves a name from its full text or from a part that is unique; an ambiguous part fails. `sought` is the text with
 * abbreviations written out.
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

/** Lists one name for each value. */
function listed(names: readonly Named<unknown>[]): string {
  const firsts = names.filter(([, value], row) => names.findIndex((other) => other[1] === value) === row);
  return firsts.map(([name]) => name).join('; ');
}

/** Suggests the name probably meant: the name or one of its words may be misspelt. */
function suggestionFor<T>(key: string, names: readonly Named<T>[]): string | undefined {
  const spellings = names.flatMap(([name, value]) =>
    [fold(name), ...foldWords(name).split(' ')]
      .filter((spelling) => spelling.length >= SHORTEST_WORD)
      .map((spelling) => [spelling, value] as const),
  );
  const meant = nearest(key, spellings);
  return names.find(([, value]) => value === meant)?.[0];
}
