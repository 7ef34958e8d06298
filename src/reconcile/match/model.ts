import type { Serial } from '../../core/date';
import type { Cents } from '../../core/money';
import type { Contribution } from '../../schemes/kansrijke-wijk/contributions';

/** How an instalment can be booked: as in the annex, or as it is paid. */
export type BookedBasis = 'incl' | 'excl';

/** A line of the ledger. */
export interface Line {
  readonly index: number;
  /** Its row within the range, from 1. */
  readonly row: number;
  /** The year that it is taken to be of: its own, or else the asked one. */
  readonly year: number | undefined;
  readonly ownYear: number | undefined;
  readonly date: Serial | undefined;
  readonly cents: Cents;
  readonly description: string;
  readonly theme: string;
  readonly document: string;
  /** Whether it adds other lines up, or carries a balance over. */
  readonly isTotal: boolean;
}

/** An instalment that should be in the ledger. */
export interface Expected extends Pick<Contribution, 'place' | 'theme' | 'year' | 'citation' | 'dividedBy'> {
  readonly index: number;
  /** Where a municipality has several areas: the one that the instalment is for. */
  readonly area: string | undefined;
  /** As it is called among the others: integraal, or integraal Zuidoost where there is one for each area. */
  readonly label: string;
  readonly inclCents: Cents;
  readonly exclCents: Cents;
}

/** What is expected, or was booked, for one instalment on a basis. */
export interface Part {
  readonly expected: Expected;
  readonly basis: BookedBasis;
  readonly cents: Cents;
}

/** Lines that were found to be instalments of one year: one line each, one line for several, or several for one. */
export interface Placement {
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

/** The expected amount of an instalment on a basis. */
export function amountOf(expected: Expected, basis: BookedBasis): Cents {
  return basis === 'incl' ? expected.inclCents : expected.exclCents;
}

/** The amounts by which an instalment can be recognised, that on the asked basis first. */
export function waysOf(expected: Expected, asked: BookedBasis): Part[] {
  const ways = (['incl', 'excl'] as const).map((basis) => ({ expected, basis, cents: amountOf(expected, basis) }));
  if (asked === 'excl') ways.reverse();
  return ways[0]!.cents === ways[1]!.cents ? ways.slice(0, 1) : ways;
}

/** What lines or parts add up to. */
export function sumOf(items: readonly { readonly cents: Cents }[]): Cents {
  return items.reduce((sum, { cents }) => sum + cents, 0);
}

/** The instalments of parts. */
export function coveredBy(parts: readonly Part[]): Expected[] {
  return parts.map(({ expected }) => expected);
}
