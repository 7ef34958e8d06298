/** A rectangle of cells, counted from zero: on a sheet, or from the first cell of a plan. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells on a sheet of the workbook. */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** One cell of the workbook, counted from zero. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Key of a cell in maps and sets. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}

/** One cell as a range. */
export function oneCell(row: number, column: number): CellRange {
  return { row, column, rows: 1, columns: 1 };
}

/** The rows of a sheet. */
export const SHEET_ROWS = 1_048_576;
/** The columns of a sheet. */
export const SHEET_COLUMNS = 16_384;

/** Whether an area lies within the rows and columns of a sheet. */
export function fitsOnSheet({ row, column, rows, columns }: CellRange): boolean {
  return row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

const LETTERS = 26;
const CODE_OF_A = 65;

/** The letters of a column counted from zero: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1, 0) - 1
  );
}

/** An area as Excel writes it: C7, or B3:D9. */
export function addressOf({ row, column, rows, columns }: CellRange): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The area of an address such as C7, $B$3:D9, A:C or 2:4; undefined for anything else. */
export function parseAddress(address: string): CellRange | undefined {
  const [from, to, more] = address.replace(/\$/g, '').split(':');
  const first = cornerOf(from ?? '', 0, 0);
  const last = to === undefined ? first : cornerOf(to, SHEET_ROWS - 1, SHEET_COLUMNS - 1);
  const whole = to === undefined && !/^[a-z]+\d+$/i.test(from ?? '');
  if (!first || !last || whole || more !== undefined) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

function cornerOf(text: string, row: number, column: number): { row: number; column: number } | undefined {
  const parts = /^([a-z]{1,3})?([1-9]\d{0,6})?$/i.exec(text);
  if (!parts || text === '') return undefined;
  const corner = {
    row: parts[2] === undefined ? row : Number(parts[2]) - 1,
    column: parts[1] === undefined ? column : columnNumber(parts[1]),
  };
  return corner.row < SHEET_ROWS && corner.column < SHEET_COLUMNS ? corner : undefined;
}

/** A sheet's name as a formula writes it: in apostrophes where Excel needs them. */
export function sheetPrefix(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseAddress(sheet) && !/^(r|c|rc|r\d+|r?\d*c\d*)$/i.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

/** An area with its sheet, as a formula on another sheet writes it: Rekening!C7. */
export function addressOn(sheet: string, area: CellRange): string {
  return sheetPrefix(sheet) + addressOf(area);
}

/** Whether a range holds a cell. */
export function containsCell(range: SheetRange, cell: CellRef): boolean {
  return range.sheet === cell.sheet && intersection(range, oneCell(cell.row, cell.column)) !== undefined;
}

/** Translates a range that counts from a cell to the sheet of that cell. */
export function offsetRange({ sheet, row, column }: CellRef, range: CellRange): SheetRange {
  return { ...range, sheet, row: row + range.row, column: column + range.column };
}

/** The cells that two ranges share; undefined where they do not touch. */
export function intersection(one: CellRange, other: CellRange): CellRange | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
