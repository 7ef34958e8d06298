import type { Fit } from './candidates';
import type { BookedBasis } from './model';

/** How well a line fits, best first: exact on the asked basis, exact on the other, within the tolerance of either. */
export const DEGREES = [0, 1, 2, 3] as const;

/** The degree of a fit. */
export function degreeOf({ basis, offCents }: Fit, asked: BookedBasis): (typeof DEGREES)[number] {
  if (offCents === 0) return basis === asked ? 0 : 1;
  return basis === asked ? 2 : 3;
}
