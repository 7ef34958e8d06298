import {
  type RunOptions,
  type Gateway,
  isProblem,
  type Problem,
  type SelectedCell,
  type WriteResult,
} from '../../workbook/port';
import type { Quantity } from '../../core/answer';
import { DAY, EURO, PERCENT } from '../../sheets/styles';
import { type CellRef, oneCell } from '../../workbook/cell-range';
import type { Plan } from '../../workbook/plan';
import { keepVersion } from './data-versions';

/** Carries out a plan, and keeps with which data its formulas were put there. Every screen writes in this way. */
export async function writePlan(gateway: Gateway, plan: Plan, following?: RunOptions): Promise<WriteResult | Problem> {
  const written = await gateway.write(plan, following);
  if (isProblem(written)) return written;
  await keepVersion(
    gateway,
    written.sheet,
    plan.blocks.flatMap(({ cells }) => cells.flat()),
  );
  return written;
}

/** Replaces what stands in a cell, and keeps with which data; the other way in which screens write. */
export async function replaceFormula(
  gateway: Gateway,
  cell: SelectedCell,
  formula: string,
): Promise<Problem | undefined> {
  const problem = await gateway.replace(cell, formula);
  if (!problem) await keepVersion(gateway, cell.sheet, [formula]);
  return problem;
}

/** Number formats of quantities, as the pane shows them; with cents, for a value may have them later. */
const NUMBER_FORMATS: Readonly<Partial<Record<Quantity | 'mixed', string>>> = { euro: EURO, share: PERCENT, date: DAY };

/** Plan of one formula in one cell, formatted as the pane shows its value. */
export function formulaPlan(at: CellRef, formula: string, as: Quantity | 'mixed' = 'mixed'): Plan {
  const { sheet, row, column } = at;
  const numberFormat = NUMBER_FORMATS[as];
  return {
    start: { sheet, row, column },
    blocks: [{ row: 0, column: 0, cells: [[formula]] }],
    ...(numberFormat && { formats: [{ ...oneCell(0, 0), numberFormat }] }),
  };
}
