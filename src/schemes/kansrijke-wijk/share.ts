import type { Outcome } from '../../core/answer';
import { notAvailable } from '../../core/result';
import { allPlaces, type Place } from '../names/places';
import type { Theme } from '../names/themes';
import type { Basis } from './basis';
import { type Instalments, instalmentFigures } from './instalments';
import { annex, payment } from './payment';

/** Share of a place in an instalment of all places. */
export function share(
  place: Place,
  theme: Theme,
  year: number | undefined,
  instalments: Instalments = instalmentFigures.embedded,
  basis: Basis = 'incl',
): Outcome<number> {
  const own = payment(place, theme, year, basis, instalments);
  if (!own.ok) return own;
  const all = payment(allPlaces, theme, year, basis, instalments);
  if (!all.ok) return all;
  if (all.value === 0) return notAvailable('nothingPaid', { theme: theme.id, year: String(year ?? '') });
  const value = own.value / all.value;
  return {
    ok: true,
    value,
    proof: () => {
      const { citations } = own.proof();
      const whole = all.proof();
      const printed = citations.find(({ row }) => row === undefined);
      const ownSteps = whole.steps.filter(({ citation }) => citation?.row !== undefined);
      const ofWhole = whole.citations.map((citation) => (citation.row === undefined ? annex : citation));
      return {
        citations: [...citations, ...ofWhole],
        steps: [
          ...ownSteps,
          { key: 'ownPart', names: { place: place.name }, value: own.value, as: 'euro', citation: printed },
          { key: 'whole', value: all.value, as: 'euro', citation: ofWhole.includes(annex) ? annex : undefined },
          { key: 'dividedBy', value, as: 'share' },
        ],
      };
    },
  };
}
