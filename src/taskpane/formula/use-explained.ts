import { useCallback } from 'react';
import type { ExplainedCall } from '../../formulas/explain-formula';
import type { SelectedCell } from '../../workbook/port';
import { explainFormulaText } from '../shared/evaluation';
import { useGateway } from '../shared/gateway';
import { useAsync } from '../shared/use-async';

/** Cell of a formula while there is no workbook. */
const NOWHERE = { sheet: '', row: 0, column: 0 };

/**
 * A formula's outermost call with its value as it would be in a cell; null for a formula that cannot be read,
 * undefined until the value of this formula is known.
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
