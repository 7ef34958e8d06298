import type { Cents } from '../../core/money';
import { once } from '../../core/once';
import { areasWithin, type Place, places, placesWith } from '../names/places';
import { allThemes, singleThemes, type Theme } from '../names/themes';
import type { Basis } from './basis';
import { annexContributions, type Contribution, countingFor } from './contributions';

/** Amounts by place, theme, year and basis. */
export interface Amounts {
  readonly years: readonly number[];
  /**
   * Sum over all years where none is given; undefined for a year without instalments, `undivided` where the part of an
   * area is unknown.
   */
  cents(place: Place, theme: Theme, year: number | undefined, basis: Basis): Cents | undefined | 'undivided';
  /** Contributions that an amount is the sum of. */
  behind(place: Place, theme: Theme, year: number | undefined): Contribution[];
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
    behind: (place, theme, year) => countingFor(contributions, place, theme, year),
  };
}

/** Amounts of the annex. */
export const annexAmounts = once(() => tabulate(annexContributions()));
