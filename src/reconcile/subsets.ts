import type { Cents } from '../core/money';
import { lowerBound } from './candidates';

/** An amount and how often it can be used. */
export interface Stack {
  readonly cents: Cents;
  readonly count: number;
}

/** How often each stack is used, and what that adds up to. */
export interface Subset {
  readonly counts: readonly number[];
  readonly cents: Cents;
}

/** So few subsets may be tried that one of them hits an amount by chance in less than one case in a hundred. */
const CHANCES = 100;
/** Bounds the memory of a half. */
const MOST_IN_A_HALF = 1 << 15;
/** More than this is as ambiguous as two. */
const MOST_FOUND = 20;

interface Half {
  readonly at: number[];
  size: number;
}

/** Deals the stacks over two halves that have about as many subsets each. */
function halve(stacks: readonly Stack[]): [Half, Half] {
  const halves: [Half, Half] = [
    { at: [], size: 1 },
    { at: [], size: 1 },
  ];
  const byCount = stacks.map((_, at) => at).sort((a, b) => stacks[b]!.count - stacks[a]!.count || a - b);
  for (const at of byCount) {
    const half = halves[0].size <= halves[1].size ? halves[0] : halves[1];
    half.at.push(at);
    half.size *= stacks[at]!.count + 1;
  }
  return halves;
}

/** The sums of all subsets of a half, by a code that writes down the counts. */
function sumsOf(stacks: readonly Stack[], { at }: Half): Cents[] {
  let sums: Cents[] = [0];
  for (const index of at) {
    const { cents, count } = stacks[index]!;
    const before = sums;
    sums = Array.from({ length: count + 1 }, (_, times) => times).flatMap((times) =>
      before.map((sum) => sum + times * cents),
    );
  }
  return sums;
}

function readCode(stacks: readonly Stack[], { at }: Half, code: number, counts: number[]): void {
  let left = code;
  for (const index of at) {
    const radix = stacks[index]!.count + 1;
    counts[index] = left % radix;
    left = Math.floor(left / radix);
  }
}

/** Whether a search among stacks would find by chance what is not there. */
function isTooDense(stacks: readonly Stack[], window: Cents): boolean {
  const spread = stacks.reduce((sum, { cents, count }) => sum + cents * count, 0);
  let subsets = 1;
  for (const { count } of stacks) {
    subsets *= count + 1;
    if (subsets * window * CHANCES > spread) return true;
  }
  return false;
}

/** Subsets of two or more that add up to an amount or come within a distance of it: meets in the middle. */
export function subsetsNear(stacks: readonly Stack[], target: Cents, distance: Cents): Subset[] {
  if (isTooDense(stacks, 2 * distance + 1)) return [];
  const [left, right] = halve(stacks);
  if (left.size > MOST_IN_A_HALF || right.size > MOST_IN_A_HALF) return [];
  const rightSums = sumsOf(stacks, right);
  const keys = Float64Array.from(rightSums, (sum, code) => sum * right.size + code).sort();
  const found: Subset[] = [];
  for (const [leftCode, leftSum] of sumsOf(stacks, left).entries()) {
    const beyond = (target - leftSum + distance + 1) * right.size;
    let at = lowerBound(keys, (target - leftSum - distance) * right.size);
    for (; at < keys.length && keys[at]! < beyond && found.length < MOST_FOUND; at++) {
      const counts = stacks.map(() => 0);
      readCode(stacks, left, leftCode, counts);
      readCode(stacks, right, keys[at]! % right.size, counts);
      const cents = leftSum + Math.floor(keys[at]! / right.size);
      if (counts.reduce((sum, count) => sum + count, 0) > 1) found.push({ counts, cents });
    }
  }
  return found;
}
