import type { Outcome } from '../../core/answer';
import { toEuros } from '../../core/money';
import { allocation } from '../../schemes/kansrijke-wijk/allocation';
import { grant } from '../../data/scheme-figures';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { type Instalments, instalmentFigures } from '../../schemes/kansrijke-wijk/instalments';
import { type Maximum, maximaOf, maximumFigures } from '../../schemes/kansrijke-wijk/maxima';
import { payment } from '../../schemes/kansrijke-wijk/payment';
import { share } from '../../schemes/kansrijke-wijk/share';
import { allPlaces, type Place } from '../../schemes/names/places';
import { allThemes, singleThemes, type Theme } from '../../schemes/names/themes';
import { type Call, formulaOf, TABLE_AT } from '../shared/call';
import { figuresWith, type OwnData } from '../shared/own-data';
import type { Figured } from '../shared/source/figured';

/** Word of a formula for all years together. */
const ALL_YEARS = 'totaal';

/** A figure with the call that gives it. */
export interface Answered {
  /** Undefined where own data gives an amount for a municipality and not that of its area. */
  readonly value: number | undefined;
  readonly call: Call;
  /** Whether own data is part of it. */
  readonly isOwn: boolean;
}

/** A part of what all places get, with what gives it: NPLV.SHARE is of the amounts incl. btw alone. */
interface ShareOfAll extends Pick<Figured, 'call' | 'composed'> {
  readonly value: number;
}

/** What a place gets for one theme, or for all together. */
export interface ThemeAmounts {
  readonly theme: Theme;
  /** By year, in the order of the years. */
  readonly instalments: readonly Answered[];
  readonly sum: Answered;
  /** The maximum that the annex or own data gives. */
  readonly maximum: Answered;
  /** Of what all places get. */
  readonly share: ShareOfAll;
}

/** What a place gets, by theme and year. */
export interface PlaceAmounts {
  readonly years: readonly number[];
  readonly themes: readonly ThemeAmounts[];
  readonly total: ThemeAmounts;
}

function eurosOf(outcome: Outcome<number>): number | undefined {
  return outcome.ok ? toEuros(outcome.value) : undefined;
}

function shareOf(place: Place, theme: Theme, basis: Basis, instalments: Instalments, hasTable: boolean): ShareOfAll {
  const outcome = share(place, theme, undefined, instalments, basis);
  const value = outcome.ok ? outcome.value : 0;
  if (basis === 'incl') return { value, call: { id: 'SHARE', args: [place.name, theme.id] } };
  if (!outcome.ok) return { value };
  const sum = (name: string): string =>
    formulaOf({ id: 'PAYMENT', args: [name, theme.id, ALL_YEARS, basis] }, hasTable ? TABLE_AT.PAYMENT : undefined);
  const formula = `${sum(place.name)}/${sum(allPlaces.name).slice(1)}`;
  return { value, composed: { formula, as: 'share', proof: outcome.proof } };
}

/** Years of the annex, and those in which own data gives a place instalments. */
function yearsOf(place: Place, { amounts }: Instalments): readonly number[] {
  return amounts.years.filter(
    (year) => grant.years.includes(year) || amounts.behind(place, allThemes, year).length > 0,
  );
}

/** The amounts of a place on a basis: a row for each theme, and all together. */
export function amountsOf(place: Place, basis: Basis, own?: OwnData): PlaceAmounts {
  const instalments = figuresWith(own, instalmentFigures);
  const maxima: readonly Maximum[] = figuresWith(own, maximumFigures);
  const years = yearsOf(place, instalments);
  const row = (theme: Theme): ThemeAmounts => {
    const call = (id: string, ...more: (string | number)[]): Call => ({ id, args: [place.name, theme.id, ...more] });
    const paid = (year: number | undefined): Answered => ({
      value: eurosOf(payment(place, theme, year, basis, instalments)),
      call: call('PAYMENT', year ?? ALL_YEARS, basis),
      isOwn: instalments.amounts.behind(place, theme, year).some(({ citation }) => citation.row !== undefined),
    });
    const counting = maximaOf(maxima, place, theme === allThemes ? singleThemes : [theme]);
    return {
      theme,
      instalments: years.map(paid),
      sum: paid(undefined),
      maximum: {
        value: eurosOf(allocation(place, theme, basis, maxima)),
        call: call('ALLOCATION', basis),
        isOwn: counting.some(({ citation }) => citation?.row !== undefined),
      },
      share: shareOf(place, theme, basis, instalments, own !== undefined),
    };
  };
  return { years, themes: singleThemes.map(row), total: row(allThemes) };
}
