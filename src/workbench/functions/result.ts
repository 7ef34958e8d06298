import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import { CustomFunctionsError, ErrorCode } from './custom-functions';

/** Message or number format of a cell of a result, relative to the cell of the formula. */
export interface ResultDetail {
  readonly row: number;
  readonly column: number;
  readonly message?: string;
  readonly numberFormat?: string;
}

/** Result of a call: the value for the engine, and the details of its cells. */
interface CallResult {
  readonly value: BaseValueObject;
  readonly details: readonly ResultDetail[];
}

/** Converts the result of a function to a value of the engine, by Excel's rules. */
export function readResult(returned: unknown, matrix: boolean): CallResult {
  const details: ResultDetail[] = [];
  const convert = (value: unknown, row: number, column: number): BaseValueObject => {
    if (value instanceof CustomFunctionsError && value.message) details.push({ row, column, message: value.message });
    if (isFormatted(value)) details.push({ row, column, numberFormat: value.numberFormat });
    return toValueObject(value);
  };
  if (!Array.isArray(returned)) return { value: convert(returned, 0, 0), details };
  if (!matrix || !isRectangle(returned)) return { value: errorValue(ErrorCode.invalidValue), details };
  const values = returned.map((cells, row) => cells.map((cell, column) => convert(cell, row, column)));
  const [rowCount, columnCount] = [values.length, values[0]?.length ?? 0];
  const origin = { unitId: '', sheetId: '', row: -1, column: -1 };
  return { value: ArrayValueObject.create({ calculateValueList: values, rowCount, columnCount, ...origin }), details };
}

/** Error value of the engine. */
export function errorValue(code: string): BaseValueObject {
  return ErrorValueObject.create(code as ErrorType);
}

function isRectangle(rows: unknown[]): rows is unknown[][] {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
}

/** Type guard for a number with a number format. */
function isFormatted(value: unknown): value is { readonly basicValue: unknown; readonly numberFormat: string } {
  return typeof value === 'object' && value !== null && 'basicValue' in value && 'numberFormat' in value;
}

function toValueObject(value: unknown): BaseValueObject {
  if (isFormatted(value)) return toValueObject(value.basicValue);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(ErrorCode.invalidNumber);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value instanceof CustomFunctionsError) return errorValue(value.code);
  // Excel shows null and undefined as 0.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  return errorValue(ErrorCode.invalidValue);
}
