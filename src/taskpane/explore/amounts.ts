import type { Outcome } from '../../core/answer';
import { toEuros } from '../../core/money';
import { allocation } from '../../schemes/kansrijke-wijk/allocation';
import { annexAmounts } from '../../schemes/kansrijke-wijk/amounts';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { payment } from '../../schemes/kansrijke-wijk/payment';
import { share } from '../../schemes/kansrijke-wijk/share';
import { allPlaces, type Place } from '../../schemes/names/places';
import { allThemes, singleThemes, type Theme } from '../../schemes/names/themes';
import { type Call, formulaOf } from '../shared/call';
import type { Figured } from '../shared/source/figured';

/** The years with instalments. */
export const years: readonly number[] = annexAmounts.years;
/** What stands for all years together in a formula. */
export const ALL_YEARS = 'totaal';

/** A figure with the call that gives it. */
export interface Answered {
  readonly value: number;
  readonly call: Call;
}

/** A part of what all places get, with what gives it: NPLV.SHARE is of the amounts incl. btw alone. */
interface ShareOfAll extends Pick<Figured, 'call' | 'composed'> {
  readonly value: number;
}

/** What a place gets for one theme, or for all together. */
export interface ThemeAmounts {
  readonly theme: Theme;
  /** By year, in the order of `years`. */
  readonly instalments: readonly Answered[];
  readonly sum: Answered;
  /** The maximum that the annex prints. */
  readonly maximum: Answered;
  /** Of what all places get. */
  readonly share: ShareOfAll;
}

/** The value of a rule; 0 where nothing is paid to anyone. */
function valueOf(outcome: Outcome<number>): number {
  return outcome.ok ? outcome.value : 0;
}

function shareOf(place: Place, theme: Theme, basis: Basis): ShareOfAll {
  const outcome = share(place, theme, undefined, undefined, basis);
  const value = valueOf(outcome);
  if (basis === 'incl') return { value, call: { id: 'SHARE', args: [place.name, theme.id] } };
  if (!outcome.ok) return { value };
  const sum = (name: string): string => formulaOf({ id: 'PAYMENT', args: [name, theme.id, ALL_YEARS, basis] });
  const formula = `${sum(place.name)}/${sum(allPlaces.name).slice(1)}`;
  return { value, composed: { formula, proof: outcome.proof } };
}

/** The amounts of a place on a basis: a row for each theme, and all together. */
export function amountsOf(place: Place, basis: Basis): { themes: readonly ThemeAmounts[]; total: ThemeAmounts } {
  const row = (theme: Theme): ThemeAmounts => {
    const call = (id: string, ...more: (string | number)[]): Call => ({ id, args: [place.name, theme.id, ...more] });
    const paid = (year: number | undefined): Answered => ({
      value: toEuros(valueOf(payment(place, theme, year, basis))),
      call: call('PAYMENT', year ?? ALL_YEARS, basis),
    });
    return {
      theme,
      instalments: years.map(paid),
      sum: paid(undefined),
      maximum: { value: toEuros(valueOf(allocation(place, theme, basis))), call: call('ALLOCATION', basis) },
      share: shareOf(place, theme, basis),
    };
  };
  return { themes: singleThemes.map(row), total: row(allThemes) };
}
