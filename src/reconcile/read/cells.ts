import { type Cell, plainOf } from '../../core/cell';
import type { Plain } from '../../core/plain';

/** The ledger as a block of cells. */
export type Ledger = readonly (readonly Cell[])[];

/** What is written in a cell: undefined where that is nothing, spaces or an error. */
export function writtenOf(cell: Cell): Plain | undefined {
  const value = plainOf(cell);
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

/** As `writtenOf`, where 0 means nothing either: desktop Excel passes it for an empty cell. */
export function filledOf(cell: Cell): Plain | undefined {
  const value = writtenOf(cell);
  return value === 0 ? undefined : value;
}

/** The text of a cell. */
export function textOf(cell: Cell): string {
  const value = filledOf(cell);
  return value === undefined ? '' : String(value);
}
