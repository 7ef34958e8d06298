import {
  type RunOptions,
  type Gateway,
  isProblem,
  type Problem,
  type SelectedCell,
  type WriteResult,
} from '../../workbook/port';
import type { CellRef } from '../../workbook/cell-range';
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

/** Plan of one formula in one cell. */
export function formulaPlan(at: CellRef, formula: string): Plan {
  const { sheet, row, column } = at;
  return { start: { sheet, row, column }, blocks: [{ row: 0, column: 0, cells: [[formula]] }] };
}
