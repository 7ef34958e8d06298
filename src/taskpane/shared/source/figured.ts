import type { Citation, Proof, Quantity } from '../../../core/answer';
import type { Call } from '../call';

/** A formula that gives a figure, with its derivation as far as there is a value. */
export interface Composed {
  readonly formula: string;
  /** Quantity of its value, for its number format. */
  readonly as: Quantity | 'mixed';
  readonly proof: () => Proof | undefined;
}

/** A figure of which the source is asked. */
export interface Figured {
  /** What the figure is: "Integraal 2024, Heerlen". */
  readonly title: string;
  /** The figure as it is shown. */
  readonly value: string;
  /** The call that gives it, for a figure that a function answers. */
  readonly call?: Call | undefined;
  /** The calls that give it, where it takes several. */
  readonly composed?: Composed | undefined;
  /** Where it stands, for a figure that is printed as it is. */
  readonly citations?: readonly Citation[] | undefined;
  /** What a reader should know besides. */
  readonly note?: string | undefined;
}
