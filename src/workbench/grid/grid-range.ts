import type { IRange } from '@univerjs/core';
import type { CellRange } from '../../workbook/cell-range';

/** A rectangle of cells on a sheet of the grid, which knows its sheets by id. */
export interface GridRange extends CellRange {
  readonly sheetId: string;
}

/** A range as Univer's commands take it: by its first and last row and column. */
export function univerRange({ row, column, rows, columns }: CellRange): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
