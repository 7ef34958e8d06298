import type { Cents } from '../../core/money';
import type { BookedBasis, Expected, Line } from '../model';

/** What became of an instalment or a line. */
export type Status =
  | 'akkoord'
  | 'afronding'
  | 'incl. i.p.v. excl.'
  | 'excl. i.p.v. incl.'
  | 'gecombineerd'
  | 'gesplitst'
  | 'ander jaar'
  | 'ander thema'
  | 'ontbreekt'
  | 'dubbel'
  | 'onbekend';

/** An instalment that should be in the ledger, and what was found of it. */
export interface InstalmentRow {
  readonly expected: Expected;
  readonly bookedCents: Cents;
  readonly status: Status;
  /** Sentences: which assumption was made, or what to do. */
  readonly notes: readonly string[];
  /** Rows within the range, from 1. */
  readonly rows: readonly number[];
}

/** A line that is none of the asked instalments. */
export interface LineRow {
  readonly line: Line;
  readonly status: 'onbekend';
  /** The themes that it names. */
  readonly themes: readonly string[];
  readonly notes: readonly string[];
}

/** The lines beyond those that are listed. */
export interface Rest {
  readonly count: number;
  readonly cents: Cents;
}

/** What a ledger comes to beside what should be in it. */
export interface Reconciliation {
  readonly basis: BookedBasis;
  readonly instalments: readonly InstalmentRow[];
  readonly lines: readonly LineRow[];
  readonly rest: Rest | undefined;
  readonly total: {
    readonly inclCents: Cents;
    readonly exclCents: Cents;
    readonly bookedCents: Cents;
    readonly differenceCents: Cents;
    readonly lineCount: number;
  };
  /** Whether the ledger books income as negative, so that all signs were turned. */
  readonly turned: boolean;
}
