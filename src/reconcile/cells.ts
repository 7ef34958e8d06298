import type { Plain } from '../core/answer';

/** What a cell of the ledger can be: a plain value, nothing, or an object for an error or a linked data type. */
export type Cell = unknown;

/** The ledger as a block of cells. */
export type Ledger = readonly (readonly Cell[])[];

/** An error value of the ledger, to go out as it came. */
export interface Passed {
  readonly passed: unknown;
}

interface Wrapped {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/** Whether a cell holds an error value. */
export function isError(cell: Cell): boolean {
  if (typeof cell !== 'object' || cell === null) return false;
  const { type, basicType } = cell as Wrapped;
  return type === 'Error' || basicType === 'Error' || !('basicValue' in cell);
}

/** The plain value of a cell, undefined where it is blank or in error. */
export function plainOf(cell: Cell): Plain | undefined {
  const value = typeof cell === 'object' && cell !== null ? (cell as Wrapped).basicValue : cell;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** As `plainOf`, where 0 means nothing either: desktop Excel passes it for an empty cell. */
export function filledOf(cell: Cell): Plain | undefined {
  const value = plainOf(cell);
  return value === 0 ? undefined : value;
}

/** The text of a cell. */
export function textOf(cell: Cell): string {
  const value = filledOf(cell);
  return value === undefined ? '' : String(value);
}
