import type { Outcome, Plain, Quantity } from '../../core/answer';
import { invalid, isFailure, notAvailable } from '../../core/failure';
import { toEuros } from '../../core/money';
import type { AnyFunction, Column } from './declare';
import { type Cell, isStop, type Matrix, type Parameter, type Passed, single, type Stop } from './reading';

/** What a call comes to: a block of values and stops, or one stop for the whole. */
export type Result = Stop | (Plain | Stop)[][];

type AnyParameter = Parameter<never>;
type RuleOutcome<V> = Outcome<V> | Passed;
type Rule = (...values: unknown[]) => RuleOutcome<unknown>;

/** A value as a cell shows it. */
export function toCell(value: Plain, as: Quantity | 'mixed'): Plain {
  return as === 'euro' && typeof value === 'number' ? toEuros(value) : value;
}

/** An argument as Excel passed it: a matrix, or a list of them for the arguments of another function. */
export type Argument = Matrix | readonly Matrix[];

/** Reads one argument where a single value or a whole range is wanted. */
function readWhole(parameter: AnyParameter, argument: Argument): unknown {
  if (parameter.shape === 'rest') return argument;
  const matrix = argument as Matrix;
  if (parameter.shape === 'range') return parameter.read(matrix);
  const one = single(matrix, parameter.name);
  return isFailure(one) ? one : parameter.read(one.cell);
}

/** The values of all arguments taken whole, or the first thing that stops them. */
export function readAll(declaration: AnyFunction, matrices: readonly Argument[]): unknown[] | Stop {
  const values: unknown[] = [];
  for (const [index, parameter] of declaration.parameters.entries()) {
    const value = readWhole(parameter, matrices[index]!);
    if (isStop(value)) return value;
    values.push(value);
  }
  return values;
}

/** An argument's cells, each read once; equal cells in a row of calls are resolved once. */
interface Axis {
  readonly rows: number;
  readonly columns: number;
  readonly readings: readonly unknown[];
  readonly stops: boolean;
}

function readAxis(parameter: AnyParameter, argument: Argument): Axis {
  const matrix = argument as Matrix;
  if (parameter.shape !== 'cell') {
    const reading = readWhole(parameter, argument);
    return { rows: 1, columns: 1, readings: [reading], stops: isStop(reading) };
  }
  const rows = matrix.length;
  const columns = Math.max(...widths(matrix));
  const readings = new Array<unknown>(rows * columns);
  const known = new Map<Cell, unknown>();
  let stops = false;
  for (let row = 0, at = 0; row < rows; row++) {
    const cells = matrix[row]!;
    for (let column = 0; column < columns; column++, at++) {
      const cell = cells[column];
      let reading = known.get(cell);
      if (reading === undefined) {
        reading = parameter.read(cell);
        stops ||= isStop(reading);
        if (known.size < MOST_DISTINCT) known.set(cell, reading);
      }
      readings[at] = reading;
    }
  }
  return { rows, columns, readings, stops };
}

/** Beyond this, remembering readings costs more memory than it saves time. */
const MOST_DISTINCT = 4096;

function widths(matrix: Matrix): number[] {
  const found = [1];
  for (const row of matrix) if (row.length > found[0]!) found[0] = row.length;
  return found;
}

/** Calls a rule for each combination of cells, the way Excel combines arrays. */
function lift(
  declaration: AnyFunction,
  matrices: readonly Argument[],
  each: (outcome: RuleOutcome<never>) => Plain | Stop,
): Result {
  const axes = declaration.parameters.map((parameter, index) => readAxis(parameter, matrices[index]!));
  let rows = 1;
  let columns = 1;
  for (const axis of axes) {
    if (axis.rows > rows) rows = axis.rows;
    if (axis.columns > columns) columns = axis.columns;
  }
  const anyStops = axes.some((axis) => axis.stops);
  const rule = declaration.rule as unknown as Rule;
  const values = new Array<unknown>(axes.length);
  const result = new Array<(Plain | Stop)[]>(rows);
  for (let row = 0; row < rows; row++) {
    const cells = new Array<Plain | Stop>(columns);
    for (let column = 0; column < columns; column++) {
      let stop: Stop | undefined;
      for (let index = 0; index < axes.length; index++) {
        const axis = axes[index]!;
        const axisRow = axis.rows === 1 ? 0 : row;
        const axisColumn = axis.columns === 1 ? 0 : column;
        if (axisRow >= axis.rows || axisColumn >= axis.columns) {
          stop = notAvailable('surplus', {});
          break;
        }
        const value = axis.readings[axisRow * axis.columns + axisColumn];
        if (anyStops && isStop(value)) {
          stop = value;
          break;
        }
        values[index] = value;
      }
      cells[column] = stop ?? each(rule.apply(undefined, values) as RuleOutcome<never>);
    }
    result[row] = cells;
  }
  const only = rows === 1 && columns === 1 ? result[0]![0] : undefined;
  return isStop(only) ? only : result;
}

function rowOf(columns: readonly Column[], values: readonly Plain[]): Plain[] {
  return columns.map((column, index) => toCell(values[index]!, column.as));
}

/** A table with its header row; a table without rows is no answer. */
function tableOf(declaration: AnyFunction & { returns: 'table' }, rows: readonly (readonly Plain[])[]): Result {
  if (rows.length === 0) return notAvailable('noRows', { what: declaration.id });
  return [declaration.columns.map((column) => column.header), ...rows.map((row) => rowOf(declaration.columns, row))];
}

function runRows(declaration: AnyFunction & { returns: 'row' }, matrices: readonly Argument[]): Result {
  const wide = declaration.parameters.find((_, index) => (matrices[index] as Matrix).some((row) => row.length > 1));
  if (wide) return invalid('notColumn', { parameter: wide.name });
  const found: (readonly Plain[] | undefined)[] = [];
  const lifted = lift(declaration, matrices, (outcome: RuleOutcome<readonly Plain[]>) => {
    if (isStop(outcome)) return outcome;
    return found.push(outcome.value) - 1;
  });
  if (isStop(lifted)) return lifted;
  return lifted.map(([cell]) =>
    isStop(cell) ? declaration.columns.map(() => cell) : rowOf(declaration.columns, found[cell as number]!),
  );
}

/** Calls a declared function with the arguments that Excel passed. */
export function run(declaration: AnyFunction, matrices: readonly Argument[]): Result {
  if (declaration.returns === 'cell') {
    const { as } = declaration;
    return lift(declaration, matrices, (outcome: RuleOutcome<Plain>) =>
      isStop(outcome) ? outcome : toCell(outcome.value, as),
    );
  }
  if (declaration.returns === 'row') return runRows(declaration, matrices);
  const values = readAll(declaration, matrices);
  if (isStop(values)) return values;
  const outcome = (declaration.rule as unknown as Rule)(...values) as RuleOutcome<readonly (readonly Plain[])[]>;
  if (isStop(outcome)) return outcome;
  if (declaration.returns === 'table') return tableOf(declaration, outcome.value);
  return outcome.value.map((row) => row.map((value) => toCell(value, declaration.as)));
}
