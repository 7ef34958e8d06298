import { LAST_SERIAL } from '../../core/date';
import type { Cents } from '../../core/money';
import { type Line, type Part, identifyingAmounts } from '../model';
import { groupBy } from './groups';
import type { Matching } from './matching';

/**
 * Fit of an amount to an instalment, best first: exact on the requested or the other basis, or within the tolerance.
 */
export enum AmountFit {
  Exact,
  ExactOtherBasis,
  Near,
  NearOtherBasis,
}

/** All fits, best first. */
export const FITS = [AmountFit.Exact, AmountFit.ExactOtherBasis, AmountFit.Near, AmountFit.NearOtherBasis];
/** Fits to the cent. */
export const EXACT_FITS = FITS.slice(0, 2);

/** Instalment that the amount of a line fits. */
export interface Fit extends Part {
  readonly amountFit: AmountFit;
}

/** Lines of one amount with all instalments, of any year, that it fits. */
export interface Candidate {
  readonly lines: readonly Line[];
  readonly fits: readonly Fit[];
}

/** First index in a sorted list with a value of at least the bound (binary search). */
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

/** Returns whether an amount is one of several; tests their range first, because most lines lie outside it. */
export function isOneOf(amounts: Iterable<Cents>): (cents: Cents) => boolean {
  const known = new Set(amounts);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return (cents) => cents >= least && cents <= most && known.has(cents);
}

/** Returns whether an amount is within the tolerance of any instalment. */
export function amountFinder({ expected, question }: Matching): (cents: Cents) => boolean {
  const { basis, toleranceCents } = question;
  const amounts = new Float64Array(
    expected.flatMap((one) => identifyingAmounts(one, basis).map(({ cents }) => cents)),
  ).sort();
  const least = amounts[0]! - toleranceCents;
  return (cents) => cents >= least && amounts[lowerBound(amounts, cents - toleranceCents)]! <= cents + toleranceCents;
}

/** Open lines with the amount of an instalment. */
export function candidatesOf(matching: Matching): Candidate[] {
  const { names, question } = matching;
  const { basis, toleranceCents } = question;
  /** Grouping key: names and day. */
  const likeOnADay = (line: Line): number => names.groupingKey(line) * (LAST_SERIAL + 1) + (line.date ?? 0);
  const ways = matching.expected.flatMap((expected) => identifyingAmounts(expected, basis));
  const isNear = amountFinder(matching);
  const near = matching.openWhere(isNear);
  return [...groupBy(near, ({ cents }) => cents)].flatMap(([cents, same]) => {
    const fits = ways
      .filter((way) => Math.abs(way.cents - cents) <= toleranceCents)
      .map((way): Fit => {
        const isAsked = way.basis === basis;
        const exact = isAsked ? AmountFit.Exact : AmountFit.ExactOtherBasis;
        return { ...way, amountFit: way.cents === cents ? exact : isAsked ? AmountFit.Near : AmountFit.NearOtherBasis };
      });
    return [...groupBy(same, likeOnADay).values()].map((lines) => ({ lines, fits }));
  });
}
