import type { Cents } from '../../core/money';
import { once } from '../../core/once';
import { ok, type Result } from '../../core/result';
import { maxima as printedMaxima } from '../../data/annex';
import { areaClash, type FigureSet, type OwnRow, type Replaced } from '../own-data/own-row';
import { areasWithin, fullName, type Place, placesWith } from '../names/places';
import type { Theme } from '../names/themes';
import { annexAmounts, printedAmountOf } from './contributions';
import { type Converted, converted } from './basis';

/** Maximum of a place and a theme: printed, own, or the sum of the instalments of an area. */
export interface Maximum extends Converted {
  readonly place: Place;
}

const embedded = once((): readonly Maximum[] => printedMaxima.map(printedAmountOf));

/** Sum of the instalments of an area, for which the annex prints no maximum. */
function instalmentSum(place: Place, theme: Theme): Maximum {
  const on = (basis: 'incl' | 'btw'): Cents => annexAmounts().cents(place, theme, undefined, basis) as Cents;
  return { place, theme, cents: on('incl'), btwCents: on('btw') };
}

function maximumOf({ place, theme, inclCents, exclCents, citation }: OwnRow): Maximum {
  return { place: place!, citation, ...converted(theme!, undefined, inclCents!, exclCents) };
}

/** Merges maxima of the annex with own ones. An area without an own maximum keeps the sum of its instalments. */
function merge(rows: readonly OwnRow[]): Result<readonly Maximum[]> {
  const clash = areaClash(rows);
  if (clash) return clash;
  const own = rows.map(maximumOf);
  const kept = embedded().flatMap((printed) => {
    const inTheme = own.filter(({ theme }) => theme === printed.theme).map(({ place }) => place);
    if (inTheme.includes(printed.place)) return [];
    const areas = areasWithin(printed.place);
    if (!areas.some((area) => inTheme.includes(area))) return [printed];
    return areas.filter((area) => !inTheme.includes(area)).map((area) => instalmentSum(area, printed.theme));
  });
  return ok([...kept, ...own]);
}

function replacedBy({ place, theme }: OwnRow): Replaced[] {
  const printed = embedded().filter((row) => row.place === place && row.theme === theme);
  const sum = place!.kind === 'area' ? [instalmentSum(place!, theme!)] : [];
  return [...printed, ...sum].map(({ cents }) => ({
    name: `maximum ${theme!.id} van ${fullName(place!)}`,
    values: [cents],
    as: 'euro',
  }));
}

/** Maxima of the Regeling kansrijke wijk and of own data. */
export const maximumFigures: FigureSet<readonly Maximum[]> = {
  kinds: ['maximum'],
  get embedded() {
    return embedded();
  },
  merge,
  replacedBy,
};

/** Maxima of a place; an area without one has the sum of its instalments. */
export function maximaOf(maxima: readonly Maximum[], place: Place, themes: readonly Theme[]): readonly Maximum[] {
  const found = maxima.filter((row) => placesWith(row.place).includes(place) && themes.includes(row.theme));
  if (place.kind !== 'area') return found;
  return themes.flatMap((theme) => {
    const own = found.filter((row) => row.theme === theme);
    return own.length ? own : [instalmentSum(place, theme)];
  });
}
