import type { Plain } from '../../../core/answer';
import { allocation } from '../../../functions/catalogue/allocation';
import { payment } from '../../../functions/catalogue/payment';
import { share } from '../../../functions/catalogue/share';
import { isStop } from '../../../functions/runtime/reading';
import { annexAmounts, type Basis } from '../../../schemes/kansrijke-wijk/amounts';
import { allThemes, singleThemes, type Theme } from '../../../schemes/names/themes';
import { answerTo, type Call } from '../../call';

/** The years with instalments. */
export const years: readonly number[] = annexAmounts.years;
/** What stands for all years together in a formula. */
export const ALL_YEARS = 'totaal';

/** A figure with the call that gives it. */
export interface Answered {
  readonly value: number;
  readonly call: Call;
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
  readonly share: Answered;
}

/** The one number of a call; 0 where nothing is paid to anyone. */
function answered(call: Call): Answered {
  const result = answerTo(call);
  const cell: Plain | undefined = isStop(result) || isStop(result[0]![0]) ? undefined : (result[0]![0] as Plain);
  return { value: typeof cell === 'number' ? cell : 0, call };
}

/** The amounts of a place on a basis: a row for each theme that it gets something for, and all together. */
export function amountsOf(place: string, basis: Basis): { themes: readonly ThemeAmounts[]; total: ThemeAmounts } {
  const row = (theme: Theme): ThemeAmounts => ({
    theme,
    instalments: years.map((year) => answered({ declaration: payment, args: [place, theme.id, year, basis] })),
    sum: answered({ declaration: payment, args: [place, theme.id, ALL_YEARS, basis] }),
    maximum: answered({ declaration: allocation, args: [place, theme.id, basis] }),
    share: answered({ declaration: share, args: [place, theme.id] }),
  });
  return { themes: singleThemes.map(row), total: row(allThemes) };
}
