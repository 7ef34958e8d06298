import { useCallback } from 'react';
import type { ExplainedCall } from '../../formulas/explain-formula';
import type { SelectedCell } from '../../workbook/port';
import { explainFormulaText } from '../shared/evaluation';
import { useGateway } from '../shared/gateway';
import { useAsync } from '../shared/use-async';

/** Cell of a formula where there is no workbook. */
const NOWHERE = { sheet: '', row: 0, column: 0 };

/**
 * Outermost call of a formula with its value in a cell; null where it cannot be parsed, undefined until the value is
 * known.
 */
export function useExplained(formula: string, cell: SelectedCell | undefined): ExplainedCall | null | undefined {
  const gateway = useGateway();
  const explained = useAsync(
    useCallback(
      async () => ({ formula, call: (await explainFormulaText(formula, cell ?? NOWHERE, gateway))?.[0] ?? null }),
      [formula, cell, gateway],
    ),
  ).value;
  return explained?.formula === formula ? explained.call : undefined;
}
