import type { Outcome } from '../../core/answer';
import { notAvailable } from '../../core/failure';
import { allPlaces, type Place } from '../names/places';
import type { Theme } from '../names/themes';
import type { Basis } from './basis';
import { annex, payment } from './payment';

/** What part of an instalment of the whole programme goes to a place. */
export function share(place: Place, theme: Theme, year: number | undefined, basis: Basis = 'incl'): Outcome<number> {
  const own = payment(place, theme, year, basis);
  if (!own.ok) return own;
  const all = payment(allPlaces, theme, year, basis);
  if (!all.ok) return all;
  if (all.value === 0) return notAvailable('nothingPaid', { theme: theme.id, year: String(year ?? '') });
  const value = own.value / all.value;
  return {
    ok: true,
    value,
    proof: () => {
      const { citations } = own.proof();
      return {
        citations: [...citations, annex],
        steps: [
          { key: 'ownPart', names: { place: place.name }, value: own.value, as: 'euro', citation: citations[0] },
          { key: 'whole', value: all.value, as: 'euro', citation: annex },
          { key: 'dividedBy', value, as: 'share' },
        ],
      };
    },
  };
}
