import { answer, citesOwnRow, type Outcome } from '../../core/answer';
import { notAvailable } from '../../core/result';
import { allPlaces, type Place } from '../names/places';
import type { Theme } from '../names/themes';
import { type Basis, conversionSteps } from './basis';
import { type Contribution, instalmentStep } from './contributions';
import { type Instalments, instalmentFigures, instalmentsOf } from './instalments';
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
  return answer(value, () => {
    const isOwn = ({ citation }: Contribution): boolean => citesOwnRow(citation);
    const rows = instalmentsOf(place, theme, year, instalments);
    const others = instalmentsOf(allPlaces, theme, year, instalments).filter((row) => !rows.includes(row));
    const isOnePrinted = rows.length < 2 && !rows.some(isOwn);
    const shown = [...(isOnePrinted ? [] : rows), ...others.filter(isOwn)];
    const ofWhole = all.proof().citations.map((citation) => (citesOwnRow(citation) ? citation : annex));
    const names = { place: place.name, basis: basis === 'btw' ? basis : `${basis}. btw` };
    return {
      citations: [...own.proof().citations, ...ofWhole],
      steps: [
        ...shown.map(instalmentStep),
        ...conversionSteps(rows, basis, own.value),
        {
          key: 'ownPart',
          names,
          value: own.value,
          as: 'euro',
          citation: isOnePrinted ? (rows[0]?.citation ?? annex) : undefined,
        },
        {
          key: 'whole',
          names,
          value: all.value,
          as: 'euro',
          citation: ofWhole.includes(annex) ? annex : undefined,
        },
        { key: 'dividedBy', value, as: 'share' },
      ],
    };
  });
}
