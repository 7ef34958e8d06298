import type { Answer } from '../../core/answer';
import type { Cents } from '../../core/money';
import type { Place } from '../names/places';
import type { Theme } from '../names/themes';
import { estimatedBtw } from './btw';
import { type Contribution, instalmentsOf, instalmentStep } from './contributions';

/** An instalment with the btw in it. */
export interface Payment extends Contribution {
  readonly btwCents: Cents;
}

/** The instalments as the annex prints them; for an area of Amsterdam, its own and its half of article 3. */
export function payments(place: Place, theme: Theme, year: number | undefined): Answer<readonly Payment[]> {
  const value = instalmentsOf(place, theme, year).map((row) => ({
    ...row,
    btwCents: estimatedBtw(row.cents, row.theme),
  }));
  return {
    ok: true,
    value,
    proof: () => ({ citations: value.map((row) => row.citation), steps: value.map(instalmentStep) }),
  };
}
