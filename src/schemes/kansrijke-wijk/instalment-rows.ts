import type { Answer, Citation } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { instalments } from '../../data/annex';
import { allPlaces, type Place, placeOf } from '../names/places';
import { allThemes, type Theme, themeOfArticle } from '../names/themes';
import { annexAmounts, citationOf, estimatedBtw } from './amounts';

/** An instalment with its btw taken apart. */
export interface InstalmentRow {
  readonly municipality: string;
  readonly area: string;
  readonly theme: Theme;
  readonly year: number;
  readonly incl: Cents;
  readonly btw: Cents;
  readonly citation: Citation;
}

function printedRows(place: Place): Omit<InstalmentRow, 'btw'>[] {
  if (place.kind === 'area')
    return annexAmounts.behind(place, allThemes, undefined).map((row) => ({
      municipality: place.areas[0]!.municipality,
      area: place.name,
      theme: row.theme,
      year: row.year,
      incl: row.cents,
      citation: citationOf(place, row),
    }));
  return instalments
    .filter((row) => place === allPlaces || row.municipality === place.name)
    .map((row) => ({
      municipality: row.municipality,
      area:
        row.area ??
        placeOf(row.municipality)!
          .areas.map(({ area }) => area)
          .join(' en '),
      theme: themeOfArticle(row.article),
      year: row.year,
      incl: toCents(row.euros),
      citation: row.citation,
    }));
}

/** The instalments as the annex prints them; for an area of Amsterdam, its own and its half of article 3. */
export function instalmentRows(place: Place, theme: Theme, year: number | undefined): Answer<InstalmentRow[]> {
  const value = printedRows(place)
    .filter((row) => (theme === allThemes || row.theme === theme) && (year === undefined || row.year === year))
    .map((row) => ({ ...row, btw: estimatedBtw(row.incl, row.theme) }));
  return {
    value,
    proof: () => ({
      citations: value.map((row) => row.citation),
      steps: value.map((row) => ({
        key: 'instalment',
        names: { place: row.municipality, theme: row.theme.id, year: row.year },
        value: row.incl,
        as: 'euro',
        citation: row.citation,
      })),
    }),
  };
}
