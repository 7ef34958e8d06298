import type { Column, Measured, Outcome, Quantity } from '../../core/answer';
import type { Cell, Plain } from '../../core/cell';
import type { Failure } from '../../core/failure';
import { toEuros } from '../../core/money';
import { invalid, notAvailable, ok, type Result } from '../../core/result';
import type { AnyFunction, AnyRule } from './declare';
import { lift } from './lift';
import { type Argument, type Matrix, type Parameter, readWholeArgument } from './reading';

/** Converts a value to the value of a cell. */
export function toCell(value: Plain | Measured, as: Quantity | 'mixed'): Plain {
  if (typeof value === 'object') return toCell(value.value, value.as);
  return as === 'euro' && typeof value === 'number' ? toEuros(value) : value;
}

/** Conversions at the edge: rule values and failures to cells. */
interface Edge<Shown> {
  readonly value: (value: Plain | Measured, as: Quantity | 'mixed') => Shown;
  readonly failure: (failure: Failure) => Shown;
}

type Row = readonly (Plain | Measured)[];

function rowOf<Shown>(columns: readonly Column[], values: Row, edge: Edge<Shown>): Shown[] {
  return columns.map((column, index) => edge.value(values[index]!, column.as));
}

/** Table with its header row; fails where it has no rows. */
function tableOf<Shown>(
  { id, columns }: AnyFunction & { returns: 'table' },
  rows: readonly Row[],
  edge: Edge<Shown>,
): Result<Shown[][]> {
  if (rows.length === 0) return notAvailable('noRows', { what: id });
  const header = columns.map((column) => edge.value(column.header, 'text'));
  return ok([header, ...rows.map((row) => rowOf(columns, row, edge))]);
}

/** Returns whether any argument that is read cell by cell is an array. */
function hasArrays({ parameters }: AnyFunction, matrices: readonly Argument[]): boolean {
  for (let index = 0; index < parameters.length; index++) {
    const matrix = matrices[index] as Matrix;
    if (parameters[index]!.shape === 'cell' && (matrix.length > 1 || matrix[0]!.length > 1)) return true;
  }
  return false;
}

/**
 * Expands the arguments for another function into parameters of its own, combined cell by cell where that function does
 * so.
 */
function spread(declaration: AnyFunction, matrices: readonly Argument[]): [AnyFunction, readonly Argument[]] {
  const [named, rest] = declaration.parameters as readonly Parameter<unknown>[];
  if (rest?.shape !== 'rest' || !rest.isRange) return [declaration, matrices];
  const [names, given] = matrices as [Matrix, readonly Matrix[]];
  const parameters = given.map((_, index) =>
    rest.isRange!(names[0]![0], index)
      ? { ...rest, shape: 'range', read: (matrix: Matrix) => ok(matrix) }
      : { ...rest, shape: 'cell', read: (cell: Cell) => ok([[cell]]) },
  );
  const rule = (name: unknown, ...values: unknown[]): Outcome<unknown> =>
    (declaration.rule as unknown as AnyRule)(name, values);
  return [{ ...declaration, parameters: [named, ...parameters], rule } as unknown as AnyFunction, [names, ...given]];
}

function runRows<Shown>(
  declaration: AnyFunction & { returns: 'row' },
  matrices: readonly Argument[],
  edge: Edge<Shown>,
): Result<Shown[][]> {
  const wide = declaration.parameters.find((_, index) => (matrices[index] as Matrix).some((row) => row.length > 1));
  if (wide) return invalid('notColumn', { parameter: wide.name });
  const { columns } = declaration;
  const failed = (failure: Failure): Shown[] => columns.map(() => edge.failure(failure));
  const rows = lift(
    declaration,
    matrices,
    (outcome: Outcome<Row>): Shown[] => (outcome.ok ? rowOf(columns, outcome.value, edge) : failed(outcome.failure)),
    failed,
  );
  return ok(rows.map(([row]) => row!));
}

/** Calls a function once with whole arguments, without lifting. */
export function callWhole(declaration: AnyFunction, matrices: readonly Argument[]): Outcome<unknown> {
  const values: unknown[] = [];
  for (let index = 0; index < declaration.parameters.length; index++) {
    const value = readWholeArgument(declaration.parameters[index]!, matrices[index]!);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return (declaration.rule as unknown as AnyRule)(...values);
}

function blockOf<Shown>(declaration: AnyFunction, value: unknown, edge: Edge<Shown>): Result<Shown[][]> {
  switch (declaration.returns) {
    case 'cell':
      return ok([[edge.value(value as Plain | Measured, declaration.as)]]);
    case 'row':
      return ok([rowOf(declaration.columns, value as Row, edge)]);
    case 'table':
      return tableOf(declaration, value as readonly Row[], edge);
    case 'block':
      return ok((value as readonly Row[]).map((row) => row.map((cell) => edge.value(cell, declaration.as))));
  }
}

/** Calls a declared function and converts the result to cells; in an array, a failure shows in its own cell. */
export function runWith<Shown>(
  declared: AnyFunction,
  given: readonly Argument[],
  edge: Edge<Shown>,
): Result<Shown[][]> {
  const [declaration, matrices] = spread(declared, given);
  if (hasArrays(declaration, matrices)) {
    if (declaration.returns === 'row') return runRows(declaration, matrices, edge);
    if (declaration.returns === 'cell') {
      const { as } = declaration;
      const cellOf = (outcome: Outcome<Plain | Measured>): Shown =>
        outcome.ok ? edge.value(outcome.value, as) : edge.failure(outcome.failure);
      return ok(lift(declaration, matrices, cellOf, edge.failure));
    }
  }
  const outcome = callWhole(declaration, matrices);
  return outcome.ok ? blockOf(declaration, outcome.value, edge) : outcome;
}

/** Calls a declared function with the arguments of Excel; returns plain values. */
export function run<Shown>(
  declaration: AnyFunction,
  given: readonly Argument[],
  failure: (failure: Failure) => Shown,
): Result<(Plain | Shown)[][]> {
  return runWith<Plain | Shown>(declaration, given, { value: toCell, failure });
}
