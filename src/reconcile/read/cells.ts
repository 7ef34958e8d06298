import { type Cell, type Plain, plainOf } from '../../core/cell';

/** Cells of a ledger, row by row. */
export type Ledger = readonly (readonly Cell[])[];

/** Value of a cell; undefined for an empty or blank cell or an error. */
export function writtenOf(cell: Cell): Plain | undefined {
  const value = plainOf(cell);
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

/** As `writtenOf`, with 0 as empty: desktop Excel passes 0 for an empty cell. */
export function filledOf(cell: Cell): Plain | undefined {
  if (typeof cell === 'number') return cell === 0 ? undefined : cell;
  const value = writtenOf(cell);
  return value === 0 ? undefined : value;
}

/** Text of a cell; empty for an empty cell. */
export function textOf(cell: Cell): string {
  const value = filledOf(cell);
  return value === undefined ? '' : String(value);
}
