import type { Citation } from '../core/answer';
import type { Serial } from '../core/date';
import type { Cents } from '../core/money';
import type { Theme } from '../schemes/names/themes';

/** How an instalment can be booked: as in the annex, or as it is paid. */
export type BookedBasis = 'incl' | 'excl';

/** A line of the ledger. */
export interface Line {
  readonly index: number;
  /** Its row within the range, from 1. */
  readonly row: number;
  readonly year: number | undefined;
  readonly date: Serial | undefined;
  readonly cents: Cents;
  readonly description: string;
  readonly theme: string;
  readonly document: string;
}

/** An instalment that should be in the ledger. */
export interface Expected {
  readonly index: number;
  readonly year: number;
  readonly theme: Theme;
  /** Where a municipality has several areas: the one that the instalment is for. */
  readonly area: string | undefined;
  /** As it is called among the others: integraal, or integraal Zuidoost where there is one for each area. */
  readonly label: string;
  readonly inclCents: Cents;
  readonly exclCents: Cents;
  readonly citation: Citation | undefined;
}

/** What was booked for one instalment. */
export interface Part {
  readonly expected: Expected;
  readonly basis: BookedBasis;
  readonly cents: Cents;
}

/** What besides the amount speaks for a match: the line names the theme, or the scheme, or neither. */
export type Evidence = 'theme' | 'scheme' | 'amount';

/** Lines that were found to be instalments of one year. */
export interface Placement {
  readonly how: 'single' | 'combined' | 'split';
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
  readonly evidence: Evidence;
  readonly otherYear: boolean;
  readonly otherTheme: boolean;
}

/** A payment that was placed already and stands in the ledger once more. */
export interface Double {
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

/** The expected amount of an instalment on a basis. */
export function amountOf(expected: Expected, basis: BookedBasis): Cents {
  return basis === 'incl' ? expected.inclCents : expected.exclCents;
}

/** The bases on which an instalment can be recognised, the asked one first. */
export function basesOf(expected: Expected, asked: BookedBasis): readonly BookedBasis[] {
  if (expected.inclCents === expected.exclCents) return [asked];
  return asked === 'incl' ? ['incl', 'excl'] : ['excl', 'incl'];
}
