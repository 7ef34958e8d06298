import type { Step } from '../../core/answer';
import type { Cents } from '../../core/money';
import { type Fact, statedFact } from '../../data/facts';
import type { Theme } from '../names/themes';
import type { Basis } from './amounts';

/** The step that states the btw estimated for a theme. */
export function rateStep(fact: Fact): Step {
  return {
    key: fact.value === 0 ? 'btwRateEducation' : 'btwRate',
    value: (fact.value as number) / 100,
    as: 'share',
    citation: fact.citation,
  };
}

/** How an amount incl. btw becomes what is paid, or the btw in it; article 2, paragraph 5 and its note. */
export function conversionSteps(themes: readonly Theme[], basis: Basis, cents: Cents): Step[] {
  if (basis === 'incl') return [];
  const facts = [...new Set(themes.map((theme) => theme.btwFact!))].map(statedFact);
  return [...facts.map(rateStep), { key: basis === 'excl' ? 'exclBtw' : 'btwPart', value: cents, as: 'euro' }];
}
