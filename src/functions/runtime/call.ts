import type { Outcome } from '../../core/answer';
import { ok, type Result } from '../../core/result';
import type { AnyFunction } from './declare';
import { type Matrix, type Parameter, single } from './reading';

/** A parameter, whatever it reads as. */
export type AnyParameter = Parameter<never>;
/** A rule, whatever it takes. */
export type Rule = (...values: unknown[]) => Outcome<unknown>;
/** An argument as Excel passed it: a matrix, or a list of them for the arguments of another function. */
export type Argument = Matrix | readonly Matrix[];

/** Reads one argument where a single value or a whole range is wanted. */
export function readWhole(parameter: AnyParameter, argument: Argument): Result<unknown> {
  if (parameter.shape === 'rest') return ok(argument);
  const matrix = argument as Matrix;
  if (parameter.shape === 'range') return parameter.read(matrix);
  const one = single(matrix, parameter.name);
  return one.ok ? parameter.read(one.value) : one;
}

/** Calls a function with every argument taken whole. */
export function callWhole(declaration: AnyFunction, matrices: readonly Argument[]): Outcome<unknown> {
  const values: unknown[] = [];
  for (let index = 0; index < declaration.parameters.length; index++) {
    const value = readWhole(declaration.parameters[index]!, matrices[index]!);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return (declaration.rule as unknown as Rule)(...values);
}
