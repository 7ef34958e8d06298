import type { Quantity } from '../../core/answer';
import type { Plain } from '../../core/cell';
import type { Result } from '../../core/result';
import type { OwnKind } from './kinds';
import type { OwnRow } from './own-row';

/** Embedded figure that an own row replaces. */
export interface Replaced {
  /** Name in the documents. */
  readonly name: string;
  readonly values: readonly Plain[];
  readonly as: Quantity;
}

/** Figures of one or more kinds: those of the documents, merged with own rows. */
export interface FigureSet<T> {
  readonly kinds: readonly OwnKind[];
  readonly embedded: T;
  /** Merges own rows of these kinds with the embedded figures. */
  readonly merge: (rows: readonly OwnRow[]) => Result<T>;
  /** Embedded figures that a row replaces. */
  readonly replacedBy: (row: OwnRow) => readonly Replaced[];
}
