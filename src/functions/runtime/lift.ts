import { notAvailable } from '../../core/failure';
import { type AnyParameter, type Argument, readWhole, type Rule, type RuleOutcome } from './call';
import type { AnyFunction } from './declare';
import { type Cell, isStop, type Matrix, type Stop } from './reading';

/** Beyond this, remembering readings costs more memory than it saves time. */
const MOST_DISTINCT = 4096;

/** No cell is this, so the first one is always read. */
const NOTHING_YET = {};

/** Looking a global up for each cell costs more than the cell where Excel's runtime guards its globals. */
const Row = Array;

/** An argument over the cells of a call: each distinct cell is read once. */
class Axis {
  readonly rows: number;
  readonly columns: number;
  /** Whether any reading so far was a stop; a call without one need not look for them. */
  stops = false;
  private known: Map<Cell, unknown> | undefined;
  private latestCell: Cell = NOTHING_YET;
  private latest: unknown;

  constructor(
    private readonly parameter: AnyParameter,
    private readonly argument: Argument,
  ) {
    this.rows = parameter.shape === 'cell' ? argument.length : 1;
    this.columns = parameter.shape === 'cell' ? (argument[0] as Matrix[number]).length || 1 : 1;
  }

  get isSingle(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  /** What the argument reads as where it is the same for every cell of the call. */
  single(): unknown {
    return this.noted(readWhole(this.parameter, this.argument));
  }

  /** What the argument reads as in one cell of the call; a dimension of one stretches. */
  at(row: number, column: number): unknown {
    const cells = (this.argument as Matrix)[this.rows === 1 ? 0 : row];
    const index = this.columns === 1 ? 0 : column;
    if (cells === undefined || index >= this.columns) return this.noted(notAvailable('surplus', {}));
    const cell = cells[index];
    if (cell !== this.latestCell) {
      this.latestCell = cell;
      this.latest = this.read(cell);
    }
    return this.latest;
  }

  private read(cell: Cell): unknown {
    const known = (this.known ??= new Map());
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = this.noted((this.parameter as AnyParameter & { shape: 'cell' }).read(cell));
      if (known.size < MOST_DISTINCT) known.set(cell, reading);
    }
    return reading;
  }

  private noted(reading: unknown): unknown {
    if (isStop(reading)) this.stops = true;
    return reading;
  }
}

/** Calls a rule for each combination of cells, the way Excel combines arrays. */
export function lift<Shown>(
  declaration: AnyFunction,
  matrices: readonly Argument[],
  each: (outcome: RuleOutcome<never>) => Shown,
  show: (stop: Stop) => Shown,
): Shown[][] {
  const axes = declaration.parameters.map((parameter, index) => new Axis(parameter, matrices[index]!));
  let rows = 1;
  let columns = 1;
  for (const axis of axes) {
    if (axis.rows > rows) rows = axis.rows;
    if (axis.columns > columns) columns = axis.columns;
  }
  const rule = declaration.rule as unknown as Rule;
  const values = axes.map((axis) => (axis.isSingle ? axis.single() : undefined));
  const stopped = axes.findIndex((axis) => axis.stops);
  const varying = axes.map((_, index) => index).filter((index) => !axes[index]!.isSingle);
  const varyingAxes = varying.map((index) => axes[index]!);
  const call = (row: number, column: number): Shown => {
    for (let i = 0; i < varying.length; i++) {
      const axis = varyingAxes[i]!;
      const value = axis.at(row, column);
      if (axis.stops && isStop(value) && (stopped < 0 || varying[i]! < stopped)) return show(value);
      values[varying[i]!] = value;
    }
    if (stopped >= 0) return show(values[stopped] as Stop);
    // No function has more than five parameters, and a plain call is one that engines can inline.
    return each(rule(values[0], values[1], values[2], values[3], values[4]) as RuleOutcome<never>);
  };
  const result = new Row<Shown[]>(rows);
  for (let row = 0; row < rows; row++) {
    const cells = [call(row, 0)];
    for (let column = 1; column < columns; column++) cells.push(call(row, column));
    result[row] = cells;
  }
  return result;
}
