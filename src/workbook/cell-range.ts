/** Rectangle of cells, counted from zero: on a sheet, or from the first cell of a plan. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rectangle of cells on a sheet of the workbook. */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** Cell of the workbook, counted from zero. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Number of rows of a sheet. */
export const SHEET_ROWS = 1_048_576;
/** Number of columns of a sheet. */
export const SHEET_COLUMNS = 16_384;

/** Key of a cell in maps and sets. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}

/** Range of one cell. */
export function oneCell(row: number, column: number): CellRange {
  return { row, column, rows: 1, columns: 1 };
}

/** Returns whether a range lies within the rows and columns of a sheet. */
export function fitsOnSheet({ row, column, rows, columns }: CellRange): boolean {
  return row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

/** Cells that two ranges share, with the other properties of the first; undefined where they do not overlap. */
export function intersection<T extends CellRange>(one: T, other: CellRange): T | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { ...one, row, column, rows, columns } : undefined;
}

/** Returns whether a range holds a cell. */
export function containsCell(range: SheetRange, cell: CellRef): boolean {
  return range.sheet === cell.sheet && intersection<CellRange>(range, oneCell(cell.row, cell.column)) !== undefined;
}
