import type { CellRange, SheetRange } from '../workbook/cell-range';

/** Properties that `indexesOf` needs. */
export const INDEXES = 'rowIndex,columnIndex,rowCount,columnCount';

/** Properties that `sheetRangeOf` needs. */
export const SHEET_INDEXES = `${INDEXES},worksheet/name`;

/** Position of a range with loaded indexes. */
export function indexesOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Position of a loaded range, with its sheet. */
export function sheetRangeOf(range: Excel.Range): SheetRange {
  return { sheet: range.worksheet.name, ...indexesOf(range) };
}

/** Excel range of a range on a sheet. */
export function rangeOn(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetRange,
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** Excel range of a range in a plan, which counts from its first cell. */
export function rangeOf(first: Excel.Range, { row, column, rows, columns }: CellRange): Excel.Range {
  return first.getOffsetRange(row, column).getResizedRange(rows - 1, columns - 1);
}
