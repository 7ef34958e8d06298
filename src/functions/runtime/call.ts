import type { Outcome } from '../../core/answer';
import { ok, type Result } from '../../core/result';
import type { AnyFunction } from './declare';
import { type Matrix, type Parameter, single } from './reading';

/** Parameter of any type. */
export type AnyParameter = Parameter<never>;
/** Rule of any type. */
export type AnyRule = (...values: unknown[]) => Outcome<unknown>;
/** Argument from Excel: a matrix, or a list of matrices for the arguments of another function. */
export type Argument = Matrix | readonly Matrix[];

/** Reads one argument as a single value or a whole range. */
export function readWholeArgument(parameter: AnyParameter, argument: Argument): Result<unknown> {
  if (parameter.shape === 'rest') return ok(argument);
  const matrix = argument as Matrix;
  if (parameter.shape === 'range') return parameter.read(matrix);
  const one = single(matrix, parameter.name);
  return one.ok ? parameter.read(one.value) : one;
}

/** Calls a function once with whole arguments, without lifting. */
export function callWhole(declaration: AnyFunction, matrices: readonly Argument[]): Outcome<unknown> {
  const values: unknown[] = [];
  for (let index = 0; index < declaration.parameters.length; index++) {
    const value = readWholeArgument(declaration.parameters[index]!, matrices[index]!);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return (declaration.rule as unknown as AnyRule)(...values);
}
