import type { Cents } from '../../core/money';
import { once } from '../../core/once';
import { areasWithin, type Place, places, placesWith } from '../names/places';
import { allThemes, singleThemes, type Theme } from '../names/themes';
import type { Basis } from './basis';
import { annexContributions, type Contribution, countingFor } from './contributions';

/** Amounts by place, theme, year and basis. */
export interface Amounts {
  readonly years: readonly number[];
  /** All years together where none is given; undefined for a year without instalments, `undivided` where an area's part is not known. */
  cents(place: Place, theme: Theme, year: number | undefined, basis: Basis): Cents | undefined | 'undivided';
  /** What an amount is the sum of. */
  behind(place: Place, theme: Theme, year: number | undefined): Contribution[];
}

const themeRows = singleThemes.length + 1;

/** Adds contributions up once, so that a cell is a look-up. */
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
      // Only NaN, the mark of an area whose part is not known, differs from itself.
      return cents === cents ? cents : 'undivided';
    },
    behind: (place, theme, year) => countingFor(contributions, place, theme, year),
  };
}

/** The amounts of the annex. */
export const annexAmounts = once(() => tabulate(annexContributions()));
