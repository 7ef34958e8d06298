import { useEffect, useState } from 'react';
import type { ExplainedCall } from '../../../audit/explain-formula';
import type { Value } from '../../../audit/expression';
import { headingAreas } from '../../../audit/headings';
import { type Gateway, isProblem, type SelectedCell } from '../../../excel/gateway';
import { addressOf } from '../../../sheets/area';
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
  /** What stands left of the cell and above it; only asked where there are no calls. */
  readonly headings: readonly Value[];
}

async function headingsOf(cell: SelectedCell, gateway: Gateway): Promise<Value[]> {
  const references = headingAreas(cell).map((area) => ({ kind: 'range' as const, cells: addressOf(area) }));
  const answers = await gateway.read(references, cell);
  return answers.flatMap((answer) => (isProblem(answer) ? [] : answer.flat()));
}

async function readCell(cell: SelectedCell, gateway: Gateway): Promise<CellCalls> {
  const formula = formulaBehind(cell);
  const calls = formula ? await explainFormulaText(formula, cell, gateway) : [];
  const isFigure = calls?.length === 0 && cell.value !== null;
  return { cell, calls, headings: isFigure ? await headingsOf(cell, gateway) : [] };
}

/** The calls in a cell's formula with the values of now; what was known before stays until that is there. */
export function useCellCalls(cell: SelectedCell | undefined, gateway: Gateway): CellCalls | undefined {
  const [known, setKnown] = useState<CellCalls>();
  useEffect(() => {
    if (!cell) return undefined;
    let late = false;
    void readCell(cell, gateway).then((read) => late || setKnown(read));
    return () => {
      late = true;
    };
  }, [cell, gateway]);
  return cell && known;
}
