import type { Citation, Measured, Quantity } from '../../core/answer';
import type { Plain } from '../../core/cell';
import { toCents } from '../../core/money';

/**
 * Status of a check: equal, equal within the rounding of the document, a difference on record, another difference, a
 * regularity that no document states, statements that seem to contradict each other, or statements that do.
 */
export type CheckStatus = 'klopt' | 'afgerond' | 'verschil' | 'onverwacht' | 'afgeleid' | 'verenigbaar' | 'tegenspraak';

/** Comparison of a printed figure with a computed one; amounts are in euros, as printed. */
export interface Check {
  readonly label: string;
  readonly expected: Plain;
  readonly computed: Plain;
  /** Quantity of its figures. */
  readonly as: Quantity;
  /** Computed minus expected figure, where both are numbers. */
  readonly difference?: number | undefined;
  readonly status: CheckStatus;
  readonly citations: readonly Citation[];
}

/** Compares two figures. */
export function compared(
  label: string,
  expected: number,
  computed: number,
  citations: readonly Citation[],
  whenDifferent: CheckStatus = 'verschil',
  as: Quantity = 'euro',
): Check {
  const difference = computed - expected;
  return { label, expected, computed, as, difference, status: difference === 0 ? 'klopt' : whenDifferent, citations };
}

/** Figure of a check with its quantity. */
export function checkFigure(says: Plain, { as }: Check): Measured {
  return as === 'euro' && typeof says === 'number' ? { value: toCents(says), as } : { value: says, as };
}
