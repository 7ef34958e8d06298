import { useEffect, useState } from 'react';
import type { ExplainedCall } from '../../../audit/explain-formula';
import { type Gateway, isProblem, type Problem, type Selection } from '../../../excel/gateway';
import { explainFormulaText } from '../../evaluation';

/** Where a formula stands while there is no workbook to stand in. */
const NOWHERE = { sheet: '', row: 0, column: 0 };

/** A formula's outermost call with its value as it is now; null for a formula that cannot be read. */
export function useExplained(
  formula: string,
  selection: Selection | Problem | undefined,
  gateway: Gateway,
): ExplainedCall | null | undefined {
  const [explained, setExplained] = useState<{ formula: string; call: ExplainedCall | null }>();
  const at = selection && !isProblem(selection) ? selection.active : NOWHERE;
  const { sheet, row, column } = at;
  useEffect(() => {
    let late = false;
    void explainFormulaText(formula, { sheet, row, column }, gateway).then((calls) => {
      if (!late) setExplained({ formula, call: calls?.[0] ?? null });
    });
    return () => {
      late = true;
    };
  }, [formula, sheet, row, column, gateway]);
  return explained?.formula === formula ? explained.call : undefined;
}
