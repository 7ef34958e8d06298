import { useEffect, useState } from 'react';
import type { ExplainedCall } from '../../formulas/explain-formula';
import type { Gateway, SelectedCell } from '../../workbook/port';
import { explainFormulaText } from '../shared/evaluation';

/** Where a formula stands while there is no workbook to stand in. */
const NOWHERE = { sheet: '', row: 0, column: 0 };

/** A formula's outermost call with its value as it would be in a cell; null for a formula that cannot be read. */
export function useExplained(
  formula: string,
  cell: SelectedCell | undefined,
  gateway: Gateway,
): ExplainedCall | null | undefined {
  const [explained, setExplained] = useState<{ formula: string; call: ExplainedCall | null }>();
  useEffect(() => {
    let late = false;
    void explainFormulaText(formula, cell ?? NOWHERE, gateway).then((calls) => {
      if (!late) setExplained({ formula, call: calls?.[0] ?? null });
    });
    return () => {
      late = true;
    };
  }, [formula, cell, gateway]);
  return explained?.formula === formula ? explained.call : undefined;
}
