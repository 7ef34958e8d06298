import type { Cents } from '../core/money';
import { lowerBound } from './candidates';

/** A sum, and which of its amounts was chosen from each list. */
export interface Sum {
  readonly cents: Cents;
  readonly choices: readonly number[];
}

/**
 * All sums of one amount from each list, sorted, in which an amount is looked up by halving. Each is one number with the
 * code of its choices, which writes them down like the digits of a number.
 */
export class Sums {
  private readonly count: number;
  private readonly keys: Float64Array;

  constructor(private readonly lists: readonly (readonly Cents[])[]) {
    this.count = lists.reduce((product, list) => product * list.length, 1);
    this.keys = new Float64Array(this.count);
    let size = 1;
    for (const list of lists) {
      // The sums that are there, which the first choice of the list adds to, are shifted before they are changed.
      for (let choice = list.length - 1; choice >= 0; choice--) {
        const shift = list[choice]! * this.count + choice * size;
        for (let at = 0; at < size; at++) this.keys[choice * size + at] = this.keys[at]! + shift;
      }
      size *= list.length;
    }
    this.keys.sort();
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
