import type { Injector } from '@univerjs/core';
import { ErrorType, ErrorValueObject, IFunctionService, Interpreter } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';

/** Time that one formula may take, for nothing can stop the grid in the middle of one. */
const LONGEST_FORMULA_MS = 3_000;
/** Cells that one function may make. */
const MOST_CELLS = 1_000_000;
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

/** Gives #NUM! for functions that would make more cells than the grid can hold. */
export function boundResults(injector: Injector): void {
  const functions = injector.get(IFunctionService);
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
