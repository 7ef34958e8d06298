import type { IMutationInfo, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from '../../workbook/cell-range';

/** Rectangle of cells on a sheet of the grid, which identifies sheets by id. */
export interface GridRange extends CellRange {
  readonly sheetId: string;
}

/** Converts a range to Univer's form: first and last row and column. */
export function univerRange({ row, column, rows, columns }: CellRange): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** Converts a range of Univer on a sheet. */
export function gridRange(
  sheetId: string,
  { startRow: row, startColumn: column, endRow, endColumn }: IRange,
): GridRange {
  return { sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

/** Smallest range that contains both. */
export function union(one: GridRange, other: GridRange): GridRange {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { ...one, row, column, rows, columns };
}

/** Members of the grid that its own parts use. */
export interface GridBase {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  sheet(sheetId: string): FWorksheet;
  range(range: GridRange): FRange;
  clip(range: GridRange): GridRange;
  makeRoom(range: GridRange): void;
  change(redo: IMutationInfo, undo: IMutationInfo): void;
  spills(sheetId: string): GridRange[];
}

/** Texts kept with a sheet, by key, for the file that is saved. */
export interface SheetMemory {
  remembered(sheetId: string, key: string): string | null;
  remember(sheetId: string, key: string, value: string): void;
}
