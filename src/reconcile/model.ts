import type { Cell } from '../core/cell';
import type { Serial } from '../core/date';
import type { Cents } from '../core/money';
import { sumOf } from '../core/sum';
import type { Contribution } from '../schemes/kansrijke-wijk/contributions';

/** Basis of a booked instalment: as in the annex, or as paid. */
export type BookedBasis = 'incl' | 'excl';

/**
 * Kind of a ledger row, from the row and its neighbours: an entry, a total or balance, or an entry of another
 * municipality of the programme.
 */
export type LineKind = 'entry' | 'total' | 'otherMunicipality';

/** Ledger line. */
export interface Line {
  readonly index: number;
  /** Row within the range, from 1. */
  readonly row: number;
  /** Boekjaar, else year of the day or period, else year in the text, else requested year. */
  readonly year: number | undefined;
  /** As `year`, without the requested year. */
  readonly ownYear: number | undefined;
  readonly date: Serial | undefined;
  /** As `date`; without one the start of the year, without a year the last day. */
  readonly day: Serial;
  /** Positive for income. */
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

export type LedgerRow = readonly Cell[];

/** Readers for the texts of a row, shared by all lines of a ledger. */
export type LineTexts = Readonly<
  Record<
    'description' | 'text' | 'counterparty' | 'theme' | 'document' | 'account' | 'costCentre',
    (row: LedgerRow) => string
  >
>;

/** Lines of a ledger in columns, which each phase scans; a line object is created on demand. */
export interface Lines {
  readonly length: number;
  readonly cents: Float64Array;
  /** Years of the lines, 0 for none. */
  readonly years: Uint16Array;
  readonly days: Int32Array;
  /** Fingerprints of the documents, 0 for none: lines with different ones have different documents. */
  readonly documents: Uint16Array;
  /** Meanings of the texts of the entries, as bits of `Word`. */
  readonly words: Int32Array;
  readonly kinds: readonly LineKind[];
  readonly texts: LineTexts;
  cellsOf(index: number): LedgerRow;
  at(index: number): Line;
  turned(): Lines;
}

/** Skipped rows by kind, and cells that could not be parsed. */
export interface UnreadRows {
  readonly repeatedHeadings: number;
  /** Dashes, units such as EUR, page titles and other rows without an amount. */
  readonly otherRows: number;
  /** Rows of a budget or commitment. */
  readonly plannedRows?: number | undefined;
  /** First few amounts, days and years that could not be parsed. */
  readonly cells: readonly { readonly row: number; readonly what: 'amount' | 'day' | 'year'; readonly given: string }[];
  readonly cellCount: number;
}

/** Instalment that should be in the ledger. */
export interface Expected extends Pick<Contribution, 'place' | 'theme' | 'year'> {
  /** Printed and own amounts that it adds up. */
  readonly contributions: readonly Contribution[];
  readonly index: number;
  /** Area of the instalment, in a municipality with several. */
  readonly area: string | undefined;
  /** Label among other instalments: integraal, or integraal Zuidoost where each area has one. */
  readonly label: string;
  readonly inclCents: Cents;
  readonly exclCents: Cents;
}

/** Expected or booked amount of one instalment on a basis. */
export interface Part {
  readonly expected: Expected;
  readonly basis: BookedBasis;
  readonly cents: Cents;
}

/** Match of lines with instalments of one year: one to one, one to several, or several to one. */
export interface Placement {
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

/** Expected amount of an instalment on a basis. */
export function amountOf(expected: Expected, basis: BookedBasis): Cents {
  return basis === 'incl' ? expected.inclCents : expected.exclCents;
}

/** Amounts that identify an instalment, on the requested basis first. */
export function identifyingAmounts(expected: Expected, asked: BookedBasis): Part[] {
  const ways = (['incl', 'excl'] as const).map((basis) => ({ expected, basis, cents: amountOf(expected, basis) }));
  if (asked === 'excl') ways.reverse();
  return ways[0]!.cents === ways[1]!.cents ? ways.slice(0, 1) : ways;
}

/** Sum of lines or parts. */
export function sumCents(items: readonly { readonly cents: Cents }[]): Cents {
  return sumOf(items, ({ cents }) => cents);
}

/** Number and sum of the lines that are entries. */
export function entriesOf({ cents, kinds, length }: Lines): { count: number; cents: Cents } {
  let count = 0;
  let sum = 0;
  for (let index = 0; index < length; index++) {
    if (kinds[index] === 'total') continue;
    count++;
    sum += cents[index]!;
  }
  return { count, cents: sum };
}

/** Instalments of parts. */
export function coveredBy(parts: readonly Part[]): Expected[] {
  return parts.map(({ expected }) => expected);
}
