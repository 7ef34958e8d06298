import {
  type RunOptions,
  type Gateway,
  isProblem,
  type Problem,
  type SelectedCell,
  type WriteResult,
} from '../../workbook/port';
import type { Quantity } from '../../core/answer';
import { DAY, EURO, PERCENT, WHOLE } from '../../sheets/styles';
import type { CellRef } from '../../workbook/cell-range';
import type { Format, Plan } from '../../workbook/plan';
import { keepVersion } from './data-versions';
import { hasCents } from './format';

/** Writes a plan and saves the version of the data with its sheet; every screen writes plans this way. */
export async function writeWithVersion(
  gateway: Gateway,
  plan: Plan,
  options?: RunOptions,
): Promise<WriteResult | Problem> {
  return gateway.asOneStep(async () => {
    const written = await gateway.write(plan, options);
    if (isProblem(written)) return written;
    const formulas = plan.blocks.flatMap(({ cells, isVerbatim }) => (isVerbatim ? [] : cells.flat()));
    await keepVersion(gateway, written.sheet, formulas);
    return written;
  });
}

/** Replaces the content of a cell and saves the version of the data with its sheet. */
export async function replaceFormula(
  gateway: Gateway,
  cell: SelectedCell,
  formula: string,
): Promise<Problem | undefined> {
  return gateway.asOneStep(async () => {
    const problem = await gateway.replace(cell, formula);
    if (!problem) await keepVersion(gateway, cell.sheet, [formula]);
    return problem;
  });
}

/** Column of cells that a formula fills: quantity and current values. */
export interface FilledColumn {
  readonly as: Quantity | 'mixed';
  readonly values: readonly unknown[];
}

/** Number format of a column, the same as in the pane: whole euros unless an amount has cents. */
export function numberFormatOf({ as, values }: FilledColumn): string | undefined {
  if (as === 'euro') return values.some((value) => typeof value === 'number' && hasCents(value)) ? EURO : WHOLE;
  return as === 'share' ? PERCENT : as === 'date' ? DAY : undefined;
}

/** Plan of one formula, with the number formats of the pane. */
export function formulaPlan(at: CellRef, formula: string, columns: readonly FilledColumn[]): Plan {
  const { sheet, row, column } = at;
  const rows = columns[0]!.values.length;
  const formats = columns.flatMap((each, index): Format[] => {
    const numberFormat = numberFormatOf(each);
    return numberFormat === undefined ? [] : [{ row: 0, column: index, rows, columns: 1, numberFormat }];
  });
  return {
    start: { sheet, row, column },
    blocks: [{ row: 0, column: 0, cells: [[formula]], spills: { rows, columns: columns.length } }],
    formats,
  };
}
