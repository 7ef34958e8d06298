import { useCallback } from 'react';
import type { ExplainedCall } from '../../formulas/explain-formula';
import { headingAreas } from '../../formulas/headings';
import { type Gateway, isProblem, type Problem, type SelectedCell, type FrozenFormula } from '../../workbook/port';
import { containsCell } from '../../workbook/cell-range';
import { explainFormulaText } from '../shared/evaluation';
import { readFrozen } from '../../freeze/store';
import { useGateway } from '../shared/gateway';
import { useAsync } from '../shared/use-async';
import type { CellValue } from '../../workbook/cells';
import { addressOf, cellAddress } from '../../workbook/a1';
import { valuesChecksum } from '../../freeze/plan';

/** Calls in a cell with their values, or the headings around an amount. */
export interface CellCalls {
  readonly cell: SelectedCell;
  /** Formula whose value the cell shows: its own, the one that spills into it, or a frozen one. */
  readonly formula: string;
  /** Version of the data of a frozen formula. */
  readonly frozenWith?: string | undefined;
  /** Problem with reading the record of frozen formulas. */
  readonly problem: Problem | undefined;
  /** Undefined where the formula cannot be parsed. */
  readonly calls: readonly ExplainedCall[] | undefined;
  /** Values of the cells left of the cell and above it; read only for a number without calls. */
  readonly headings: readonly CellValue[];
}

async function headingsOf(cell: SelectedCell, gateway: Gateway): Promise<CellValue[]> {
  const references = headingAreas(cell).map((area) => ({ kind: 'range' as const, cells: addressOf(area) }));
  const answers = await gateway.read(references, cell);
  return answers.flatMap((answer) => (isProblem(answer) ? [] : answer.flat()));
}

/** Finds the frozen formula of a cell; undefined where the user has since overwritten a single value. */
async function frozenAt(cell: SelectedCell, gateway: Gateway): Promise<FrozenFormula | Problem | undefined> {
  const kept = await readFrozen(gateway);
  if (isProblem(kept)) return kept;
  const located = await gateway.locateFrozen(kept, cell);
  if (isProblem(located)) return located;
  const found = located.find((one) => one && containsCell(one, cell));
  const isSingle = found?.rows === 1 && found.columns === 1;
  return isSingle && valuesChecksum([[cell.value]]) !== found.checksum ? undefined : found;
}

/** Presents a cell as if its frozen formula still spilled into it. */
function asSpilled(cell: SelectedCell, { row, column, formula }: FrozenFormula): SelectedCell {
  if (cell.row === row && cell.column === column) return cell;
  return { ...cell, spilledFrom: { cell: cellAddress({ row, column }), formula } };
}

async function readCell(selected: SelectedCell, gateway: Gateway): Promise<CellCalls> {
  const own = selected.formula || (selected.spilledFrom?.formula ?? '');
  const found = own || selected.value === null ? undefined : await frozenAt(selected, gateway);
  const [frozen, problem] = isProblem(found) ? [undefined, found] : [found, undefined];
  const formula = own || (frozen?.formula ?? '');
  const cell = frozen ? asSpilled(selected, frozen) : selected;
  const calls = formula ? await explainFormulaText(formula, cell, gateway) : [];
  const isFigure = calls?.length === 0 && cell.value !== null;
  const headings = isFigure ? await headingsOf(cell, gateway) : [];
  return { cell, formula, frozenWith: frozen?.version, problem, calls, headings };
}

/** Reads the calls in a cell's formula with their current values; returns the previous cell's until those are known. */
export function useCellCalls(cell: SelectedCell | undefined): CellCalls | undefined {
  const gateway = useGateway();
  const known = useAsync(useCallback(async () => (cell ? readCell(cell, gateway) : undefined), [cell, gateway]));
  return cell && known;
}
