import { answer, type Outcome, type Step } from '../../core/answer';
import { notAvailable } from '../../core/result';
import { type Cents, portion } from '../../core/money';
import type { BtwRate, Theme } from '../names/themes';

const INTEGRAL = 4;

/** Rate of a theme in a year: the last one in force by then; the latest where no year is given. */
function rateOf({ rates }: Theme, year?: number): BtwRate | undefined {
  let found = rates[0];
  for (const rate of rates) if (year === undefined || rate.from <= year) found = rate;
  return found;
}

/** Estimated btw in an amount: a percentage of the amount itself, not on top of it. */
export function estimatedBtw(amountCents: Cents, theme: Theme, year?: number): Cents {
  return portion(amountCents, rateOf(theme, year)?.percent ?? 0, 100);
}

/**
 * Step with the btw estimated for a theme (note on article 2): 5% of the grant, 0% for school and jonge kind. Money for
 * integraal that is spent on school or jonge kind stays at 5%: the note is silent on it.
 */
export function rateStep(theme: Theme, year?: number): Step {
  const { percent, citation } = rateOf(theme, year)!;
  const key = theme.article === INTEGRAL ? 'btwRateIntegral' : percent === 0 ? 'btwRateEducation' : 'btwRate';
  return { key, value: percent / 100, as: 'share', citation };
}

/** Estimated share of btw for a theme. */
export function btwRate(theme: Theme): Outcome<number> {
  if (theme.rates.length === 0) return notAvailable('noRate', { theme: theme.id });
  const step = rateStep(theme);
  return answer(step.value as number, () => ({ citations: [step.citation!], steps: [step] }));
}

/** Estimated btw in an amount incl. btw: a percentage of that amount. */
export function btw(amountCents: Cents, theme: Theme): Outcome<Cents> {
  return estimate(amountCents, theme, 'btwPart', (part) => part);
}

/** Payment for an amount incl. btw: × 0.95, never ÷ 1.05, because the estimate is a percentage of the amount itself. */
export function exBtw(amountCents: Cents, theme: Theme): Outcome<Cents> {
  return estimate(amountCents, theme, 'exclBtw', (part) => amountCents - part);
}

function estimate(
  amountCents: Cents,
  theme: Theme,
  key: 'btwPart' | 'exclBtw',
  result: (part: Cents) => Cents,
): Outcome<Cents> {
  const rate = btwRate(theme);
  if (!rate.ok) return rate;
  const value = result(estimatedBtw(amountCents, theme));
  return answer(value, () => {
    const { citations, steps } = rate.proof();
    return {
      citations,
      steps: [{ key: 'amountIncl', value: amountCents, as: 'euro' }, ...steps, { key, value, as: 'euro' }],
    };
  });
}
