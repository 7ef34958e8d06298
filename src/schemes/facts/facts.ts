import type { Answer } from '../../core/answer';
import { foldWords } from '../../core/text';
import type { Fact } from '../../data/facts';
import { schemeName, sourceById } from '../../data/programme';
import { allFacts } from '../../data/table-facts';
import { factStep } from './fact';

let haystacks: readonly string[] | undefined;

function haystackOf({ id, label, unit, period, qualifier, afgeleid, scheme, citation }: Fact): string {
  const { title } = sourceById(citation.source)!;
  return foldWords(
    [id, label, unit, period, qualifier, afgeleid, schemeName(scheme), title, citation.place, citation.item].join(' '),
  );
}

/** Every fact in which all words of a search stand: in its id, label, unit, period, qualifiers, scheme, document or place. */
export function facts(search: string): Answer<readonly Fact[]> {
  const all = allFacts();
  haystacks ??= all.map(haystackOf);
  const words = foldWords(search).split(' ');
  const value = all.filter((_, row) => words.every((word) => haystacks![row]!.includes(word)));
  return {
    ok: true,
    value,
    proof: () => ({ citations: value.map((fact) => fact.citation), steps: value.map(factStep) }),
  };
}
