import type { Outcome } from '../../core/answer';
import type { Place } from '../names/places';
import type { Theme } from '../names/themes';
import { type Contribution, instalmentStep } from './contributions';
import { type Instalments, instalmentsOf, undividedIn } from './instalments';

/** Instalments as printed in the annex; an area of Amsterdam also has its half of article 3. */
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
