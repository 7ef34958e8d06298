import { type Gateway, isProblem, type Problem } from '../../workbook/port';
import { ok, type Result } from '../../core/result';
import { type Columns, headingsOf, readColumns } from '../../reconcile/read/columns';
import type { BookedBasis } from '../../reconcile/model';
import { type LedgerSource, locateLedger } from '../shared/ledger-source';
import { type CellRange, intersection, type SheetRange } from '../../workbook/cell-range';
import type { CellValues } from '../../workbook/cells';

/** First rows of a ledger, for recognising its columns. */
export interface LedgerTop {
  readonly area: SheetRange;
  readonly rows: CellValues;
}

/** Number of those rows: titles, selection criteria, a heading and some lines. */
const TOP_ROWS = 200;

/** Selection as a ledger: the table around a single cell, or the selected cells; undefined where that is too small. */
export async function selectedLedger(gateway: Gateway): Promise<LedgerSource | Problem | undefined> {
  const selection = await gateway.selection();
  if (isProblem(selection)) return selection;
  const onSheet = await gateway.tables(selection.sheet);
  if (isProblem(onSheet)) return onSheet;
  const table = onSheet.tables.find((area) => {
    const shared = intersection<CellRange>(area, selection);
    return shared && shared.rows * shared.columns === selection.rows * selection.columns;
  });
  if (table) return { table: table.name };
  const { sheet, row, column, rows, columns } = selection;
  return rows > 1 ? { sheet, row, column, rows, columns } : undefined;
}

/** Reads the first rows of a ledger. */
export async function readTop(source: LedgerSource, gateway: Gateway): Promise<LedgerTop | Problem> {
  const area = await locateLedger(source, gateway);
  if (isProblem(area)) return area;
  const rows = await gateway.readCells({ ...area, rows: Math.min(area.rows, TOP_ROWS) });
  return isProblem(rows) ? rows : { area, rows };
}

/** Headings of all columns of the first row; empty where there is none. */
export function headingsOfColumns(rows: CellValues, columns: Columns): string[] {
  const headings = headingsOf(rows, columns);
  return (rows[0] ?? []).map((_, column) => headings[column] ?? '');
}

const LONGEST_KEY = 300;

/** Signature of the layout of a ledger: its first row. */
export function layoutSignature(rows: CellValues): string {
  return (rows[0] ?? []).map(String).join('|').slice(0, LONGEST_KEY);
}

/** Columns as the user corrected them, by the layout of the ledger. */
export type Corrections = Readonly<Record<string, Columns>>;

/** Columns of a ledger by its first rows: recognised for a basis and year, or as the user corrected them. */
export function columnsOf(
  ledger: CellValues,
  { basis, year }: { readonly basis: BookedBasis; readonly year?: number | undefined },
  corrections: Corrections,
): Result<Columns> {
  const corrected = corrections[layoutSignature(ledger)];
  return corrected ? ok(corrected) : readColumns(ledger.slice(0, TOP_ROWS), basis, year);
}
