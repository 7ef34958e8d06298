import type { Answer, Step } from '../../core/answer';
import type { Check } from './check';
import { annexChecks } from './checks-annex';
import { contradictionChecks } from './checks-contradictions';
import { derivedChecks } from './checks-derived';
import { equalityChecks } from './checks-equalities';
import { tableChecks } from './checks-tables';

/** Checks of the documents against themselves and each other. */
export function checks(): Answer<readonly Check[]> {
  const value = [...annexChecks(), ...tableChecks(), ...derivedChecks(), ...equalityChecks(), ...contradictionChecks()];
  return {
    ok: true,
    value,
    proof: () => ({ citations: value.flatMap((check) => check.citations), steps: value.map(checkStep) }),
  };
}

/** Step of a check: the computed figure and the status. */
function checkStep({ label, computed, status, citations: [citation] }: Check): Step {
  return {
    key: 'fact',
    names: { label: `${label} (${status})` },
    value: computed,
    as: 'number',
    citation,
  };
}
