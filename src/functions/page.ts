import type { Plain } from '../core/cell';

/** Argument of an example: a value, nothing, or a range. */
export type ExampleArgument = Plain | null | readonly (readonly (Plain | null)[])[];

/** Call with its expected result, worked out by hand or read in the document; pages show it and tests run it. */
export interface Example {
  readonly call: readonly ExampleArgument[];
  /** The whole block, or its only value. */
  readonly gives?: Plain | readonly (readonly Plain[])[];
  /** First rows of a table, header included. */
  readonly beginsWith?: readonly (readonly Plain[])[];
  /** Number of rows of a table, header excluded. */
  readonly rows?: number;
  readonly fails?: '#N/A' | '#VALUE!';
}

/** Words of a page in one language. */
export interface PageText {
  /** One or two sentences: the result, its basis, and a warning where one is needed. */
  readonly summary: string;
  /** Questions that the function answers, in the words of a controller. */
  readonly tasks: readonly string[];
}

/** Name of a function's page: payment, orv-right. */
export function pageName(id: string): string {
  return id.toLowerCase().replaceAll('.', '-');
}
