import type { IRange } from '@univerjs/core';
import type { CellRange } from '../../workbook/cell-range';

/** Rectangle of cells on a sheet of the grid, which identifies sheets by id. */
export interface GridRange extends CellRange {
  readonly sheetId: string;
}

/** Converts a range to Univer's form: first and last row and column. */
export function univerRange({ row, column, rows, columns }: CellRange): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
