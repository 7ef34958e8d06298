import type { Example, ExampleArgument } from '../../src/functions/page';
import type { AnyFunction } from '../../src/functions/runtime/declare';
import type { WorkbenchPage } from './workbench-page';

/** Value of a cell. */
export type Value = string | number | boolean | null;

/** Formula with its expected result; `cells` are its inputs, by address. */
export interface FormulaCase {
  formula: string;
  cells?: Record<string, Value>;
  /** Whole result: one value, or a block. */
  result?: Value | Value[][];
  /** Upper left part of a result. */
  beginsWith?: Value[][];
  /** Number of rows of the result. */
  rows?: number;
}

/** Result of a formula in the grid. */
export type Outcome = Value[][];

// Tables are narrower than this, so that inputs stay clear of spills.
const FIRST_INPUT_COLUMN = 40;

/** Examples of a function as formulas in cells. */
export function casesOfExamples({ id, examples }: AnyFunction): FormulaCase[] {
  return examples.map((example) => caseOfExample(id, example));
}

/** Calculates all cases at once: those with inputs or a spill each on a new sheet, the others below each other on one. */
export function calculate(workbench: WorkbenchPage, cases: readonly FormulaCase[]): Promise<Outcome[]> {
  return workbench.work(async ({ grid }, all) => {
    const size = { sheet: { rowCount: 1200, columnCount: 80 } };
    const list = grid.workbook.insertSheet('cases', size);
    const places = all.map(({ formula, cells = {}, result, beginsWith, rows }, index) => {
      const isSingle = Object.keys(cells).length === 0 && !Array.isArray(result) && !beginsWith && rows === undefined;
      const sheet = isSingle ? list : grid.workbook.insertSheet(`case ${index + 1}`, size);
      for (const [address, value] of Object.entries(cells)) if (value !== null) sheet.getRange(address).setValue(value);
      const row = isSingle ? index : 0;
      sheet.getRange(row, 0).setFormula(formula);
      return { sheetId: sheet.getSheetId(), row, column: 0, rows: 1, columns: 1 };
    });
    await grid.calculation.settled();
    return places.map((place) => grid.values(grid.spillAt(place.sheetId, place.row, place.column) ?? place));
  }, cases);
}

function caseOfExample(id: string, { call, gives, beginsWith, rows, fails }: Example): FormulaCase {
  const cells: Record<string, Value> = {};
  let column = FIRST_INPUT_COLUMN;
  const texts = call.map((argument) => {
    if (!isRange(argument)) return text(argument);
    const start = column;
    column += (argument[0]?.length ?? 0) + 1;
    argument.forEach((line, row) => line.forEach((value, right) => (cells[address(row, start + right)] = value)));
    return `${address(0, start)}:${address(argument.length - 1, start + (argument[0]?.length ?? 1) - 1)}`;
  });
  const result = fails ?? (gives as Value | Value[][] | undefined);
  return {
    formula: `=NPLV.${id}(${texts.join(',')})`,
    cells,
    ...(result !== undefined && { result }),
    ...(beginsWith && { beginsWith: beginsWith as Value[][] }),
    ...(rows !== undefined && { rows: rows + 1 }),
  };
}

function isRange(argument: ExampleArgument): argument is Extract<ExampleArgument, readonly unknown[]> {
  return Array.isArray(argument);
}

function text(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function address(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
