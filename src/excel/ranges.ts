import { type CellRange, type CellRef, offsetRange, type SheetRange } from '../workbook/cell-range';

/** Properties to load of a range before `indexesOf`. */
export const INDEXES = 'rowIndex,columnIndex,rowCount,columnCount';

/** Position of a range whose indexes were loaded. */
export function indexesOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** The Excel range of a range on a sheet. */
export function rangeOn(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetRange,
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** The Excel range of a range that counts from the first cell of a plan. */
export function rangeOf(context: Excel.RequestContext, start: CellRef, range: CellRange): Excel.Range {
  return rangeOn(context, offsetRange(start, range));
}
