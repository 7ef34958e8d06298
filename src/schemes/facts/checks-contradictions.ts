import { contradictions } from '../../data/checks';
import type { Check } from './check';

/** Compares the first statement of each contradiction, real or apparent, with the others. */
export function contradictionChecks(): Check[] {
  return contradictions().map(({ label, compatible, sides }) => {
    const [first, ...others] = sides.map((side) => side.says);
    const [other] = others;
    const two = others.length === 1 && typeof first === 'number' && typeof other === 'number';
    return {
      label,
      expected: first!,
      computed: others.length === 1 ? other! : others.join(' / '),
      as: sides.some(({ unit }) => unit?.startsWith('euro')) ? 'euro' : 'number',
      difference: two ? other - first : undefined,
      status: compatible ? 'verenigbaar' : 'tegenspraak',
      citations: sides.map((side) => side.citation),
    };
  });
}
