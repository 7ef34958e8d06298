import type { Serial } from '../../core/date';
import type { Columns } from '../../reconcile/read/columns';
import type { SheetRange } from '../../workbook/cell-range';

/** Question behind a reconciliation sheet, as the sheet states it. */
export interface Asked {
  readonly place: string;
  /** Undefined for all years. */
  readonly year: number | undefined;
  readonly toleranceCents: number;
  /** Text for the range, table or file of the ledger. */
  readonly address: string;
  /** Cells of the ledger, for links; undefined for a ledger that is on no sheet. */
  readonly range?: SheetRange | undefined;
  /** SHA-256 of the ledger. */
  readonly checksum: string;
  readonly columns: Columns;
  /** Headings of the columns that were read. */
  readonly headings: readonly string[];
  readonly version: string;
  readonly day: Serial;
}
