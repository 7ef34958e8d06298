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

/**
 * Keeps all sums sorted. Each is one number with the code of its choices, written like the digits of a number, so that
 * an amount is looked up by halving.
 */
function keptSums(lists: readonly (readonly Cents[])[]): Sums & { all(): Sum[] } {
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

  const read = (key: number): Sum => {
    const cents = Math.floor(key / count);
    let code = key - cents * count;
    const choices = lists.map(({ length }) => {
      const choice = code % length;
      code = Math.floor(code / length);
      return choice;
    });
    return { cents, choices };
  };
  return {
    near(cents, distance, most = Infinity) {
      const found: Sum[] = [];
      for (let at = lowerBound(keys, (cents - distance) * count); keys[at]! < (cents + distance + 1) * count; at++) {
        if (found.length >= most) break;
        found.push(read(keys[at]!));
      }
      return found;
    },
    all: () => Array.from(keys, read),
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
  const [one, other] = order.map((half) => keptSums(half.map((at) => lists[at]!)));
  const firsts = one!.all();
  return {
    near(cents, distance, most = Infinity) {
      const found: Sum[] = [];
      for (const first of firsts) {
        for (const second of other!.near(cents - first.cents, distance)) {
          const choices: number[] = [];
          [...first.choices, ...second.choices].forEach((choice, at) => (choices[order.flat()[at]!] = choice));
          found.push({ cents: first.cents + second.cents, choices });
        }
        if (found.length >= most) break;
      }
      return found;
    },
  };
}
