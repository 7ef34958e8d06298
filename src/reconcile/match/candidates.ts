import { LAST_SERIAL } from '../../core/date';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { type Line, type Part, waysOf } from '../model';

/** An instalment that the amount of a line fits. */
export interface Fit extends Part {
  /** How well, best first: exact on the asked basis, exact on the other, within the tolerance of either. */
  readonly degree: number;
}

/** How well a line can fit. */
export const DEGREES = [0, 1, 2, 3];

/** Lines of one amount with all the instalments, of whatever year, that it fits. */
export interface Candidate {
  readonly lines: readonly Line[];
  readonly fits: readonly Fit[];
}

/** The first position in a sorted list whose value is not under a bound. */
export function lowerBound(sorted: ArrayLike<number>, bound: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The few lines whose amount is that of an instalment, found by sorting the few amounts that are possible. */
export function candidatesOf(matching: Matching): Candidate[] {
  const { names, question } = matching;
  const { basis, toleranceCents } = question;
  /** A number that lines share which name the same and are of one day. */
  const likeOnADay = (line: Line): number => names.likeness(line) * (LAST_SERIAL + 1) + (line.date ?? 0);
  const ways = matching.expected.flatMap((expected) => waysOf(expected, basis));
  const amounts = new Float64Array(ways.map(({ cents }) => cents)).sort();
  const near = matching.lines.filter((line) => {
    const at = lowerBound(amounts, line.cents - toleranceCents);
    return amounts[at]! <= line.cents + toleranceCents && matching.isFree(line);
  });
  return [...groupBy(near, ({ cents }) => cents)].flatMap(([cents, same]) => {
    const fits = ways
      .filter((way) => Math.abs(way.cents - cents) <= toleranceCents)
      .map((way) => ({ ...way, degree: (way.cents === cents ? 0 : 2) + (way.basis === basis ? 0 : 1) }));
    return [...groupBy(same, likeOnADay).values()].map((lines) => ({ lines, fits }));
  });
}
