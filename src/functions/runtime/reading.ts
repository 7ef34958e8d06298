import { type Failure, invalid, notAvailable } from '../../core/failure';
import type { Plain } from '../../core/answer';
import { type Cell, isError, type Passed, plainOf } from '../../core/cell';

/** What Excel passes for an argument. */
export type Matrix = readonly (readonly Cell[])[];

/** Why an argument has no value to go on with. */
export type Stop = Failure | Passed;

/** Tells what stops a reading from what it comes to. */
export function isStop(reading: unknown): reading is Stop {
  return typeof reading === 'object' && reading !== null && ('failure' in reading || 'passed' in reading);
}

/** What a kind of argument accepts and what it makes of it. */
export interface Kind<T> {
  /** The name under which the pane knows how to ask for it. */
  readonly name: string;
  /** Desktop Excel passes 0 for an empty cell, so where 0 means nothing it counts as blank. */
  readonly zeroIsBlank: boolean;
  readonly read: (value: Plain, parameter: string) => T | Failure;
}

/** An argument that is read cell by cell. */
export interface CellParameter<T> {
  readonly shape: 'cell';
  readonly name: string;
  readonly kind: Kind<unknown>;
  readonly optional: boolean;
  readonly read: (cell: Cell) => T | Stop;
}

/** An argument that is read as a whole. */
export interface RangeParameter<T> {
  readonly shape: 'range';
  readonly name: string;
  readonly kind: { readonly name: string };
  readonly optional: boolean;
  readonly read: (matrix: Matrix) => T | Stop;
}

/** All the arguments from here on, for another function. */
export interface RestParameter {
  readonly shape: 'rest';
  readonly name: string;
  readonly kind: { readonly name: string };
  readonly optional: true;
  /** Which of them the function that is named takes as a range; without it, each is taken as it comes. */
  readonly isRange?: ((name: Cell, index: number) => boolean) | undefined;
}

/** An argument of a function. */
export type Parameter<T> = CellParameter<T> | RangeParameter<T> | RestParameter;

/** Whether a cell holds nothing, or nothing that shows. */
function isBlank(plain: Plain | undefined): plain is undefined | '' {
  return plain === undefined || plain === '';
}

function readCell<T>(kind: Kind<T>, name: string, cell: Cell, blank: () => T | Failure): T | Stop {
  if (isError(cell)) return { passed: cell };
  const plain = plainOf(cell);
  return isBlank(plain) || (plain === 0 && kind.zeroIsBlank) ? blank() : kind.read(plain, name);
}

/** An argument that must be given. */
export function required<T>(name: string, kind: Kind<T>): CellParameter<T> {
  const blank = (): Failure => notAvailable('blank', { parameter: name });
  return { shape: 'cell', name, kind, optional: false, read: (cell) => readCell(kind, name, cell, blank) };
}

/** An argument that may be left out, with what it means then. */
export function optional<T, const D>(name: string, kind: Kind<T>, meaning: D): CellParameter<T | D> {
  return {
    shape: 'cell',
    name,
    kind,
    optional: true,
    read: (cell) => readCell<T | D>(kind, name, cell, () => meaning),
  };
}

/** One blank cell is what Excel passes for a range that is left out. */
function isLeftOut(matrix: Matrix): boolean {
  const cell = matrix[0]![0];
  return matrix.length === 1 && matrix[0]!.length === 1 && isBlank(plainOf(cell)) && !isError(cell);
}

/** The first error value in a range, row by row. */
export function firstError(matrix: Matrix): Passed | undefined {
  for (const row of matrix) for (const cell of row) if (isError(cell)) return { passed: cell };
  return undefined;
}

/** A range argument, read cell by cell in rows; blank cells are what `blank` says, the first error is the result. */
export function range<T, B>(name: string, kind: Kind<T>, blank: B): RangeParameter<(T | B)[][]> {
  return {
    shape: 'range',
    name,
    kind: { name: `range of ${kind.name}` },
    optional: false,
    read(matrix) {
      if (isLeftOut(matrix)) return notAvailable('blank', { parameter: name });
      const error = firstError(matrix);
      if (error) return error;
      const rows: (T | B)[][] = [];
      for (const row of matrix) {
        const values: (T | B)[] = [];
        for (const cell of row) {
          const value = readCell<T | B>(kind, name, cell, () => blank);
          if (isStop(value)) return value;
          values.push(value);
        }
        rows.push(values);
      }
      return rows;
    },
  };
}

/** The arguments from here on. */
export function rest(name: string, isRange?: RestParameter['isRange']): RestParameter {
  return { shape: 'rest', name, kind: { name: 'arguments' }, optional: true, isRange };
}

/** The arguments from one on: Excel packs repeating ones into a list, and may leave any out. */
export function matricesOf(given: readonly unknown[]): Matrix[] {
  return given.flatMap((argument) => {
    const packed = Array.isArray(argument) && argument.some((item) => Array.isArray(item) && item.some(Array.isArray));
    return packed ? argument.map(matrixOf) : [matrixOf(argument)];
  });
}

/** Looking a global up costs more than reading a cell where Excel's runtime guards its globals. */
const { isArray } = Array;

function isFull(rows: readonly unknown[]): boolean {
  const [first] = rows;
  if (!isArray(first) || first.length === 0) return false;
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at];
    if (!isArray(row) || row.length !== first.length) return false;
  }
  return true;
}

/** An argument as a full matrix: a value alone is one cell, nothing at all is one empty cell, short rows end in empty cells. */
export function matrixOf(argument: unknown): Matrix {
  if (!isArray(argument)) return [[argument]];
  if (isFull(argument)) return argument as Matrix;
  const rows: unknown[][] = argument.some(isArray) ? argument.map((row) => (isArray(row) ? row : [row])) : [argument];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
}

/** The one cell of an argument that must be single. */
export function single(matrix: Matrix, parameter: string): { cell: Cell } | Failure {
  const many = matrix.length > 1 || (matrix[0]?.length ?? 0) > 1;
  return many ? invalid('notSingle', { parameter }) : { cell: matrix[0]?.[0] };
}
