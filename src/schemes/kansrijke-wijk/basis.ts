import type { Step } from '../../core/answer';
import type { Cents } from '../../core/money';
import type { Theme } from '../names/themes';
import { rateStep } from './btw';

/** On which basis an amount is: as in the annex, as paid, or the part that goes to the BTW-compensatiefonds. */
export type Basis = 'incl' | 'excl' | 'btw';

/** How an amount incl. btw becomes what is paid, or the btw in it; article 2, paragraph 5 and its note. */
export function conversionSteps(themes: readonly Theme[], basis: Basis, cents: Cents): Step[] {
  if (basis === 'incl') return [];
  const rates = new Map(themes.map(rateStep).map((step) => [step.key, step]));
  return [...rates.values(), { key: basis === 'excl' ? 'exclBtw' : 'btwPart', value: cents, as: 'euro' }];
}
