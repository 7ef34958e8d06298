import type { Failed } from './failure';

/** Success of a reader or a rule. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** Result of a reader or a rule; `ok` is the one test for success. */
export type Result<T> = Ok<T> | Failed;

/** Wraps a value that was read. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Adds the row of a range in which reading failed. */
export function inRow({ failure }: Failed, row: number): Failed {
  return { ok: false, failure: failure.code === 'input' ? failure : { ...failure, row } };
}
