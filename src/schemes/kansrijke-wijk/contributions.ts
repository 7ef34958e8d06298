import type { Citation, Step } from '../../core/answer';
import { apportion, type Cents, toCents } from '../../core/money';
import { once } from '../../core/once';
import { instalments } from '../../data/annex';
import { areasWithin, type Place, placeOf, placesWith } from '../names/places';
import { allThemes, type Theme, themeOfArticle } from '../names/themes';
import { estimatedBtw } from './btw';

/** Amount for one place, theme and year, printed or own, with its source. */
export interface Contribution {
  readonly place: Place;
  readonly theme: Theme;
  readonly year: number;
  /** Incl. btw. */
  readonly cents: Cents;
  readonly btwCents: Cents;
  /** Whether the amount excl. btw was given, so that its btw is no estimate. */
  readonly isNetGiven?: boolean | undefined;
  readonly citation: Citation;
  /** In how many equal parts the amount was divided. */
  readonly dividedBy?: number | undefined;
}

/** Instalments as the annex prints them. */
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
 * Divides the amount of a municipality with several areas evenly over them, because article 3, paragraph 2 bases it
 * on the number of areas.
 */
export function divided(row: Contribution): readonly Contribution[] {
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
export const annexContributions = once((): readonly Contribution[] => printedContributions().flatMap(divided));

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

/** Where a place's amount stands; an area's part of what is printed for its municipality says how it follows. */
export function citationFor(place: Place, { citation, dividedBy }: Contribution): Citation {
  if (place.kind !== 'area' || dividedBy === undefined) return citation;
  const derived = `afgeleid: gedeeld door ${dividedBy} (artikel 3, lid 2)`;
  return { ...citation, item: citation.item ? `${citation.item}, ${derived}` : derived };
}

/** Step of a derivation for an amount: as printed, a part of it, or own. */
export function instalmentStep({ place, theme, year, cents, citation, dividedBy }: Contribution): Step {
  const names = { place: place.name, theme: theme.id, year, parts: dividedBy ?? 1 };
  const key = dividedBy && citation.row === undefined ? 'dividedInstalment' : 'instalment';
  return { key, names, value: cents, as: 'euro', citation };
}
