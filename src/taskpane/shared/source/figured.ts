import type { Citation, Proof, Quantity } from '../../../core/answer';
import type { FunctionCall } from '../call';

/** Formula for a figure, with its derivation if it has a value. */
export interface Composed {
  readonly formula: string;
  /** Quantity of its value, for the number format. */
  readonly as: Quantity | 'mixed';
  readonly proof: () => Proof | undefined;
}

/** Figure with a source to show. */
export interface Figured {
  /** Title of the figure: "Integraal 2024, Heerlen". */
  readonly title: string;
  /** Formatted figure. */
  readonly value: string;
  /** Call that returns it, for a figure of one function. */
  readonly call?: FunctionCall | undefined;
  /** Formula of several calls that return it. */
  readonly composed?: Composed | undefined;
  /** Sources of a printed figure. */
  readonly citations?: readonly Citation[] | undefined;
  /** Note for the reader. */
  readonly note?: string | undefined;
}
