import type { Plain } from '../core/answer';
import type { Reference } from './reference';

/** An error that a formula spells out or that came out of a call. */
export interface ErrorValue {
  readonly error: string;
  /** What the error says, where it comes from one of our own functions. */
  readonly message?: string | undefined;
}

/** One value as formulas know it; null for an empty cell. */
export type Value = Plain | ErrorValue | null;

/** Values in rows; a single value is one row of one. */
export type Values = readonly (readonly Value[])[];

/** A part of a formula, as far as its value can be found without Excel. */
export type Expression =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'values'; readonly values: Values }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[] }
  /** Functions of Excel itself and whatever else only Excel can calculate. */
  | { readonly kind: 'other' };

/** An argument as it stands in the formula. */
export interface CallArgument {
  /** Without the spaces around it; empty for an argument that is left out. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expression: Expression;
}

/** A call of one of our functions as it stands in a formula. */
export interface Call {
  /** The id in the catalogue's spelling, whether or not there is such a function. */
  readonly id: string;
  readonly start: number;
  /** The position after its closing parenthesis. */
  readonly end: number;
  /** In how many of our own calls it stands. */
  readonly depth: number;
  readonly args: readonly CallArgument[];
}

/** Tells an error from other values. */
export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}
