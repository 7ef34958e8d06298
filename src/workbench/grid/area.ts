/** A rectangle of cells on one sheet, counted from zero. */
export interface GridRange {
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The number of rows of an Excel sheet. */
export const MAX_ROWS = 1_048_576;

/** The number of columns of an Excel sheet. */
export const MAX_COLUMNS = 16_384;

/** The letters of a column counted from zero: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column counted from zero of its letters: A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as a formula writes it: quoted where it holds more than letters and digits, or reads as a cell. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseCells(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The address of an area without its sheet: B3, B3:H3, A:C or 2:4. */
export function cellAddress({ row, column, rows, columns }: Omit<GridRange, 'sheetId'>, dollar = ''): string {
  const letters = (index: number) => dollar + columnLetters(index);
  const number = (index: number) => `${dollar}${index + 1}`;
  if (rows >= MAX_ROWS) return `${letters(column)}:${letters(column + columns - 1)}`;
  if (columns >= MAX_COLUMNS) return `${number(row)}:${number(row + rows - 1)}`;
  const first = letters(column) + number(row);
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${number(row + rows - 1)}`;
}

/** Splits an address in the sheet's name, if it has one, and the cells. */
export function splitAddress(address: string): { sheetName: string | null; cells: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheetName: null, cells: address };
  const name = address.slice(0, mark);
  return {
    sheetName: /^'.*'$/.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name,
    cells: address.slice(mark + 1),
  };
}

/** Reads an address without a sheet, such as B3, $B$3:H3, A:C or 2:4; null when it is none. */
export function parseCells(cells: string): Omit<GridRange, 'sheetId'> | null {
  const parts = cells.replace(/\$/g, '').split(':');
  const first = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(parts[0] ?? '');
  const last = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(parts[1] ?? parts[0] ?? '');
  if (!first || !last || parts.length > 2) return null;
  const [, startLetters = '', startNumber = ''] = first;
  const [, endLetters = '', endNumber = ''] = last;
  if (!startLetters !== !endLetters || !startNumber !== !endNumber) return null;
  const wholeLine = !startLetters || !startNumber;
  if (wholeLine && (parts.length === 1 || (!startLetters && !startNumber))) return null;
  return between(
    startNumber ? Number(startNumber) - 1 : 0,
    startLetters ? columnNumber(startLetters) : 0,
    endNumber ? Number(endNumber) - 1 : MAX_ROWS - 1,
    endLetters ? columnNumber(endLetters) : MAX_COLUMNS - 1,
  );
}

/** An area as Univer's commands take it: by its first and last row and column. */
export function rangeOf({ row, column, rows, columns }: Omit<GridRange, 'sheetId'>) {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The cells that two areas share, or null. */
export function intersection<T extends Omit<GridRange, 'sheetId'>>(
  one: T,
  other: Omit<GridRange, 'sheetId'>,
): T | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { ...one, row, column, rows, columns } : null;
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Omit<GridRange, 'sheetId'> | null {
  const [row, column] = [Math.min(rowA, rowB), Math.min(columnA, columnB)];
  const [lastRow, lastColumn] = [Math.max(rowA, rowB), Math.max(columnA, columnB)];
  if (row < 0 || lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
