import type { Cents } from '../../core/money';
import { type Sums, sumsOf } from './sums';

/** An amount and how often it can be used. */
export interface Stack {
  readonly cents: Cents;
  readonly count: number;
}

/** So few subsets may be tried that one of them hits an amount by chance in less than one case in a hundred. */
const CHANCES = 100;
/** Bounds the memory of a search. */
const MOST_SUBSETS = 2 ** 30;
/** More than this is as ambiguous as two. */
const MOST_FOUND = 20;

/** Whether a search among stacks would find by chance what is not there. */
function isTooDense(stacks: readonly Stack[], subsets: number, window: Cents): boolean {
  const spread = stacks.reduce((sum, { cents, count }) => sum + Math.abs(cents) * count, 0);
  return subsets > MOST_SUBSETS || subsets * window * CHANCES > spread;
}

/** Amounts of any number of a stack. */
const multiplesOf = ({ cents, count }: Stack): Cents[] =>
  Array.from({ length: count + 1 }, (_, times) => times * cents);

/** Finds subsets of two or more that add up to an amount within a distance, by how often each stack is used. */
export function subsetsOf(stacks: readonly Stack[]): (target: Cents, distance: Cents) => number[][] {
  const subsets = stacks.reduce((product, { count }) => product * (count + 1), 1);
  let sums: Sums | undefined;
  return (target, distance) => {
    if (isTooDense(stacks, subsets, 2 * distance + 1)) return [];
    sums ??= sumsOf(stacks.map(multiplesOf));
    return sums
      .near(target, distance, MOST_FOUND)
      .map(({ choices }) => [...choices])
      .filter((counts) => counts.reduce((sum, count) => sum + count, 0) > 1);
  };
}
