import { answer, type Answer, type Step } from '../../core/answer';
import { type Check, checkFigure } from './check';
import { annexChecks } from './checks-annex';
import { derivedChecks } from './checks-derived';
import { equalityChecks } from './checks-equalities';
import { tableChecks } from './checks-tables';
import { contradictions } from '../../data/checks';

/** Compares the first statement of each contradiction, real or apparent, with the others. */
function contradictionChecks(): Check[] {
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

/** Checks of the documents against themselves and each other. */
export function checks(): Answer<readonly Check[]> {
  const value = [...annexChecks(), ...tableChecks(), ...derivedChecks(), ...equalityChecks(), ...contradictionChecks()];
  return answer(value, () => ({ citations: value.flatMap((check) => check.citations), steps: value.map(checkStep) }));
}

/** Step of a check: the computed figure and the status. */
function checkStep(check: Check): Step {
  const { label, computed, status, citations } = check;
  const names = { label: `${label} (${status})` };
  return { key: 'fact', names, ...checkFigure(computed, check), citation: citations[0] };
}
