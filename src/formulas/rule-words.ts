import type { Citation } from '../core/answer';
import { type Fact, statedFacts } from '../data/facts';

/** Most facts quoted from one section. */
const MOST_FACTS = 6;

function stands({ citation }: Fact, cited: Citation): boolean {
  return citation.source === cited.source && citation.place === cited.place && citation.item === cited.item;
}

/** Facts of the sections that a derivation cites, in short. */
export function wordsAt(citations: readonly Citation[]): Fact[] {
  const facts = citations.flatMap((cited) => statedFacts().filter((fact) => stands(fact, cited)));
  return [...new Set(facts)].slice(0, MOST_FACTS);
}
