import type { ICellData } from '@univerjs/core';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/cell-range';
import type { GridRange } from '../grid/grid-range';
import type { CellValue, Grid } from '../grid/grid';
import { OfficeError } from './errors';

/** The properties of a range that have a value for each cell. */
export type CellProperty = 'values' | 'formulas' | 'text' | 'valueTypes' | 'numberFormat';

// Univer's kinds of cell values.
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

/** Reads a property of each cell; null for whole rows and columns, as in Excel. */
export function readCells(grid: Grid, area: GridRange, property: CellProperty): unknown[][] | null {
  if (isUnbounded(area)) return null;
  switch (property) {
    case 'values':
      return map(grid.values(area), (value) => value ?? '');
    case 'text':
      return grid.texts(area);
    case 'valueTypes':
      return map(grid.values(area), valueType);
    case 'numberFormat':
      // A sheet of Excel has a format for each of its million rows, whether the grid shows them yet or not.
      grid.makeRoom(area);
      return map(grid.range(area).getNumberFormats(), (pattern) => pattern || 'General');
    case 'formulas': {
      const values = grid.values(area);
      return map(grid.formulaTexts(area), (formula, row, column) => formula ?? values[row]?.[column] ?? '');
    }
  }
}

/** Writes number formats. */
export function writeNumberFormats(grid: Grid, area: GridRange, value: unknown): void {
  const formats = map(spread(area, value), (format) => (format === 'General' || format === null ? '' : String(format)));
  grid.makeRoom(area);
  const range = grid.range(area);
  // Univer takes the formula away with a format that a cell does not have.
  const isSame = range
    .getNumberFormats()
    .every((line, row) => line.every((has, column) => has === formats[row]?.[column]));
  if (!isSame) range.setNumberFormats(formats);
}

/** Writes as someone would type: `=` starts a formula, `'` a text, figures are numbers; null leaves a cell alone. */
export function writeCells(grid: Grid, area: GridRange, value: unknown): void {
  const cells = spread(area, value);
  grid.makeRoom(area);
  const formats = cells.some((row) => row.some((cell) => typeof cell === 'string'))
    ? grid.range(area).getNumberFormats()
    : [];
  const data: Record<number, Record<number, ICellData>> = {};
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === null || cell === undefined) return;
      (data[area.row + r] ??= {})[area.column + c] = cellData(cell, formats[r]?.[c] === '@');
    }),
  );
  if (Object.keys(data).length) grid.range(area).setValues(data);
}

/** Empties cells and leaves their formats and notes. */
export function clearContents(grid: Grid, area: GridRange): void {
  const used = grid.usedArea(area, true);
  if (used) writeCells(grid, used, '');
}

function cellData(value: unknown, isText: boolean): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, f: null, si: null, p: null };
  if (typeof value === 'number') return { v: value, t: NUMBER, f: null, si: null, p: null };
  if (typeof value !== 'string') throw new OfficeError('InvalidArgument', 'Range.values');
  if (value.startsWith('=') && value.length > 1 && !isText) return { f: value, v: null, si: null, p: null };
  if (value === '') return { v: null, f: null, si: null, p: null };
  if (value.startsWith("'")) return { v: value.slice(1), t: FORCED_TEXT, f: null, si: null, p: null };
  if (!isText && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value.trim())) return cellData(Number(value), false);
  if (!isText && /^(true|false)$/i.test(value)) return cellData(/^true$/i.test(value), false);
  return { v: value, t: TEXT, f: null, si: null, p: null };
}

/** One value for all cells, or a matrix of exactly the size of the range. */
function spread({ rows, columns, ...area }: GridRange, value: unknown): unknown[][] {
  if (isUnbounded({ rows, columns, ...area })) throw new OfficeError('InvalidArgument', 'Range');
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (fits) return value as unknown[][];
  throw new OfficeError('InvalidArgument', `Range: ${rows} × ${columns}`);
}

function isUnbounded({ rows, columns }: GridRange): boolean {
  return rows >= SHEET_ROWS || columns >= SHEET_COLUMNS;
}

function valueType(value: CellValue): string {
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
