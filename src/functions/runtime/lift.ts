import type { Outcome } from '../../core/answer';
import type { Cell } from '../../core/cell';
import { notAvailable, type Result } from '../../core/result';
import type { Failure } from '../../core/failure';
import type { AnyFunction, AnyRule } from './declare';
import { type AnyParameter, type Argument, type Matrix, readWholeArgument } from './reading';

/** Most readings to memoise; beyond it, memory costs more than it saves. */
const MOST_DISTINCT = 4096;

/** Local copy: Excel's runtime guards its globals, so a look-up per cell costs more than the cell. */
const Row = Array;

/** Marks positions beyond the end of a shorter argument. */
const SURPLUS = {};

/** Argument over the cells of a call: its distinct readings, and an index into them for each cell. */
class Axis {
  readonly readings: Result<unknown>[] = [];
  readonly rows: number;
  readonly columns: number;
  private numbers = new Uint32Array(1);
  private rowStep = 0;
  private columnStep = 0;

  constructor(
    private readonly parameter: AnyParameter,
    private readonly argument: Argument,
  ) {
    const isRead = parameter.shape === 'cell';
    this.rows = isRead ? argument.length : 1;
    this.columns = isRead ? (argument[0] as Matrix[number]).length || 1 : 1;
  }

  /** Reads the argument for a call of this size; a dimension of one stretches. */
  read(rows: number, columns: number): void {
    if (this.rows === 1 && this.columns === 1) {
      this.readings.push(readWholeArgument(this.parameter, this.argument));
      return;
    }
    const height = this.rows === 1 ? 1 : rows;
    const width = this.columns === 1 ? 1 : columns;
    this.rowStep = height === 1 ? 0 : width;
    this.columnStep = width === 1 ? 0 : 1;
    this.numbers = new Uint32Array(height * width);
    this.number(height, width);
  }

  /** Index of the reading in a cell of the call. */
  at(row: number, column: number): number {
    return this.numbers[row * this.rowStep + column * this.columnStep]!;
  }

  private number(height: number, width: number): void {
    const known = new Map<Cell, number>();
    let latest: Cell = known;
    let number = 0;
    for (let row = 0; row < height; row++) {
      const cells = (this.argument as Matrix)[row];
      for (let column = 0; column < width; column++) {
        const cell = cells !== undefined && column < this.columns ? cells[column] : SURPLUS;
        if (cell !== latest) {
          latest = cell;
          number = known.get(cell) ?? this.first(cell, known);
        }
        this.numbers[row * width + column] = number;
      }
    }
  }

  private first(cell: Cell, known: Map<Cell, number>): number {
    const { parameter, readings } = this;
    readings.push(
      cell === SURPLUS ? notAvailable('surplus', {}) : (parameter as AnyParameter & { shape: 'cell' }).read(cell),
    );
    if (known.size < MOST_DISTINCT) known.set(cell, readings.length - 1);
    return readings.length - 1;
  }
}

/**
 * Lifts a rule over arrays as Excel combines them. Where distinct combinations are fewer than cells, each is computed
 * once.
 */
export function lift<Shown>(
  declaration: AnyFunction,
  matrices: readonly Argument[],
  each: (outcome: Outcome<never>) => Shown,
  show: (failure: Failure) => Shown,
): Shown[][] {
  const axes = declaration.parameters.map((parameter, index) => new Axis(parameter, matrices[index]!));
  const rows = axes.reduce((most, axis) => Math.max(most, axis.rows), 1);
  const columns = axes.reduce((most, axis) => Math.max(most, axis.columns), 1);
  for (const axis of axes) axis.read(rows, columns);
  const rule = declaration.rule as unknown as AnyRule;
  const values: unknown[] = [];
  const compute = (row: number, column: number): Shown => {
    for (let i = 0; i < axes.length; i++) {
      const reading = axes[i]!.readings[axes[i]!.at(row, column)]!;
      if (!reading.ok) return show(reading.failure);
      values[i] = reading.value;
    }
    return each(rule(...values) as Outcome<never>);
  };
  const varying = axes.filter((axis) => axis.readings.length > 1);
  const combinations = varying.reduce((product, axis) => product * axis.readings.length, 1);
  const known = combinations < rows * columns ? new Row<Shown>(combinations) : undefined;
  const call = (row: number, column: number): Shown => {
    if (!known) return compute(row, column);
    let key = 0;
    for (let i = 0; i < varying.length; i++) key = key * varying[i]!.readings.length + varying[i]!.at(row, column);
    return (known[key] ??= compute(row, column));
  };
  const result = new Row<Shown[]>(rows);
  for (let row = 0; row < rows; row++) {
    const cells = [call(row, 0)];
    for (let column = 1; column < columns; column++) cells.push(call(row, column));
    result[row] = cells;
  }
  return result;
}
