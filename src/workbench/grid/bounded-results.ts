import type { Injector } from '@univerjs/core';
import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  Interpreter,
} from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';

/** Time that one formula may take, for nothing can stop the grid in the middle of one. */
const LONGEST_FORMULA_MS = 1_000;
/** Cells that one function may make. */
const MOST_CELLS = 1_000_000;
/** Multiplications of one product of matrices. */
const MOST_STEPS = 5_000_000;
/** Functions whose first two arguments are the rows and columns of their result. */
const MAKERS = ['MAKEARRAY', 'SEQUENCE', 'RANDARRAY', 'MUNIT'];

class TooLong extends Error {}

type Node = Parameters<Interpreter['execute']>[0];

/** Gives #CALC! for a formula that takes too long, or that the engine cannot finish. */
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

/** Cells of a range beyond which only those that the sheet has at this moment are read: the others are empty. */
const WIDEST_READ = 1_000_000;
const rangeOf = BaseReferenceObject.prototype.getRangePosition;

/** Reads of a range as large as a sheet only the part that the sheet has: the engine visits each cell, also of none. */
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

/** Gives #NUM! for functions that would make more cells, or take more steps, than the grid can do while it is used. */
export function boundResults(injector: Injector): void {
  clipReads();
  const functions = injector.get(IFunctionService);
  const multiply = functions.getExecutor('MMULT');
  if (multiply) {
    const calculate = multiply.calculate.bind(multiply);
    multiply.calculate = (...given: BaseValueObject[]) => {
      const sizes = given.map((value) => (value.isArray() ? (value as ArrayValueObject) : null));
      const steps =
        (sizes[0]?.getRowCount() ?? 1) * (sizes[0]?.getColumnCount() ?? 1) * (sizes[1]?.getColumnCount() ?? 1);
      return steps > MOST_STEPS ? ErrorValueObject.create(ErrorType.NUM) : calculate(...given);
    };
  }
  for (const name of MAKERS) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...given: BaseValueObject[]) => {
      const [rows = 1, columns = name === 'MUNIT' ? rows : 1] = given.slice(0, 2).map(size);
      return rows * columns > MOST_CELLS ? ErrorValueObject.create(ErrorType.NUM) : calculate(...given);
    };
  }
}

function size(value: BaseValueObject): number {
  const number = Number(value.isArray() ? 1 : value.getValue());
  return Number.isFinite(number) ? Math.max(1, number) : 1;
}
