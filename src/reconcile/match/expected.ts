import { sumOf } from '../../core/sum';
import { type Instalments, instalmentsOf } from '../../schemes/kansrijke-wijk/instalments';
import type { Place } from '../../schemes/names/places';
import { allThemes } from '../../schemes/names/themes';
import { groupBy } from './groups';
import type { Expected } from '../model';

/**
 * Instalments of a place in all years, by year, article and area. Amsterdam has one per area, except organisatie, which
 * is printed and paid for the municipality.
 */
export function expectedOf(place: Place, instalments?: Instalments): Expected[] {
  const own = instalmentsOf(place, allThemes, undefined, instalments);
  const groups = groupBy(own, ({ year, theme, place: { index } }) => [year, theme.index, index].join());
  return [...groups.values()]
    .map((rows) => ({ rows, first: rows[0]! }))
    .sort(
      ({ first: a }, { first: b }) => a.year - b.year || a.theme.index - b.theme.index || a.place.index - b.place.index,
    )
    .map(({ rows: contributions, first }, index) => {
      const inclCents = sumOf(contributions, (row) => row.cents);
      const btwCents = sumOf(contributions, (row) => row.btwCents);
      const { place: paid, theme, year } = first;
      const area = paid.kind === 'area' ? paid.name : undefined;
      const label = paid === place ? theme.id : `${theme.id} ${paid.name}`;
      const exclCents = inclCents - btwCents;
      return { index, place: paid, area, theme, year, label, inclCents, exclCents, contributions };
    });
}
