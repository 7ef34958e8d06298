import type { Outcome } from '../../core/answer';
import { notAvailable } from '../../core/failure';
import type { Cents } from '../../core/money';
import { statedFact } from '../../data/facts';
import type { Theme } from '../names/themes';
import { estimatedBtw } from './amounts';
import { rateStep } from './basis';

/**
 * The share of btw estimated for a theme (note on article 2): 5% of the grant, 0% for school and jonge kind.
 * Integral money spent on school or jonge kind stays at 5%: the note is silent on it.
 */
export function btwRate(theme: Theme): Outcome<number> {
  if (theme.btwFact === undefined) return notAvailable('noRate', { theme: theme.id });
  const fact = statedFact(theme.btwFact);
  const step = rateStep(fact);
  const silence = theme.article === 4 ? [{ ...step, key: 'btwRateIntegral' } as const] : [step];
  return { value: step.value as number, proof: () => ({ citations: [fact.citation], steps: silence }) };
}

/** The estimated btw in an amount incl. btw: a percentage of that amount. */
export function btw(amount: Cents, theme: Theme): Outcome<Cents> {
  return estimate(amount, theme, 'btwPart', (part) => part);
}

/** What is paid of an amount incl. btw: × 0.95, and never ÷ 1.05, because the estimate is of the amount itself. */
export function exBtw(amount: Cents, theme: Theme): Outcome<Cents> {
  return estimate(amount, theme, 'exclBtw', (part) => amount - part);
}

function estimate(
  amount: Cents,
  theme: Theme,
  key: 'btwPart' | 'exclBtw',
  result: (part: Cents) => Cents,
): Outcome<Cents> {
  if (theme.btwFact === undefined) return notAvailable('noRate', { theme: theme.id });
  const fact = statedFact(theme.btwFact);
  const value = result(estimatedBtw(amount, theme));
  return {
    value,
    proof: () => ({
      citations: [fact.citation],
      steps: [{ key: 'amountIncl', value: amount, as: 'euro' }, rateStep(fact), { key, value, as: 'euro' }],
    }),
  };
}
