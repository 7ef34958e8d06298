import type { Area } from '../../workbook/cell-range';

/** What is loaded of a range to know where it stands. */
export const INDEXES = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range stands whose indexes were loaded. */
export function indexesOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
