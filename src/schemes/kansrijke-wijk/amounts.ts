import type { Citation } from '../../core/answer';
import { type Cents, portion, toCents } from '../../core/money';
import { instalments } from '../../data/annex';
import { allPlaces, type Place, placeOf, places } from '../names/places';
import { allThemes, singleThemes, type Theme, themeOfArticle } from '../names/themes';

/** On which basis an amount is: as in the annex, as paid, or the part that goes to the BTW-compensatiefonds. */
export type Basis = 'incl' | 'excl' | 'btw';

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

/** Amounts by place, theme, year and basis. */
export interface Amounts {
  readonly years: readonly number[];
  /** All years together where none is given; undefined for a year without instalments, `undivided` where an area's part is not known. */
  cents(place: Place, theme: Theme, year: number | undefined, basis: Basis): Cents | undefined | 'undivided';
  /** What an amount is the sum of. */
  behind(place: Place, theme: Theme, year: number | undefined): Contribution[];
}

/** The btw estimated in an amount: a percentage of the amount itself, not on top of it. */
export function estimatedBtw(amount: Cents, theme: Theme): Cents {
  return portion(amount, theme.btwPercent ?? 0, 100);
}

/** The areas that stand apart within a municipality: none where it has only one. */
export function areasWithin(place: Place): readonly Place[] {
  if (place.kind !== 'municipality' || place.areas.length < 2) return [];
  return place.areas.map(({ municipality, area }) => placeOf(municipality, area)!);
}

/** Where an area's amount stands; its part of what is printed for the municipality says how it follows. */
export function citationOf(area: Place, { citation, dividedBy }: Contribution): Citation {
  if (area.kind !== 'area' || dividedBy === undefined) return citation;
  return { ...citation, item: `${citation.item}, afgeleid: gedeeld door ${dividedBy} (artikel 3, lid 2)` };
}

const municipalityOf = new Map(places.flatMap((place) => areasWithin(place).map((area) => [area, place] as const)));

/** Whether an amount for one place is part of what another gets. */
function counts(part: Place, whole: Place): boolean {
  return part === whole || whole === allPlaces || municipalityOf.get(part) === whole;
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
    const { place, cents, theme } = contribution;
    const btw = estimatedBtw(cents, theme);
    for (const whole of [place, municipalityOf.get(place), allPlaces]) if (whole) add(whole, contribution, cents, btw);
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
    behind(place, theme, year) {
      return contributions.filter(
        (row) =>
          counts(row.place, place) &&
          (theme === allThemes || row.theme === theme) &&
          (year === undefined || row.year === year),
      );
    },
  };
}

/**
 * The instalments of the annex. What it prints for a municipality with several areas is divided evenly
 * over them, because article 3, paragraph 2 bases it on the number of areas.
 */
export const annexContributions: readonly Contribution[] = instalments.flatMap((row) => {
  const theme = themeOfArticle(row.article);
  const { year, citation } = row;
  const cents = toCents(row.euros);
  const place = placeOf(row.municipality, row.area) ?? placeOf(row.municipality)!;
  const areas = areasWithin(place);
  if (areas.length === 0) return [{ place, theme, year, cents, citation }];
  return areas.map((area) => ({
    place: area,
    theme,
    year,
    cents: portion(cents, 1, areas.length),
    citation,
    dividedBy: areas.length,
  }));
});

/** The amounts of the annex. */
export const annexAmounts: Amounts = tabulate(annexContributions);
