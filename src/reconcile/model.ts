import type { Serial } from '../core/date';
import type { Cents } from '../core/money';
import type { Contribution } from '../schemes/kansrijke-wijk/contributions';

/** How an instalment can be booked: as in the annex, or as it is paid. */
export type BookedBasis = 'incl' | 'excl';

/**
 * Kind of a ledger row with an amount, as far as the row itself and its neighbours tell: an entry, a row that adds
 * others up or carries a balance over, or an entry of another municipality of the programme.
 */
export type LineKind = 'entry' | 'total' | 'otherMunicipality';

/** A ledger line. */
export interface Line {
  readonly index: number;
  /** Row within the range, from 1. */
  readonly row: number;
  /** Boekjaar, else the year of the day or period, else a year in the text, else the asked year. */
  readonly year: number | undefined;
  /** As `year`, without the asked year. */
  readonly ownYear: number | undefined;
  readonly date: Serial | undefined;
  /** Positive where the ledger books income. */
  readonly cents: Cents;
  /** Texts of the entry, joined by a space: description columns, remittance information, name of the counterparty. */
  readonly description: string;
  /** As `description`, without the name of the counterparty. */
  readonly text: string;
  readonly counterparty: string;
  readonly theme: string;
  readonly document: string;
  /** Number and name of the account, joined by a space. */
  readonly account: string;
  /** Number and name of the cost centre, joined by a space. */
  readonly costCentre: string;
  readonly kind: LineKind;
  /** Name of the other municipality, where `kind` is `otherMunicipality`. */
  readonly municipality: string | undefined;
}

/** Rows without an amount that are no lines, by kind, and cells that were not understood. */
export interface NotRead {
  readonly repeatedHeadings: number;
  /** Dashes, units such as EUR, page titles and other rows without an amount. */
  readonly otherRows: number;
  /** The first few amounts, days and years that were not understood. */
  readonly cells: readonly { readonly row: number; readonly what: 'amount' | 'day' | 'year'; readonly given: string }[];
  readonly cellCount: number;
}

/** A copy of a line with another amount; its texts may be read by getters. */
export function withCents(line: Line, cents: Cents): Line {
  return Object.assign(Object.create(Object.getPrototypeOf(line) as object) as Line, line, { cents });
}

/** An instalment that should be in the ledger. */
export interface Expected extends Pick<Contribution, 'place' | 'theme' | 'year'> {
  /** Printed and own amounts that it adds up. */
  readonly contributions: readonly Contribution[];
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

/** Count and sum of the lines that are no totals of others. */
export function entriesOf(lines: readonly Line[]): { count: number; cents: Cents } {
  let count = 0;
  let sum = 0;
  for (const { kind, cents } of lines) {
    if (kind === 'total') continue;
    count++;
    sum += cents;
  }
  return { count, cents: sum };
}

/** The instalments of parts. */
export function coveredBy(parts: readonly Part[]): Expected[] {
  return parts.map(({ expected }) => expected);
}
