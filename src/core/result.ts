import type { Cell } from './cell';
import type { Failure, FailureKey, Failures, Refusal } from './failure';

/** Success of a reader or a rule. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** Failure of a reader or a rule. */
export interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}

/** Result of a reader or a rule; `ok` is the one test for success. */
export type Result<T> = Ok<T> | Failed;

/** Wraps a value that was read. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

function refused(code: Refusal['code'], message: FailureKey, names: Failures[FailureKey]): Failed {
  return { ok: false, failure: { code, message, names } as Refusal };
}

/** Refuses a question because the data does not exist: `#N/A`. */
export function notAvailable<Key extends FailureKey>(message: Key, names: Failures[Key]): Failed {
  return refused('na', message, names);
}

/** Refuses an argument of the wrong kind or out of bounds: `#VALUE!`. */
export function invalid<Key extends FailureKey>(message: Key, names: Failures[Key]): Failed {
  return refused('value', message, names);
}

/** Propagates an error value unchanged. */
export function inputError(error: Cell): Failed {
  return { ok: false, failure: { code: 'input', error } };
}

/** Adds the row of a range in which reading failed, and the column where it is known. */
export function inRow({ failure }: Failed, row: number, column?: string): Failed {
  return { ok: false, failure: failure.code === 'input' ? failure : { ...failure, row, column } };
}
