import type { CellRef, SheetRange } from './cell-range';
import type { Plain } from '../core/cell';

/** Error value, spelled out in a formula or returned by a call. */
export interface ErrorValue {
  readonly error: string;
  /** Message of the error, where one of our own functions returns it. */
  readonly message?: string | undefined;
}

/** Value of a cell; null for a blank one. */
export type CellValue = Plain | ErrorValue | null;

/** Values by row; a single value is one row of one cell. */
export type CellValues = readonly (readonly CellValue[])[];

/** Type guard for an error value. */
export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Rectangle of cells with its contents, read in one request. */
export interface CellBlock extends SheetRange {
  /** In English with commas; empty for a cell without a formula. */
  readonly formulas: readonly (readonly string[])[];
  readonly values: CellValues;
}

/** Cell with its formula and the value that it shows. */
export interface FormulaCell extends CellRef {
  readonly formula: string;
  readonly value: CellValue;
}
