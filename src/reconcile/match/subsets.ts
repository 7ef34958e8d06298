import type { Cents } from '../../core/money';
import { type Sums, sumsOf } from './sums';

/** An amount and how often it can be used. */
export interface Stack {
  readonly cents: Cents;
  readonly count: number;
}

/** So few subsets may be tried that one of them hits an amount by chance in less than one case in a hundred. */
const CHANCES = 100;
/** Bounds the memory of a half. */
const MOST_IN_A_HALF = 1 << 15;
/** More than this is as ambiguous as two. */
const MOST_FOUND = 20;

/** Deals the stacks, by their position, over two halves that have about as many subsets each; undefined if too many. */
function halve(stacks: readonly Stack[]): number[][] | undefined {
  const halves = [0, 1].map(() => ({ at: [] as number[], size: 1 }));
  const byCount = stacks.map((_, at) => at).sort((a, b) => stacks[b]!.count - stacks[a]!.count || a - b);
  for (const at of byCount) {
    const half = halves.reduce((a, b) => (b.size < a.size ? b : a));
    half.at.push(at);
    half.size *= stacks[at]!.count + 1;
  }
  const [small, large] = halves.sort((a, b) => a.size - b.size);
  return large!.size > MOST_IN_A_HALF ? undefined : [small!.at, large!.at];
}

/** Whether a search among stacks would find by chance what is not there. */
function isTooDense(stacks: readonly Stack[], window: Cents): boolean {
  const spread = stacks.reduce((sum, { cents, count }) => sum + cents * count, 0);
  const subsets = stacks.reduce((product, { count }) => product * (count + 1), 1);
  return subsets * window * CHANCES > spread;
}

/** What any number of each stack comes to. */
const multiplesOf = ({ cents, count }: Stack): Cents[] =>
  Array.from({ length: count + 1 }, (_, times) => times * cents);

/**
 * Finds subsets of two or more that add up to an amount or come within a distance of it, by how often each stack is used:
 * meets in the middle.
 */
export function subsetsOf(stacks: readonly Stack[]): (target: Cents, distance: Cents) => number[][] {
  const halves = halve(stacks);
  let sums: Sums[] | undefined;
  return (target, distance) => {
    if (!halves || isTooDense(stacks, 2 * distance + 1)) return [];
    const order = halves.flat();
    const found: number[][] = [];
    sums ??= halves.map((half) => sumsOf(half.map((at) => multiplesOf(stacks[at]!))));
    for (const one of sums[0]!.near(0, Infinity)) {
      for (const other of sums[1]!.near(target - one.cents, distance)) {
        const counts: number[] = [];
        [...one.choices, ...other.choices].forEach((times, index) => (counts[order[index]!] = times));
        if (counts.reduce((sum, count) => sum + count, 0) > 1) found.push(counts);
      }
      if (found.length >= MOST_FOUND) break;
    }
    return found;
  };
}
