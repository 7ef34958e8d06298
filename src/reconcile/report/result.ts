import type { Cents } from '../../core/money';
import type { BookedBasis, Expected, Line } from '../model';

/** Status of an instalment. */
export type InstalmentStatus =
  | 'akkoord'
  | 'afronding'
  | 'incl. i.p.v. excl.'
  | 'excl. i.p.v. incl.'
  | 'gecombineerd'
  | 'gesplitst'
  | 'deels ontvangen'
  | 'dubbel'
  | 'ander jaar'
  | 'ander thema'
  | 'ontbreekt';

/** Status of a line that is none of the asked instalments. */
export type LineRowStatus = 'tegengeboekt' | 'totaalregel' | 'andere gemeente' | 'onbekend';

export type Status = InstalmentStatus | LineRowStatus;

/** How sure a status is, surest first. */
export const CERTAINTIES = ['zeker', 'waarschijnlijk', 'mogelijk'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** An instalment that should be in the ledger, and what was found of it. */
export interface InstalmentRow {
  readonly expected: Expected;
  readonly bookedCents: Cents;
  readonly status: InstalmentStatus;
  /** Sentences: which assumption was made, or what to do. */
  readonly notes: readonly string[];
  readonly lines: readonly Line[];
  /** Lines among them that are the payment once more, and how much of each is for this instalment. */
  readonly duplicates: readonly { readonly line: Line; readonly cents: Cents }[];
  readonly certainty: Certainty;
}

/** A line that is none of the asked instalments. */
export interface LineRow {
  readonly line: Line;
  /** Undefined for a row that adds others up: it does not count. */
  readonly bookedCents: Cents | undefined;
  readonly status: LineRowStatus;
  /** Themes that it names. */
  readonly themes: readonly string[];
  readonly notes: readonly string[];
}

/** The lines beyond those that are listed. */
export interface Rest {
  readonly count: number;
  readonly cents: Cents;
}

/** Sums of some rows beside what is expected. */
export interface Totals {
  readonly inclCents: Cents;
  readonly exclCents: Cents;
  readonly bookedCents: Cents;
  readonly differenceCents: Cents;
}

/** Result of a reconciliation. */
export interface Reconciliation {
  readonly basis: BookedBasis;
  readonly instalments: readonly InstalmentRow[];
  /** Sums of the instalments. */
  readonly instalmentTotal: Totals;
  readonly lines: readonly LineRow[];
  readonly rest: Rest | undefined;
  /** Sums of the ledger, rows that add others up left out. */
  readonly total: Totals & { readonly lineCount: number };
  /** Whether the ledger books income as negative, so that all signs were turned. */
  readonly turned: boolean;
  /** Sentences: which columns were read as what, and what was skipped. */
  readonly reading: readonly string[];
}
