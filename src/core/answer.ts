import type { Ok } from './result';
import type { StepKey } from './step';
import type { Failed } from './failure';
import type { Plain } from './plain';

/** Where a figure stands: a document of `sources.json`, the article or heading in it, and the item there. */
export interface Citation {
  readonly source: string;
  readonly place: string;
  readonly item?: string | undefined;
  /** Row of own data within its range: `source` is then what the row itself cites. */
  readonly row?: number | undefined;
}

/** What a value is, so that the edge knows how to show it: money is cents until then. */
export type Quantity = 'euro' | 'number' | 'year' | 'share' | 'date' | 'text' | 'boolean';

/** A column of a table or a place in a row. */
export interface Column {
  readonly header: string;
  /** What its cells are; `mixed` for cells that carry their own plain value. */
  readonly as: Quantity | 'mixed';
}

/** A value with what it is. */
export interface Measured {
  readonly value: Plain;
  readonly as: Quantity;
}

/** One step of a derivation: the key of its sentence, what the sentence names, and what the step comes to. */
export interface Step extends Measured {
  readonly key: StepKey;
  readonly names?: Readonly<Record<string, Plain | Measured>> | undefined;
  readonly citation?: Citation | undefined;
}

/** Why a value is what it is. */
export interface Proof {
  readonly citations: readonly Citation[];
  readonly steps: readonly Step[];
}

/** Success of a rule: its value, and its proof, which is built only when someone asks. */
export interface Answer<V> extends Ok<V> {
  readonly proof: () => Proof;
}

/** Result of a rule. */
export type Outcome<V> = Answer<V> | Failed;
