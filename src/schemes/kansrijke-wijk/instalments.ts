import { notAvailable } from '../../core/failure';
import { once } from '../../core/once';
import { ok, type Result } from '../../core/result';
import type { Failed } from '../../core/failure';
import type { FigureSet, Replaced } from '../own-data/figure-set';
import { clashOf, type OwnRow } from '../own-data/own-row';
import { areasWithin, fullName, type Place } from '../names/places';
import type { Theme } from '../names/themes';
import { type Amounts, annexAmounts, tabulate } from './amounts';
import { estimatedBtw } from './btw';
import {
  annexContributions,
  citationFor,
  type Contribution,
  countingFor,
  divided,
  printedContributions,
} from './contributions';

/** Instalments of the annex and of own data. */
export interface Instalments {
  /** As printed, or as in the table. */
  readonly printed: readonly Contribution[];
  /** By area where a municipality has several and its amount can be divided. */
  readonly contributions: readonly Contribution[];
  readonly amounts: Amounts;
}

/** The one article whose amount for a municipality is that of its areas in equal parts. */
const DIVIDED_ARTICLE = 3;

const embedded = once((): Instalments => ({
  printed: printedContributions(),
  contributions: annexContributions(),
  amounts: annexAmounts(),
}));

/** Contribution of an own row; its btw is estimated unless it gives the amount excl. btw. */
function contributionOf(own: OwnRow): Contribution {
  const [place, theme, cents] = [own.place!, own.theme!, own.inclCents!];
  const isNetGiven = own.exclCents !== undefined;
  const btwCents = isNetGiven ? cents - own.exclCents : estimatedBtw(cents, theme, own.year);
  return { place, theme, year: own.year!, cents, btwCents, isNetGiven, citation: own.citation };
}

function keyOf(place: Place, { theme, year }: Pick<Contribution, 'theme' | 'year'>): string {
  return [place.index, theme.index, year].join();
}

/** Instalments of the documents and own ones: own rows of one key replace what is printed for it. */
function merge(rows: readonly OwnRow[]): Result<Instalments> {
  const own = rows.map(contributionOf);
  const clash = clashOf(rows);
  if (clash) return clash;
  const replaced = new Set(own.flatMap((row) => [row.place, ...areasWithin(row.place)].map((at) => keyOf(at, row))));
  const isKept = (row: Contribution): boolean => !replaced.has(keyOf(row.place, row));
  const kept = printedContributions()
    .filter(isKept)
    .flatMap((row) => {
      const parts = divided(row);
      return parts.every(isKept) ? [row] : parts.filter(isKept);
    });
  const printed = [...kept, ...own];
  const contributions = printed.flatMap((row) =>
    row.citation.row === undefined || row.theme.article === DIVIDED_ARTICLE ? divided(row) : [row],
  );
  return ok({ printed, contributions, amounts: tabulate(contributions) });
}

function replacedBy(own: OwnRow): Replaced[] {
  const row = contributionOf(own);
  const isSame = (other: Contribution): boolean => other.theme === row.theme && other.year === row.year;
  const isWithin = ({ place }: Contribution): boolean => [row.place, ...areasWithin(row.place)].includes(place);
  return printedContributions()
    .filter(isSame)
    .flatMap((printed) => (isWithin(printed) ? [printed] : divided(printed).filter(isWithin)))
    .map(({ place, theme, year, cents }) => ({
      name: `termijn ${year} ${theme.id} van ${fullName(place)}`,
      values: [cents],
      as: 'euro',
    }));
}

/** Instalments as the Regeling kansrijke wijk and own data have them. */
export const instalmentFigures: FigureSet<Instalments> = {
  kinds: ['termijn'],
  get embedded() {
    return embedded();
  },
  merge,
  replacedBy,
};

/** Fails where own data gives one amount for a municipality and not that of its area. */
export function undividedIn(
  place: Place,
  theme: Theme,
  year: number | undefined,
  { amounts }: Instalments = embedded(),
): Failed | undefined {
  const isUndivided = amounts.cents(place, theme, year, 'incl') === 'undivided';
  return isUndivided ? notAvailable('notDivided', { area: place.name }) : undefined;
}

/**
 * Instalments of a place as they are listed; an area of a municipality that has several also gets its part of what is
 * printed for that.
 */
export function instalmentsOf(
  place: Place,
  theme: Theme,
  year: number | undefined,
  { printed, contributions }: Instalments = embedded(),
): readonly Contribution[] {
  const rows = countingFor(place.kind === 'area' ? contributions : printed, place, theme, year);
  return rows.map((row) => ({ ...row, citation: citationFor(place, row) }));
}
