import type { Outcome } from '../../core/answer';
import type { Passed } from '../../core/cell';
import { isFailure } from '../../core/failure';
import type { AnyFunction } from './declare';
import { isStop, type Matrix, type Parameter, single, type Stop } from './reading';

/** A parameter, whatever it reads as. */
export type AnyParameter = Parameter<never>;
/** What a rule comes to; one that calls another function passes its errors on. */
export type RuleOutcome<V> = Outcome<V> | Passed;
/** A rule, whatever it takes. */
export type Rule = (...values: unknown[]) => RuleOutcome<unknown>;
/** An argument as Excel passed it: a matrix, or a list of them for the arguments of another function. */
export type Argument = Matrix | readonly Matrix[];

/** Reads one argument where a single value or a whole range is wanted. */
export function readWhole(parameter: AnyParameter, argument: Argument): unknown {
  if (parameter.shape === 'rest') return argument;
  const matrix = argument as Matrix;
  if (parameter.shape === 'range') return parameter.read(matrix);
  const one = single(matrix, parameter.name);
  return isFailure(one) ? one : parameter.read(one.cell);
}

/** Calls a function with every argument taken whole. */
export function callWhole(declaration: AnyFunction, matrices: readonly Argument[]): RuleOutcome<unknown> | Stop {
  const values: unknown[] = [];
  for (let index = 0; index < declaration.parameters.length; index++) {
    const value = readWhole(declaration.parameters[index]!, matrices[index]!);
    if (isStop(value)) return value;
    values.push(value);
  }
  return (declaration.rule as unknown as Rule)(...values);
}
