import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { CustomFunctionsError } from './custom-functions';
import type { ParameterMetadata } from './metadata';

type Scalar = string | number | boolean | null | CustomFunctionsError;

/** Converts arguments of the formula engine to those that Excel passes: matrices, null for omitted ones. */
export function readArguments(parameters: readonly ParameterMetadata[], given: readonly BaseValueObject[]): unknown[] {
  const args: unknown[] = [];
  const repeating = parameters.findIndex((parameter) => parameter.repeating);
  const single = repeating < 0 ? parameters.length : repeating;
  for (let index = 0; index < single; index++) args.push(readArgument(parameters[index], given[index]));
  if (repeating >= 0) args.push(given.slice(repeating).map((value) => readArgument(parameters[repeating], value)));
  return args;
}

/** First error value among the arguments, which Excel returns without a call unless the metadata allows errors. */
export function firstError(args: readonly unknown[]): CustomFunctionsError | null {
  for (const value of args.flat(3)) if (value instanceof CustomFunctionsError) return value;
  return null;
}

function readArgument(parameter: ParameterMetadata | undefined, given: BaseValueObject | undefined): unknown {
  if (!given) return null;
  const matrix = parameter?.dimensionality === 'matrix';
  if (given.isArray()) {
    const rows = readMatrix(given as ArrayValueObject);
    return matrix ? rows : (rows[0]?.[0] ?? null);
  }
  const value = readScalar(given);
  return matrix && value !== null ? [[value]] : value;
}

function readMatrix(array: ArrayValueObject): Scalar[][] {
  const values = array.getArrayValue();
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const matrix: Scalar[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) line.push(readScalar(values[row]?.[column]));
    matrix.push(line);
  }
  return matrix;
}

function readScalar(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CustomFunctionsError(String(value.getValue()));
  return value.getValue() as string | number | boolean;
}
