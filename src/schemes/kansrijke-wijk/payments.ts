import type { Outcome } from '../../core/answer';
import type { Place } from '../names/places';
import type { Theme } from '../names/themes';
import { type Contribution, instalmentStep } from './contributions';
import { type Instalments, instalmentsOf, undividedIn } from './instalments';

/** The instalments as the annex prints them; for an area of Amsterdam, its own and its half of article 3. */
export function payments(
  place: Place,
  theme: Theme,
  year: number | undefined,
  instalments?: Instalments,
): Outcome<readonly Contribution[]> {
  const undivided = undividedIn(place, theme, year, instalments);
  if (undivided) return undivided;
  const value = instalmentsOf(place, theme, year, instalments);
  return {
    ok: true,
    value,
    proof: () => ({
      citations: value.map((row) => row.citation),
      steps: value.map((row) => instalmentStep(row)),
    }),
  };
}
