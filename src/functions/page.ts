import type { Plain } from '../core/plain';

/** An argument of an example: a value, nothing, or a range. */
export type ExampleArgument = Plain | null | readonly (readonly (Plain | null)[])[];

/** A call with what it comes to, worked out by hand or read in the document: a page shows it, a test runs it. */
export interface Example {
  readonly call: readonly ExampleArgument[];
  /** The whole block, or its one value. */
  readonly gives?: Plain | readonly (readonly Plain[])[];
  /** The first rows of a table, its header included. */
  readonly beginsWith?: readonly (readonly Plain[])[];
  /** How many rows a table has without its header. */
  readonly rows?: number;
  readonly fails?: '#N/A' | '#VALUE!';
}

/** What a page says of a function in one language. */
export interface PageText {
  /** One or two sentences: what it gives, on which basis, and what to know before trusting it. */
  readonly summary: string;
  /** Questions that the function answers, as a controller would put them. */
  readonly tasks: readonly string[];
}

/** Name of a function's page: payment, orv-right. */
export function pageName(id: string): string {
  return id.toLowerCase().replaceAll('.', '-');
}
