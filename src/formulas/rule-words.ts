import type { Citation } from '../core/answer';
import { type Fact, statedFacts } from '../data/facts';

/** Longest quotation of one section. */
const MOST_FACTS = 6;

function stands({ citation }: Fact, cited: Citation): boolean {
  return citation.source === cited.source && citation.place === cited.place && citation.item === cited.item;
}

/** Quotes the documents, in short, at the sections that a derivation cites. */
export function wordsAt(citations: readonly Citation[]): Fact[] {
  const facts = citations.flatMap((cited) => statedFacts.filter((fact) => stands(fact, cited)));
  return [...new Set(facts)].slice(0, MOST_FACTS);
}
