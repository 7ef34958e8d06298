import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { cellAddressOn } from '../../workbook/a1';
import { firstError, readArguments } from './arguments';
import { type CustomFunction, CustomFunctionsError, ErrorCode } from './custom-functions';
import type { ResultDetails } from './result-details';
import type { FunctionMetadata } from './metadata';
import { errorValue, readResult } from './result';

/** Context of an executor besides its function. */
export interface ExecutorContext {
  allowErrors: boolean;
  details: ResultDetails;
  sheetName(sheetId: string): string;
}

/** Custom function in the formula engine. */
export class CustomFunctionExecutor extends BaseFunction {
  private readonly most: number;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly implementation: CustomFunction,
    private readonly context: ExecutorContext,
  ) {
    super(name);
    const repeats = metadata.parameters.some((parameter) => parameter.repeating);
    this.most = repeats ? Infinity : metadata.parameters.length;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    if (given.length > this.most) return errorValue(ErrorCode.invalidValue);
    const args = readArguments(this.metadata.parameters, given);
    const error = this.context.allowErrors ? null : firstError(args);
    const result = readResult(error ?? this.call(args), this.metadata.result?.dimensionality === 'matrix');
    this.context.details.set(this.subUnitId ?? '', this.row, this.column, result.details);
    return result.value;
  }

  /** Keeps text arguments as text, as Excel does; Univer would read "1-4-2026" as a day of January. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  private call(args: unknown[]): unknown {
    try {
      return this.implementation(...args, this.invocation());
    } catch (thrown) {
      // Excel drops the message of any other error.
      return thrown instanceof CustomFunctionsError ? thrown : new CustomFunctionsError(ErrorCode.invalidValue);
    }
  }

  private invocation(): object {
    const { id, options } = this.metadata;
    if (!options?.requiresAddress) return { functionName: id };
    const sheet = this.context.sheetName(this.subUnitId ?? '');
    return { functionName: id, address: cellAddressOn({ sheet, row: this.row, column: this.column }) };
  }
}
