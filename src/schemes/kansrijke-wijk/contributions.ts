import type { Citation, Step } from '../../core/answer';
import { apportion, type Cents, toCents } from '../../core/money';
import { once } from '../../core/once';
import { instalments } from '../../data/annex';
import { areasWithin, type Place, placeOf, placesWith } from '../names/places';
import { allThemes, type Theme, themeOfArticle } from '../names/themes';
import type { Converted } from './basis';
import { estimatedBtw } from './btw';

/** Amount for one place, theme and year, printed or own, with its source. */
export interface Contribution extends Converted {
  readonly place: Place;
  readonly year: number;
  readonly citation: Citation;
  /** Number of equal parts that the amount was divided into. */
  readonly dividedBy?: number | undefined;
}

/** Printed instalments of the annex. */
export const printedContributions = once((): readonly Contribution[] =>
  instalments.map(({ municipality, area, article, year, euros, excl, citation }) => {
    const theme = themeOfArticle(article);
    const cents = toCents(euros);
    const place = placeOf(municipality, area) ?? placeOf(municipality)!;
    const isNetGiven = excl !== undefined;
    const btwCents = isNetGiven ? cents - toCents(excl) : estimatedBtw(cents, theme, year);
    return { place, theme, year, cents, btwCents, isNetGiven, citation };
  }),
);

/**
 * Divides the amount of a municipality equally over its areas, because article 3, paragraph 2 bases it on their number.
 */
export function divideOverAreas(row: Contribution): readonly Contribution[] {
  const areas = areasWithin(row.place);
  if (areas.length === 0) return [row];
  const evenly = (cents: Cents): Cents[] => apportion(cents, Array<number>(areas.length).fill(1));
  const net = evenly(row.cents - row.btwCents);
  return evenly(row.cents).map((cents, at) => {
    const btwCents = row.isNetGiven ? cents - net[at]! : estimatedBtw(cents, row.theme, row.year);
    return { ...row, place: areas[at]!, cents, btwCents, dividedBy: areas.length };
  });
}

/** Contributions of the annex, by area where a municipality has several. */
export const annexContributions = once((): readonly Contribution[] => printedContributions().flatMap(divideOverAreas));

/** Filters contributions by place, theme and year; all themes or all years where none is given. */
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

/**
 * Citation of an amount for a place; for an area, says how the part follows from the printed amount of its
 * municipality.
 */
export function citationFor(place: Place, { citation, dividedBy }: Contribution): Citation {
  if (place.kind !== 'area' || dividedBy === undefined) return citation;
  const derived = `afgeleid: gedeeld door ${dividedBy} (artikel 3, lid 2)`;
  return { ...citation, item: citation.item ? `${citation.item}, ${derived}` : derived };
}

/** Step for an amount: printed, a part of it, or own. */
export function instalmentStep({ place, theme, year, cents, citation, dividedBy }: Contribution): Step {
  const names = { place: place.name, theme: theme.id, year, parts: dividedBy ?? 1 };
  const key = dividedBy && citation.row === undefined ? 'dividedInstalment' : 'instalment';
  return { key, names, value: cents, as: 'euro', citation };
}
