import { useEffect, useState } from 'react';
import type { ExplainedCall } from '../../../audit/explain-formula';
import type { Gateway, SelectedCell } from '../../../excel/gateway';
import { explainFormulaText } from '../../evaluation';

/** The formula that a cell shows the value of: its own, or that of the cell that spills into it. */
export function formulaBehind(cell: SelectedCell): string {
  return cell.formula || (cell.spilledFrom?.formula ?? '');
}

/** What is known of a cell. */
export interface CellCalls {
  readonly cell: SelectedCell;
  /** Undefined for a formula that cannot be read. */
  readonly calls: readonly ExplainedCall[] | undefined;
}

/** The calls in a cell's formula with the values of now; what was known before stays until that is there. */
export function useCellCalls(cell: SelectedCell | undefined, gateway: Gateway): CellCalls | undefined {
  const [known, setKnown] = useState<CellCalls>();
  useEffect(() => {
    if (!cell) return undefined;
    let late = false;
    const formula = formulaBehind(cell);
    const reading = formula ? explainFormulaText(formula, cell, gateway) : Promise.resolve([]);
    void reading.then((calls) => late || setKnown({ cell, calls }));
    return () => {
      late = true;
    };
  }, [cell, gateway]);
  return cell && known;
}
