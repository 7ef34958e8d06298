import type { Plain } from './plain';
import type { Failed } from './failure';

/** What Excel passes for a cell: a value, nothing, or an object for an error or a linked data type. */
export type Cell = unknown;

interface Wrapped {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

const isWrapped = (cell: Cell): cell is Wrapped => typeof cell === 'object' && cell !== null;

/** Whether a cell holds an error value. */
export function isError(cell: Cell): boolean {
  return isWrapped(cell) && (cell.type === 'Error' || cell.basicType === 'Error' || !('basicValue' in cell));
}

/** The value of a cell without what Excel wraps around it; undefined where it is empty or in error. */
export function plainOf(cell: Cell): Plain | undefined {
  const value = isWrapped(cell) && !isError(cell) ? cell.basicValue : cell;
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/** Propagates an error value unchanged. */
export function inputError(error: Cell): Failed {
  return { ok: false, failure: { code: 'input', error } };
}
