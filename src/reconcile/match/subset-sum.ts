import type { Cents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { type Sums, sumsOf } from './sums';

/** Amount with the number of times it can be used. */
interface Stack {
  readonly cents: Cents;
  readonly count: number;
}

/** Margin against chance: a search is refused unless the spread of sums is this many times what its subsets cover. */
const CHANCES = 100;
/** Most subsets, to bound memory. */
const MOST_SUBSETS = 2 ** 30;
/** Most results; more are as ambiguous as two. */
const MOST_FOUND = 20;

/** Returns whether a search would match amounts by chance. */
function isTooDense(stacks: readonly Stack[], subsets: number, window: Cents): boolean {
  const spread = sumOf(stacks, ({ cents, count }) => Math.abs(cents) * count);
  return subsets > MOST_SUBSETS || subsets * window * CHANCES > spread;
}

/** Multiples of a stack, from none to all. */
const multiplesOf = ({ cents, count }: Stack): Cents[] =>
  Array.from({ length: count + 1 }, (_, times) => times * cents);

/** Finds subsets of two or more amounts near a target, as the number used of each stack. */
export function subsetsOf(stacks: readonly Stack[]): (target: Cents, distance: Cents) => number[][] {
  const subsets = stacks.reduce((product, { count }) => product * (count + 1), 1);
  let sums: Sums | undefined;
  return (target, distance) => {
    if (isTooDense(stacks, subsets, 2 * distance + 1)) return [];
    sums ??= sumsOf(stacks.map(multiplesOf));
    return sums
      .near(target, distance, MOST_FOUND)
      .map(({ choices }) => [...choices])
      .filter((counts) => sumOf(counts, (count) => count) > 1);
  };
}
