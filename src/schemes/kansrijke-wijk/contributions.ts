import type { Citation, Step } from '../../core/answer';
import { apportion, type Cents, toCents } from '../../core/money';
import { once } from '../../core/once';
import { type Instalment, instalments, type PrintedMaximum } from '../../data/annex';
import { areasWithin, type Place, placeOf, places, placesWith } from '../names/places';
import { allThemes, singleThemes, type Theme, themeOfArticle } from '../names/themes';
import { type Basis, type Converted, converted } from './basis';

/** Amount for one place, theme and year, printed or own, with its source. */
export interface Contribution extends Converted {
  readonly place: Place;
  readonly year: number;
  readonly citation: Citation;
}

/** Amount that the annex prints for a place and a theme. */
export function printedAmountOf<Row extends Instalment | PrintedMaximum>(row: Row) {
  const { municipality, area, article, year, euros, excl, citation } = row;
  const place = placeOf(municipality, area) ?? placeOf(municipality)!;
  const exclCents = excl === undefined ? undefined : toCents(excl);
  return { place, citation, ...converted(themeOfArticle(article), year as Row['year'], toCents(euros), exclCents) };
}

/** Printed instalments of the annex. */
export const printedContributions = once((): readonly Contribution[] => instalments.map(printedAmountOf));

/** Item of a citation for an amount that is divided over the areas of a municipality. */
function dividedBy(areas: number): string {
  return `afgeleid: gedeeld door ${areas} (artikel 3, lid 2)`;
}

/**
 * Divides the amount of a municipality equally over its areas, because article 3, paragraph 2 bases it on their number.
 */
export function divideOverAreas(row: Contribution): readonly Contribution[] {
  const areas = areasWithin(row.place);
  if (areas.length === 0) return [row];
  const evenly = (cents: Cents): Cents[] => apportion(cents, Array<number>(areas.length).fill(1));
  const net = evenly(row.cents - row.btwCents);
  const item = [row.citation.item, dividedBy(areas.length)];
  const citation = { ...row.citation, item: item.filter(Boolean).join(', ') };
  return evenly(row.cents).map((cents, at) => {
    return { ...row, place: areas[at]!, cents, btwCents: cents - net[at]!, dividedBy: areas.length, citation };
  });
}

/** Contributions of the annex, by area where a municipality has several. */
export const annexContributions = once((): readonly Contribution[] => printedContributions().flatMap(divideOverAreas));

/** Filters contributions by place, theme and year; all themes or all years where none is given. */
export function contributionsFor(
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

/** Amounts by place, theme, year and basis. */
export interface Amounts {
  readonly years: readonly number[];
  /**
   * Sum over all years where none is given; undefined for a year without instalments, `undivided` where the part of an
   * area is unknown.
   */
  cents(place: Place, theme: Theme, year: number | undefined, basis: Basis): Cents | undefined | 'undivided';
}

const themeRows = singleThemes.length + 1;

/** Aggregates contributions into a table, so that a cell is one look-up. */
export function tabulate(contributions: readonly Contribution[]): Amounts {
  const years = [...new Set(contributions.map((row) => row.year))].sort((a, b) => a - b);
  const yearRows = years.length + 1;
  const size = places.length * themeRows * yearRows;
  const tables = { incl: new Float64Array(size), excl: new Float64Array(size), btw: new Float64Array(size) };

  const add = (place: Place, { theme, year }: Contribution, cents: Cents, btw: Cents): void => {
    for (const themeRow of [theme.index, allThemes.index])
      for (const yearRow of [years.indexOf(year), years.length]) {
        const at = (place.index * themeRows + themeRow) * yearRows + yearRow;
        tables.incl[at]! += cents;
        tables.btw[at]! += btw;
        tables.excl[at]! += cents - btw;
      }
  };
  for (const contribution of contributions) {
    const { place, cents, btwCents } = contribution;
    for (const whole of placesWith(place)) add(whole, contribution, cents, btwCents);
    for (const area of areasWithin(place)) add(area, contribution, NaN, NaN);
  }
  return {
    years,
    cents(place, theme, year, basis) {
      const yearRow = year === undefined ? years.length : years.indexOf(year);
      if (yearRow < 0) return undefined;
      const cents = tables[basis][(place.index * themeRows + theme.index) * yearRows + yearRow]!;
      // NaN, which marks an area whose part is unknown, is the only number that differs from itself.
      return cents === cents ? cents : 'undivided';
    },
  };
}

/** Amounts of the annex. */
export const annexAmounts = once(() => tabulate(annexContributions()));

/** Step for an amount: printed, a part of it, or own. */
export function instalmentStep({ place, theme, year, cents, citation, dividedBy }: Contribution): Step {
  const names = { place: place.name, theme: theme.id, year, parts: dividedBy ?? 1 };
  return { key: dividedBy ? 'dividedInstalment' : 'instalment', names, value: cents, as: 'euro', citation };
}
