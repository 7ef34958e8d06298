import type { Citation, Step } from '../../core/answer';
import { type Cents, portion, toCents } from '../../core/money';
import { instalments } from '../../data/annex';
import { areasWithin, type Place, placeOf, placesWith } from '../names/places';
import { allThemes, type Theme, themeOfArticle } from '../names/themes';

/** An amount incl. btw for one place, theme and year, and where it comes from. */
export interface Contribution {
  readonly place: Place;
  readonly theme: Theme;
  readonly year: number;
  readonly cents: Cents;
  readonly citation: Citation;
  /** In how many equal parts the printed amount was divided. */
  readonly dividedBy?: number | undefined;
  /** The row of the user's own table, for what is not embedded. */
  readonly row?: number | undefined;
}

const printed: readonly Contribution[] = instalments.map(({ municipality, area, article, year, euros, citation }) => ({
  place: placeOf(municipality, area) ?? placeOf(municipality)!,
  theme: themeOfArticle(article),
  year,
  cents: toCents(euros),
  citation,
}));

/**
 * The instalments of the annex. What it prints for a municipality with several areas is divided evenly
 * over them, because article 3, paragraph 2 bases it on the number of areas.
 */
export const annexContributions: readonly Contribution[] = printed.flatMap((row) => {
  const areas = areasWithin(row.place);
  if (areas.length === 0) return [row];
  const cents = portion(row.cents, 1, areas.length);
  return areas.map((place) => ({ ...row, place, cents, dividedBy: areas.length }));
});

/** The contributions that count for a place, for a theme or all of them, in a year or all of them. */
export function countingFor(
  contributions: readonly Contribution[],
  place: Place,
  theme: Theme,
  year: number | undefined,
): Contribution[] {
  return contributions.filter(
    (row) =>
      placesWith(row.place).includes(place) &&
      (theme === allThemes || row.theme === theme) &&
      (year === undefined || row.year === year),
  );
}

/** What the annex prints for a place; an area of a municipality that has several also gets its part of what is printed for that. */
export function instalmentsOf(place: Place, theme: Theme, year: number | undefined): Contribution[] {
  const rows = countingFor(place.kind === 'area' ? annexContributions : printed, place, theme, year);
  return rows.map((row) => ({ ...row, citation: citationFor(place, row) }));
}

/** Where a place's amount stands; an area's part of what is printed for its municipality says how it follows. */
export function citationFor(place: Place, { citation, dividedBy }: Contribution): Citation {
  if (place.kind !== 'area' || dividedBy === undefined) return citation;
  return { ...citation, item: `${citation.item}, afgeleid: gedeeld door ${dividedBy} (artikel 3, lid 2)` };
}

/** An amount of a place as a step of a derivation: as printed, a part of it, or the user's own. */
export function instalmentStep({ place, theme, year, cents, citation, dividedBy, row }: Contribution): Step {
  const names = { place: place.name, theme: theme.id, year, parts: dividedBy ?? 1, row: row ?? 0 };
  const key = row ? 'ownInstalment' : dividedBy ? 'dividedInstalment' : 'instalment';
  return { key, names, value: cents, as: 'euro', citation };
}
