import type { Injector } from '@univerjs/core';
import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  Interpreter,
} from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';

/** Longest time for one formula, because nothing can interrupt the grid within one. */
const LONGEST_FORMULA_MS = 1_000;
/** Most cells that one function may return. */
const MOST_CELLS = 1_000_000;
/** Most multiplications in one matrix product. */
const MOST_STEPS = 5_000_000;
/** Functions whose first two arguments are the size of their result, with the most cells; a LAMBDA per cell takes long. */
const MAKERS = { MAKEARRAY: 30_000, SEQUENCE: MOST_CELLS, RANDARRAY: MOST_CELLS, MUNIT: MOST_CELLS };

class TooLong extends Error {}

type Node = Parameters<Interpreter['execute']>[0];

/** Returns #CALC! for a formula that takes too long or that the engine cannot finish. */
export class BoundedInterpreter extends Interpreter {
  private depth = 0;
  private deadline = 0;

  override execute(node: Node): ReturnType<Interpreter['execute']> {
    if (this.depth === 0) this.deadline = performance.now() + LONGEST_FORMULA_MS;
    else if (performance.now() > this.deadline) throw new TooLong();
    this.depth += 1;
    try {
      return super.execute(node);
    } catch (error) {
      if (this.depth > 1) throw error;
      return ErrorValueObject.create(ErrorType.CALC);
    } finally {
      this.depth -= 1;
    }
  }
}

/** Larger ranges are read up to the current size of the sheet; cells beyond it are empty. */
const WIDEST_READ = 1_000_000;
const rangeOf = BaseReferenceObject.prototype.getRangePosition;

/** Clips reads of very large ranges to the sheet: the engine visits every cell, even where none exists. */
function clipReads(): void {
  BaseReferenceObject.prototype.getRangePosition = function (this: BaseReferenceObject) {
    const range = rangeOf.call(this);
    const [rows, columns] = [range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1];
    if (!(rows * columns > WIDEST_READ)) return range;
    const last = (start: number, end: number, count: number) => Math.max(start, Math.min(end, count - 1));
    return {
      ...range,
      endRow: last(range.startRow, range.endRow, this.getActiveSheetRowCount()),
      endColumn: last(range.startColumn, range.endColumn, this.getActiveSheetColumnCount()),
    };
  };
}

/** Returns #NUM! for functions that would make more cells or take more steps than the grid can handle. */
export function boundResults(injector: Injector): void {
  clipReads();
  const functions = injector.get(IFunctionService);
  const bound = (name: string, most: number, effortOf: (given: readonly BaseValueObject[]) => number): void => {
    const executor = functions.getExecutor(name);
    if (!executor) return;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...given: BaseValueObject[]) =>
      effortOf(given) > most ? ErrorValueObject.create(ErrorType.NUM) : calculate(...given);
  };
  bound('MMULT', MOST_STEPS, multiplicationsOf);
  for (const [name, most] of Object.entries(MAKERS))
    bound(name, most, (given) => {
      const [rows = 1, columns = name === 'MUNIT' ? rows : 1] = given.slice(0, 2).map(size);
      return rows * columns;
    });
}

function multiplicationsOf(given: readonly BaseValueObject[]): number {
  const [one, other] = given.map((value) => (value.isArray() ? (value as ArrayValueObject) : null));
  return (one?.getRowCount() ?? 1) * (one?.getColumnCount() ?? 1) * (other?.getColumnCount() ?? 1);
}

function size(value: BaseValueObject): number {
  const number = Number(value.isArray() ? 1 : value.getValue());
  return Number.isFinite(number) ? Math.max(1, number) : 1;
}
