import type { Column, Outcome, Quantity } from '../../core/answer';
import type { Cell } from '../../core/cell';
import { type Failure, invalid, notAvailable } from '../../core/failure';
import { toEuros } from '../../core/money';
import { ok, type Result } from '../../core/result';
import { type Argument, callWhole, type Rule } from './call';
import type { AnyFunction } from './declare';
import { lift } from './lift';
import type { Matrix, Parameter } from './reading';
import type { Plain } from '../../core/plain';

/** A value as a cell shows it. */
export function toCell(value: Plain, as: Quantity | 'mixed'): Plain {
  return as === 'euro' && typeof value === 'number' ? toEuros(value) : value;
}

function rowOf(columns: readonly Column[], values: readonly Plain[]): Plain[] {
  return columns.map((column, index) => toCell(values[index]!, column.as));
}

/** A table with its header row; a table without rows is no answer. */
function tableOf(
  declaration: AnyFunction & { returns: 'table' },
  rows: readonly (readonly Plain[])[],
): Result<Plain[][]> {
  if (rows.length === 0) return notAvailable('noRows', { what: declaration.id });
  const header = declaration.columns.map((column) => column.header);
  return ok([header, ...rows.map((row) => rowOf(declaration.columns, row))]);
}

/** Whether any argument that is read cell by cell has several cells. */
function hasArrays({ parameters }: AnyFunction, matrices: readonly Argument[]): boolean {
  for (let index = 0; index < parameters.length; index++) {
    const matrix = matrices[index] as Matrix;
    if (parameters[index]!.shape === 'cell' && (matrix.length > 1 || matrix[0]!.length > 1)) return true;
  }
  return false;
}

/** Arguments for another function as parameters of their own, which are combined cell by cell where it does so. */
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
    (declaration.rule as unknown as Rule)(name, values);
  return [{ ...declaration, parameters: [named, ...parameters], rule } as unknown as AnyFunction, [names, ...given]];
}

function runRows<Shown>(
  declaration: AnyFunction & { returns: 'row' },
  matrices: readonly Argument[],
  show: (failure: Failure) => Shown,
): Result<(Plain | Shown)[][]> {
  const wide = declaration.parameters.find((_, index) => (matrices[index] as Matrix).some((row) => row.length > 1));
  if (wide) return invalid('notColumn', { parameter: wide.name });
  const { columns } = declaration;
  const failed = (failure: Failure): (Plain | Shown)[] => columns.map(() => show(failure));
  const rows = lift(
    declaration,
    matrices,
    (outcome: Outcome<readonly Plain[]>): (Plain | Shown)[] =>
      outcome.ok ? rowOf(columns, outcome.value) : failed(outcome.failure),
    failed,
  );
  return ok(rows.map(([row]) => row!));
}

function blockOf(declaration: AnyFunction, value: unknown): Result<Plain[][]> {
  switch (declaration.returns) {
    case 'cell':
      return ok([[toCell(value as Plain, declaration.as)]]);
    case 'row':
      return ok([rowOf(declaration.columns, value as readonly Plain[])]);
    case 'table':
      return tableOf(declaration, value as readonly (readonly Plain[])[]);
    case 'block':
      return ok((value as readonly (readonly Plain[])[]).map((row) => row.map((cell) => toCell(cell, declaration.as))));
  }
}

/**
 * Calls a declared function with the arguments that Excel passed. What stops one cell of an array is shown in it;
 * what stops the whole call is the result.
 */
export function run<Shown>(
  declared: AnyFunction,
  given: readonly Argument[],
  show: (failure: Failure) => Shown,
): Result<(Plain | Shown)[][]> {
  const [declaration, matrices] = spread(declared, given);
  if (hasArrays(declaration, matrices)) {
    if (declaration.returns === 'row') return runRows(declaration, matrices, show);
    if (declaration.returns === 'cell') {
      const { as } = declaration;
      const cellOf = (outcome: Outcome<Plain>): Plain | Shown =>
        outcome.ok ? toCell(outcome.value, as) : show(outcome.failure);
      return ok(lift<Plain | Shown>(declaration, matrices, cellOf, show));
    }
  }
  const outcome = callWhole(declaration, matrices);
  return outcome.ok ? blockOf(declaration, outcome.value) : outcome;
}
