import type { SheetArea } from '../../workbook/port';

/** The cells of an area. */
export function rangeOn(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetArea,
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}
