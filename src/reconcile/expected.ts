import { areasWithin, annexContributions, type Contribution, estimatedBtw } from '../schemes/kansrijke-wijk/amounts';
import type { Place } from '../schemes/names/places';
import type { Expected } from './model';

/**
 * The instalments of a place in all years, by year, article and area. Amsterdam has one for each area,
 * but organisatie is printed once for the municipality and is paid so.
 */
export function expectedOf(place: Place): Expected[] {
  const areas = areasWithin(place);
  const own = annexContributions.filter((row) => row.place === place || areas.includes(row.place));
  const groups = new Map<string, Contribution[]>();
  for (const row of own) {
    const together = row.place !== place && row.dividedBy !== undefined;
    const key = [row.year, row.theme.article, together ? '' : row.place.index].join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .map((rows) => ({ rows, first: rows[0]! }))
    .sort(
      ({ first: a }, { first: b }) => a.year - b.year || a.theme.index - b.theme.index || a.place.index - b.place.index,
    )
    .map(({ rows, first }, index) => {
      const inclCents = rows.reduce((sum, row) => sum + row.cents, 0);
      const btwCents = rows.reduce((sum, row) => sum + estimatedBtw(row.cents, row.theme), 0);
      const area = first.place.kind === 'area' && rows.length === 1 ? first.place.name : undefined;
      const { year, theme, citation } = first;
      const label = area === undefined || first.place === place ? theme.id : `${theme.id} ${area}`;
      return { index, year, theme, area, label, inclCents, exclCents: inclCents - btwCents, citation };
    });
}
