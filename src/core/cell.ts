/** Plain value of a cell. */
export type Plain = number | string | boolean;

/** Cell as Excel passes it: a value, nothing, or an object for an error or a linked data type. */
export type Cell = unknown;

interface Wrapped {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

const isWrapped = (cell: Cell): cell is Wrapped => typeof cell === 'object' && cell !== null;

/** Type guard for an error value. */
export function isError(cell: Cell): boolean {
  return isWrapped(cell) && (cell.type === 'Error' || cell.basicType === 'Error' || !('basicValue' in cell));
}

/** Unwraps the value of a cell; undefined for an empty cell or an error. */
export function plainOf(cell: Cell): Plain | undefined {
  const value = isWrapped(cell) && !isError(cell) ? cell.basicValue : cell;
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
