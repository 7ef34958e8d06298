import { citesOwnRow, type Outcome } from '../../core/answer';
import { toEuros } from '../../core/money';
import { allocation } from '../../schemes/kansrijke-wijk/allocation';
import { grant } from '../../data/scheme-figures';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { type Instalments, instalmentFigures, instalmentsOf } from '../../schemes/kansrijke-wijk/instalments';
import { type Maximum, maximaOf, maximumFigures } from '../../schemes/kansrijke-wijk/maxima';
import { payment } from '../../schemes/kansrijke-wijk/payment';
import { share } from '../../schemes/kansrijke-wijk/share';
import { allPlaces, type Place } from '../../schemes/names/places';
import { allThemes, singleThemes, type Theme } from '../../schemes/names/themes';
import { figuresWith, type OwnData } from '../shared/own-data';
import { type Figured, formulaOf, type FunctionCall, TABLE_AT } from '../shared/source/figured';

/** Argument for all years together. */
const ALL_YEARS = 'totaal';

/** Figure with the call that returns it. */
export interface AnsweredFigure {
  /** Undefined where own data has an amount for a municipality but not for its area. */
  readonly value: number | undefined;
  readonly call: FunctionCall;
  /** True for a figure that includes own data. */
  readonly isOwn: boolean;
}

/** Share in the instalments of all places, with the formula; NPLV.SHARE covers only amounts incl. btw. */
interface ShareOfAll extends Pick<Figured, 'call' | 'composed'> {
  readonly value: number;
}

/** Amounts of a place for one theme, or for all together. */
export interface ThemeAmounts {
  readonly theme: Theme;
  /** Instalments in the order of the years. */
  readonly instalments: readonly AnsweredFigure[];
  readonly sum: AnsweredFigure;
  /** Maximum of the annex or own data. */
  readonly maximum: AnsweredFigure;
  /** Share in the instalments of all places. */
  readonly share: ShareOfAll;
}

/** Amounts of a place by theme and year. */
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

/** Years of the annex, and years with own instalments of a place. */
function yearsOf(place: Place, instalments: Instalments): readonly number[] {
  return instalments.amounts.years.filter(
    (year) => grant.years.includes(year) || instalmentsOf(place, allThemes, year, instalments).length > 0,
  );
}

/** Amounts of a place on a basis: a row for each theme, and a total. */
export function amountsOf(place: Place, basis: Basis, own?: OwnData): PlaceAmounts {
  const instalments = figuresWith(own, instalmentFigures);
  const maxima: readonly Maximum[] = figuresWith(own, maximumFigures);
  const years = yearsOf(place, instalments);
  const row = (theme: Theme): ThemeAmounts => {
    const call = (id: string, ...more: (string | number)[]): FunctionCall => ({
      id,
      args: [place.name, theme.id, ...more],
    });
    const paid = (year: number | undefined): AnsweredFigure => ({
      value: eurosOf(payment(place, theme, year, basis, instalments)),
      call: call('PAYMENT', year ?? ALL_YEARS, basis),
      isOwn: instalmentsOf(place, theme, year, instalments).some(({ citation }) => citesOwnRow(citation)),
    });
    const counting = maximaOf(maxima, place, theme === allThemes ? singleThemes : [theme]);
    return {
      theme,
      instalments: years.map(paid),
      sum: paid(undefined),
      maximum: {
        value: eurosOf(allocation(place, theme, basis, maxima)),
        call: call('ALLOCATION', basis),
        isOwn: counting.some(({ citation }) => citation && citesOwnRow(citation)),
      },
      share: shareOf(place, theme, basis, instalments, own !== undefined),
    };
  };
  return { years, themes: singleThemes.map(row), total: row(allThemes) };
}
