import type { Failed, Ok } from './result';
import type { StepKey } from './step';
import type { Plain } from './cell';

/** Source reference of a figure: a document of `sources.json`, the section in it (an article or heading), and the item there. */
export interface Citation {
  readonly source: string;
  readonly section: string;
  readonly item?: string | undefined;
  /** Row of own data within its range; `source` then holds the words of the row itself. */
  readonly row?: number | undefined;
}

/** Returns whether a citation is of a row of own data instead of a document. */
export function citesOwnRow({ row }: Citation): boolean {
  return row !== undefined;
}

/** Quantity of a value, by which the edge formats it; money is in cents until then. */
export type Quantity = 'euro' | 'number' | 'year' | 'share' | 'date' | 'text' | 'boolean';

/** Column of a table, or of a row of values. */
export interface Column {
  readonly header: string;
  /** Quantity of its cells; `mixed` where each cell carries its own. */
  readonly as: Quantity | 'mixed';
}

/** Value with its quantity. */
export interface Measured {
  readonly value: Plain;
  readonly as: Quantity;
}

/** Step of a derivation: the key of its sentence, the names in that sentence, and a value. */
export interface Step extends Measured {
  readonly key: StepKey;
  readonly names?: Readonly<Record<string, Plain | Measured>> | undefined;
  readonly citation?: Citation | undefined;
}

/** Citations and steps that lead to a value. */
export interface Proof {
  readonly citations: readonly Citation[];
  readonly steps: readonly Step[];
}

/** Success of a rule: its value, and its proof, which is built only on request. */
export interface Answer<V> extends Ok<V> {
  readonly proof: () => Proof;
}

/** Result of a rule. */
export type Outcome<V> = Answer<V> | Failed;

/** Wraps the value of a rule with its proof. */
export function answer<V>(value: V, proof: () => Proof): Answer<V> {
  return { ok: true, value, proof };
}

/** Converts each row of an answer, which keeps its proof; propagates a failure. */
export function mapRows<Row, Converted>(
  outcome: Outcome<readonly Row[]>,
  convert: (row: Row) => Converted,
): Outcome<Converted[]> {
  return outcome.ok ? answer(outcome.value.map(convert), outcome.proof) : outcome;
}
