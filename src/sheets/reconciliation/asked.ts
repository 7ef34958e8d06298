import type { Serial } from '../../core/date';
import type { Columns } from '../../reconcile/read/columns';
import type { SheetRange } from '../../workbook/cell-range';

/** What the sheet says about the question, besides the result. */
export interface Asked {
  readonly place: string;
  /** Undefined for all years. */
  readonly year: number | undefined;
  readonly toleranceCents: number;
  /** Range, table or file of the ledger, as text. */
  readonly address: string;
  /** Cells of the ledger, to link to; undefined for a ledger that is on no sheet. */
  readonly range?: SheetRange | undefined;
  /** SHA-256 of the ledger. */
  readonly checksum: string;
  readonly columns: Columns;
  /** The headings of the ledger's columns. */
  readonly headings: readonly string[];
  readonly version: string;
  readonly day: Serial;
}
