import { citesOwnRow } from '../../core/answer';
import { once } from '../../core/once';
import { type Failed, notAvailable, ok, type Result } from '../../core/result';
import { areaClash, type FigureSet, type OwnRow, type Replaced } from '../own-data/own-row';
import { areasWithin, fullName, type Place } from '../names/places';
import type { Theme } from '../names/themes';
import { converted } from './basis';
import {
  type Amounts,
  annexAmounts,
  annexContributions,
  type Contribution,
  contributionsFor,
  divideOverAreas,
  printedContributions,
  tabulate,
} from './contributions';

/** Instalments of the annex and of own data. */
export interface Instalments {
  /** As printed, or as in the table of own data. */
  readonly printed: readonly Contribution[];
  /** By area, where a municipality has several and its amount can be divided. */
  readonly contributions: readonly Contribution[];
  readonly amounts: Amounts;
}

/** Article whose amount for a municipality is divided equally over its areas. */
const DIVIDED_ARTICLE = 3;

const embedded = once((): Instalments => ({
  printed: printedContributions(),
  contributions: annexContributions(),
  amounts: annexAmounts(),
}));

/** Contribution of an own row. */
function contributionOf({ place, theme, year, inclCents, exclCents, citation }: OwnRow): Contribution {
  return { place: place!, citation, ...converted(theme!, year!, inclCents!, exclCents) };
}

function keyOf(place: Place, { theme, year }: Pick<Contribution, 'theme' | 'year'>): string {
  return [place.index, theme.index, year].join();
}

/** Merges instalments of the documents with own ones: own rows replace the printed instalments with the same key. */
function merge(rows: readonly OwnRow[]): Result<Instalments> {
  const own = rows.map(contributionOf);
  const clash = areaClash(rows);
  if (clash) return clash;
  const replaced = new Set(own.flatMap((row) => [row.place, ...areasWithin(row.place)].map((at) => keyOf(at, row))));
  const isKept = (row: Contribution): boolean => !replaced.has(keyOf(row.place, row));
  const kept = printedContributions()
    .filter(isKept)
    .flatMap((row) => {
      const parts = divideOverAreas(row);
      return parts.every(isKept) ? [row] : parts.filter(isKept);
    });
  const printed = [...kept, ...own];
  const contributions = printed.flatMap((row) =>
    citesOwnRow(row.citation) && row.theme.article !== DIVIDED_ARTICLE ? [row] : divideOverAreas(row),
  );
  return ok({ printed, contributions, amounts: tabulate(contributions) });
}

function replacedBy(own: OwnRow): Replaced[] {
  const row = contributionOf(own);
  const isSame = (other: Contribution): boolean => other.theme === row.theme && other.year === row.year;
  const isWithin = ({ place }: Contribution): boolean => [row.place, ...areasWithin(row.place)].includes(place);
  return printedContributions()
    .filter(isSame)
    .flatMap((printed) => (isWithin(printed) ? [printed] : divideOverAreas(printed).filter(isWithin)))
    .map(({ place, theme, year, cents }) => ({
      name: `termijn ${year} ${theme.id} van ${fullName(place)}`,
      values: [cents],
      as: 'euro',
    }));
}

/** Instalments of the Regeling kansrijke wijk and of own data. */
export const instalmentFigures: FigureSet<Instalments> = {
  kinds: ['termijn'],
  get embedded() {
    return embedded();
  },
  merge,
  replacedBy,
};

/** Fails where own data has an amount for the municipality but not for the area. */
export function undividedIn(
  place: Place,
  theme: Theme,
  year: number | undefined,
  { amounts }: Instalments = embedded(),
): Failed | undefined {
  const isUndivided = amounts.cents(place, theme, year, 'incl') === 'undivided';
  return isUndivided ? notAvailable('notDivided', { area: place.name }) : undefined;
}

/** Instalments of a place; those of an area include its part of the amounts of its municipality. */
export function instalmentsOf(
  place: Place,
  theme: Theme,
  year: number | undefined,
  { printed, contributions }: Instalments = embedded(),
): readonly Contribution[] {
  return contributionsFor(place.kind === 'area' ? contributions : printed, place, theme, year);
}
