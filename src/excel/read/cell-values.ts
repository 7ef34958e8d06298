import type { CellValue } from '../../workbook/cells';

/** Converts a value of Excel to a cell value. */
export function cellValue(value: unknown, type: unknown): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Converts the values of a range, loaded with their types. */
export function cellValues({ values, valueTypes }: Excel.Range): CellValue[][] {
  return values.map((line: unknown[], row) => line.map((value, column) => cellValue(value, valueTypes[row]?.[column])));
}

/** Formula of a cell; empty where it has none, also for text that begins with =. */
export function cellFormula(formula: unknown, value: unknown): string {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula : '';
}
