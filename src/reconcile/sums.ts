import type { Cents } from '../core/money';
import { lowerBound } from './candidates';

/** A sum, and which of its amounts was chosen from each list. */
export interface Sum {
  readonly cents: Cents;
  readonly choices: readonly number[];
}

/** Two sorted lists as one. */
function merge(a: Float64Array, b: Float64Array): Float64Array {
  const merged = new Float64Array(a.length + b.length);
  for (let at = 0, inA = 0, inB = 0; at < merged.length; at++)
    merged[at] = inB === b.length || (inA < a.length && a[inA]! <= b[inB]!) ? a[inA++]! : b[inB++]!;
  return merged;
}

/**
 * All sums of one amount from each list, sorted, in which an amount is looked up by halving. Each is one number with the
 * code of its choices, which writes them down like the digits of a number. One more list shifts the sums that are there,
 * so that no sort is needed.
 */
export class Sums {
  private readonly count: number;
  private readonly keys: Float64Array;

  constructor(private readonly lists: readonly (readonly Cents[])[]) {
    this.count = lists.reduce((product, list) => product * list.length, 1);
    this.keys = lists.reduce<Float64Array>(
      (keys, list) =>
        list
          .map((cents, choice): Float64Array => {
            const shift = cents * this.count + choice * keys.length;
            return keys.map((key) => key + shift);
          })
          .reduce(merge),
      new Float64Array(1),
    );
  }

  /** The sums that are not further from an amount than a distance. */
  near(cents: Cents, distance: Cents): Sum[] {
    const beyond = (cents + distance + 1) * this.count;
    const found: Sum[] = [];
    for (let at = lowerBound(this.keys, (cents - distance) * this.count); this.keys[at]! < beyond; at++)
      found.push(this.read(this.keys[at]!));
    return found;
  }

  /** Which of some amounts, smallest first, are not further from a sum than a distance. */
  among(amounts: Float64Array, distance: Cents): Set<Cents> {
    const found = new Set<Cents>();
    let at = 0;
    for (const cents of amounts) {
      while (this.keys[at]! < (cents - distance) * this.count) at++;
      if (this.keys[at]! < (cents + distance + 1) * this.count) found.add(cents);
    }
    return found;
  }

  private read(key: number): Sum {
    let code = key % this.count;
    const choices = this.lists.map(({ length }) => {
      const choice = code % length;
      code = Math.floor(code / length);
      return choice;
    });
    return { cents: Math.floor(key / this.count), choices };
  }
}
