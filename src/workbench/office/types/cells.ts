import { CellValueType, type ICellData } from '@univerjs/core';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../workbook/cell-range';
import type { GridRange } from '../../grid/grid-base';
import type { Plain } from '../../../core/cell';
import { OfficeError } from '../errors';
import type { GridPort } from '../grid-port';
import { type Member, value } from '../type';

/** Members of a range that have a value for each cell. */
export const cellMembers: Readonly<Record<string, Member>> = {
  Values: ofCells((grid, range) => map(grid.values(range), (content) => content ?? ''), writeCells),
  Formulas: ofCells((grid, range) => {
    grid.makeRoom(range);
    const values = grid.values(range);
    return map(grid.formulaTexts(range), (formula, row, column) => formula ?? values[row]?.[column] ?? '');
  }, writeCells),
  Text: ofCells((grid, range) => grid.texts(range)),
  ValuesAsJson: ofCells((grid, range) =>
    map(grid.values(range), (content, row, column) => {
      const numberFormat = grid.resultFormat(range.sheetId, range.row + row, range.column + column);
      const format = typeof content === 'number' && numberFormat !== undefined ? { numberFormat } : {};
      return { type: valueType(content), basicValue: content ?? '', ...format };
    }),
  ),
  ValueTypes: ofCells((grid, range) => map(grid.values(range), valueType)),
  NumberFormat: ofCells((grid, range) => {
    grid.makeRoom(range);
    return map(grid.range(range).getNumberFormats(), (pattern) => pattern || 'General');
  }, writeNumberFormats),
};

type Write = (grid: GridPort, range: GridRange, content: unknown) => void;

/** Property with a value for each cell; null for whole rows and columns, as in Excel. */
function ofCells(read: (grid: GridPort, range: GridRange) => unknown[][], write?: Write): Member {
  return value((grid, range: GridRange) => (isUnbounded(range) ? null : read(grid, range)), write);
}

function writeNumberFormats(grid: GridPort, range: GridRange, value: unknown): void {
  const formats = map(spread(range, value), (format) =>
    format === 'General' || format === null ? '' : String(format),
  );
  grid.makeRoom(range);
  const cells = grid.range(range);
  // Setting a number format that a cell lacks makes Univer drop its formula.
  const isSame = cells
    .getNumberFormats()
    .every((line, row) => line.every((has, column) => has === formats[row]?.[column]));
  if (!isSame) cells.setNumberFormats(formats);
}

/** Writes as if typed: `=` starts a formula, `'` a text, digits are a number; null leaves a cell unchanged. */
function writeCells(grid: GridPort, range: GridRange, value: unknown): void {
  const cells = spread(range, value);
  grid.makeRoom(range);
  const formats = cells.some((row) => row.some((cell) => typeof cell === 'string'))
    ? grid.range(range).getNumberFormats()
    : [];
  const data: Record<number, Record<number, ICellData>> = {};
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === null || cell === undefined) return;
      (data[range.row + r] ??= {})[range.column + c] = cellData(cell, formats[r]?.[c] === '@');
    }),
  );
  if (Object.keys(data).length) grid.range(range).setValues(data);
}

/** Empties cells and leaves their formats and notes. */
export function clearContents(grid: GridPort, range: GridRange): void {
  const used = grid.usedArea(range, true);
  if (used) writeCells(grid, used, '');
}

function cellData(value: unknown, isText: boolean): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, f: null, si: null, p: null };
  if (typeof value !== 'string') throw new OfficeError('InvalidArgument', 'Range.values');
  if (value.startsWith('=') && value.length > 1 && !isText) return { f: value, v: null, si: null, p: null };
  if (value === '') return { v: null, f: null, si: null, p: null };
  if (value.startsWith("'")) return { v: value.slice(1), t: CellValueType.FORCE_STRING, f: null, si: null, p: null };
  if (!isText && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value.trim())) return cellData(Number(value), false);
  if (!isText && /^(true|false)$/i.test(value)) return cellData(/^true$/i.test(value), false);
  return { v: value, t: CellValueType.STRING, f: null, si: null, p: null };
}

/** One value for all cells, or a matrix of exactly the size of the range. */
function spread({ rows, columns, ...range }: GridRange, value: unknown): unknown[][] {
  if (isUnbounded({ rows, columns, ...range })) throw new OfficeError('InvalidArgument', 'Range');
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (fits) return value as unknown[][];
  throw new OfficeError('InvalidArgument', 'Range.values');
}

function isUnbounded({ rows, columns }: GridRange): boolean {
  return rows >= SHEET_ROWS || columns >= SHEET_COLUMNS;
}

function valueType(value: Plain | null): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|CYCLE!|CONNECT!|ERROR!)$/.test(value)
    ? 'Error'
    : 'String';
}

function map<In, Out>(matrix: In[][], convert: (value: In, row: number, column: number) => Out): Out[][] {
  return matrix.map((cells, row) => cells.map((value, column) => convert(value, row, column)));
}
