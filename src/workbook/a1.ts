import { type CellRange, type CellRef, fitsOnSheet, oneCell, SHEET_COLUMNS, SHEET_ROWS } from './cell-range';

const LETTERS = 26;
const CODE_OF_A = 65;

/** Letters of a column: 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1, 0) - 1
  );
}

/** Formats a range without its sheet: C7, B3:D9, A:C or 2:4; with `$` before each part for an absolute reference. */
export function addressOf({ row, column, rows, columns }: CellRange, dollar: '' | '$' = ''): string {
  const letters = (index: number): string => dollar + columnLetters(index);
  const number = (index: number): string => `${dollar}${index + 1}`;
  const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
  if (rows === SHEET_ROWS) return `${letters(column)}:${letters(lastColumn)}`;
  if (columns === SHEET_COLUMNS) return `${number(row)}:${number(lastRow)}`;
  const first = letters(column) + number(row);
  return rows === 1 && columns === 1 ? first : `${first}:${letters(lastColumn)}${number(lastRow)}`;
}

const CELL = /^([a-z]{0,3})([1-9]\d{0,6})?$/i;

/** Parses an address without a sheet: C7, $B$3:D9, A:C or 2:4; undefined for anything else. */
export function parseAddress(address: string): CellRange | undefined {
  const [from = '', to = from, more] = address.replace(/\$/g, '').split(':');
  const [, startLetters, startNumber = ''] = CELL.exec(from) ?? [];
  const [, endLetters, endNumber = ''] = CELL.exec(to) ?? [];
  if (startLetters === undefined || endLetters === undefined || more !== undefined) return undefined;
  if (!startLetters !== !endLetters || !startNumber !== !endNumber) return undefined;
  const isWhole = !startLetters || !startNumber;
  if (isWhole && (!address.includes(':') || startLetters === startNumber)) return undefined;
  const rows = startNumber ? [Number(startNumber) - 1, Number(endNumber) - 1] : [0, SHEET_ROWS - 1];
  const columns = startLetters ? [columnNumber(startLetters), columnNumber(endLetters)] : [0, SHEET_COLUMNS - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const range = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return fitsOnSheet(range) ? range : undefined;
}

/** Prefix of an address with its sheet, in apostrophes where Excel needs them: `Blad1!`, `'Kas 2024'!`. */
export function sheetPrefix(sheet: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseAddress(sheet) && !/^(r|c|rc|r\d+|r?\d*c\d*)$/i.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

/** Formats a range with its sheet, as a formula on another sheet writes it: Rekening!C7. */
export function addressOn(sheet: string, range: CellRange): string {
  return sheetPrefix(sheet) + addressOf(range);
}

/** Formats a cell without its sheet: C7. */
export function cellAddress({ row, column }: Omit<CellRef, 'sheet'>): string {
  return addressOf(oneCell(row, column));
}

/** Formats a cell with its sheet: Rekening!C7. */
export function cellAddressOn(cell: CellRef): string {
  return sheetPrefix(cell.sheet) + cellAddress(cell);
}

/** Splits an address into its sheet, undefined where it names none, and its cells. */
export function splitAddress(address: string): { sheet: string | undefined; cells: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: undefined, cells: address };
  const name = address.slice(0, mark);
  const isQuoted = /^'.*'$/s.test(name);
  return { sheet: isQuoted ? name.slice(1, -1).replace(/''/g, "'") : name, cells: address.slice(mark + 1) };
}

/** Most characters in the name of a sheet. */
const LONGEST = 31;

/** Name that Excel keeps for itself. */
const RESERVED = 'history';

/**
 * Makes a name for a new sheet: drops characters that Excel refuses, adds a suffix, and numbers it where the name is
 * taken.
 */
export function freeSheetName(wanted: string, taken: readonly string[], after = ''): string {
  const used = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const allowed = wanted.replace(/[[\]/\\?*:\p{Cc}]/gu, ' ').replace(/^['\s]+/, '');
  const numbered = (number: number): string => {
    const ending = number === 1 ? after : `${after} (${number})`;
    // A character of two units is not cut in half.
    const start = allowed.slice(0, LONGEST - ending.length).replace(/[\ud800-\udbff]$/, '');
    return (start.replace(/['\s]+$/, '') || 'Blad') + ending;
  };
  let number = 1;
  while (used.has(numbered(number).toLowerCase())) number += 1;
  return numbered(number);
}
