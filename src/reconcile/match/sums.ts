import type { Cents } from '../../core/money';
import { lowerBound } from './candidates';

/** A sum, and the position of the amount chosen from each list. */
export interface Sum {
  readonly cents: Cents;
  readonly choices: readonly number[];
}

/** Sums of one amount from each list, in which amounts are looked up. */
export interface Sums {
  /** Sums within a distance of an amount, up to a number of them. */
  near(cents: Cents, distance: Cents, most?: number): Sum[];
}

/** Bound of the sums that are kept; more are met in the middle. */
const MOST_KEPT = 1 << 13;

/** All sums, smallest first. */
interface KeptSums extends Sums {
  readonly cents: Float64Array;
  at(index: number): Sum;
}

/** Makes all sums and keeps them sorted. Each is one number with the code of its choices, like the digits of a number. */
function keptSums(lists: readonly (readonly Cents[])[]): KeptSums {
  const count = lists.reduce((product, list) => product * list.length, 1);
  const keys = new Float64Array(count);
  let size = 1;
  for (const list of lists) {
    // The first choice of a list comes last, because it changes the sums to which the others are added.
    for (let choice = list.length - 1; choice >= 0; choice--)
      for (let at = 0; at < size; at++) keys[choice * size + at] = keys[at]! + list[choice]! * count + choice * size;
    size *= list.length;
  }
  keys.sort();
  const cents = keys.map((key) => Math.floor(key / count));
  const at = (index: number): Sum => {
    let code = keys[index]! - cents[index]! * count;
    const choices = lists.map(({ length }) => {
      const choice = code % length;
      code = Math.floor(code / length);
      return choice;
    });
    return { cents: cents[index]!, choices };
  };
  return {
    cents,
    at,
    near(amount, distance, most = Infinity) {
      const found: Sum[] = [];
      let index = lowerBound(cents, amount - distance);
      for (; cents[index]! <= amount + distance && found.length < most; index++) found.push(at(index));
      return found;
    },
  };
}

/** Positions of lists dealt over two halves with about as many sums each. */
function halve(lists: readonly (readonly Cents[])[]): [number[], number[]] {
  const halves: [number[], number[]] = [[], []];
  const sizes = [1, 1];
  const byLength = lists.map((_, at) => at).sort((a, b) => lists[b]!.length - lists[a]!.length || a - b);
  for (const at of byLength) {
    const half = sizes[1]! < sizes[0]! ? 1 : 0;
    halves[half]!.push(at);
    sizes[half]! *= lists[at]!.length;
  }
  return halves;
}

/** All sums of one amount from each list. Too many to keep are made of two halves that meet in the middle. */
export function sumsOf(lists: readonly (readonly Cents[])[]): Sums {
  if (lists.reduce((product, list) => product * list.length, 1) <= MOST_KEPT) return keptSums(lists);
  const order = halve(lists);
  const [one, other] = order.map((half) => keptSums(half.map((at) => lists[at]!))) as [KeptSums, KeptSums];
  const positions = order.flat();
  const sumOf = (first: Sum, second: Sum): Sum => {
    const choices: number[] = [];
    [...first.choices, ...second.choices].forEach((choice, at) => (choices[positions[at]!] = choice));
    return { cents: first.cents + second.cents, choices };
  };
  return {
    near(amount, distance, most = Infinity) {
      const found: Sum[] = [];
      let end = other.cents.length;
      // The larger the first half, the smaller the second: both are gone through once.
      for (let first = 0; first < one.cents.length && found.length < most; first++) {
        const left = amount - one.cents[first]!;
        while (end > 0 && other.cents[end - 1]! > left + distance) end--;
        for (let second = end - 1; second >= 0 && other.cents[second]! >= left - distance; second--)
          found.push(sumOf(one.at(first), other.at(second)));
      }
      return found;
    },
  };
}
