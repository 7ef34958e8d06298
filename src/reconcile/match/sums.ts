import type { Cents } from '../../core/money';
import { lowerBound } from './candidates';

/** A sum, and which of its amounts was chosen from each list. */
export interface Sum {
  readonly cents: Cents;
  readonly choices: readonly number[];
}

/** Sums in which amounts are looked up. */
export interface Sums {
  /** The sums that are not further from an amount than a distance. */
  near(cents: Cents, distance: Cents): Sum[];
  /** Which of some amounts, smallest first, are not further from a sum than a distance. */
  among(amounts: Float64Array, distance: Cents): Set<Cents>;
}

/**
 * All sums of one amount from each list. Each is one number with the code of its choices, which writes them down like the
 * digits of a number; sorted, so that an amount is looked up by halving.
 */
export function sumsOf(lists: readonly (readonly Cents[])[]): Sums {
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
    let code = key % count;
    const choices = lists.map(({ length }) => {
      const choice = code % length;
      code = Math.floor(code / length);
      return choice;
    });
    return { cents: Math.floor(key / count), choices };
  };
  return {
    near(cents, distance) {
      const found: Sum[] = [];
      for (let at = lowerBound(keys, (cents - distance) * count); keys[at]! < (cents + distance + 1) * count; at++)
        found.push(read(keys[at]!));
      return found;
    },
    among(amounts, distance) {
      const found = new Set<Cents>();
      let at = 0;
      for (const cents of amounts) {
        while (keys[at]! < (cents - distance) * count) at++;
        if (keys[at]! < (cents + distance + 1) * count) found.add(cents);
      }
      return found;
    },
  };
}
