import type { Cents } from '../../core/money';
import { lowerBound } from './amounts';

/** Sum, with the index of the amount chosen from each list. */
export interface Sum {
  readonly cents: Cents;
  readonly choices: readonly number[];
}

/** Searchable sums of one amount from each list. */
export interface Sums {
  /** Sums within a distance of an amount, at most `most`. */
  near(cents: Cents, distance: Cents, most?: number): readonly Sum[];
}

const NONE: readonly Sum[] = [];

/** Most sums to store; larger sets use meet in the middle. */
const MOST_KEPT = 1 << 13;

/** All sums, sorted. */
interface KeptSums extends Sums {
  readonly cents: Float64Array;
  at(index: number): Sum;
}

/** Stores all sums, sorted. Each is one number that also encodes its choices: sum × count + code. */
function keptSums(lists: readonly (readonly Cents[])[]): KeptSums {
  const count = lists.reduce((product, list) => product * list.length, 1);
  const keys = new Float64Array(count);
  let size = 1;
  for (const list of lists) {
    // Choice 0 overwrites the sums that the other choices build on, so it comes last.
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
      let index = lowerBound(cents, amount - distance);
      if (!(cents[index]! <= amount + distance)) return NONE;
      const found: Sum[] = [];
      for (; cents[index]! <= amount + distance && found.length < most; index++) found.push(at(index));
      return found;
    },
  };
}

/** Splits lists into two halves with similar numbers of sums. */
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

/** Sums of one amount from each list. Large sets are split into two halves that meet in the middle. */
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
      let end = lowerBound(other.cents, amount - one.cents[0]! + distance + 1);
      // As sums of the first half grow, those of the second shrink, so one pass over both suffices.
      for (let first = 0; end > 0 && first < one.cents.length && found.length < most; first++) {
        const left = amount - one.cents[first]!;
        while (end > 0 && other.cents[end - 1]! > left + distance) end--;
        for (let second = end - 1; second >= 0 && other.cents[second]! >= left - distance; second--)
          found.push(sumOf(one.at(first), other.at(second)));
      }
      return found;
    },
  };
}
