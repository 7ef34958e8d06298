import { LAST_SERIAL } from '../../core/date';
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

/** Open lines with the amount of an instalment. */
export function candidatesOf(matching: Matching): Candidate[] {
  const { names, question } = matching;
  const { basis, toleranceCents } = question;
  /** Grouping key: names and day. */
  const likeOnADay = (line: Line): number => names.groupingKey(line) * (LAST_SERIAL + 1) + (line.date ?? 0);
  const ways = matching.expected.flatMap((expected) => identifyingAmounts(expected, basis));
  const near = matching.openAmong(matching.near, (cents) => cents > 0);
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
