import { runInExcel } from '../run-in-excel';
import type { Problem, SelectedCell } from '../../workbook/port';
import { askCell, selectedCellOf } from '../follow/selection';
import { writeKeepingFormat } from './formatting';

/** Replaces the content of a cell, unless it changed since it was shown. */
export async function replaceInCell(shown: SelectedCell, formula: string): Promise<Problem | undefined> {
  return runInExcel(async (context): Promise<Problem | undefined> => {
    const cell = context.workbook.worksheets.getItem(shown.sheet).getCell(shown.row, shown.column);
    cell.load('numberFormat');
    const asked = askCell(cell);
    await context.sync();
    const now = selectedCellOf(asked);
    if (now.sheetIsProtected) return { problem: 'sheetProtected', sheet: now.sheet };
    const sameValue = now.formula !== '' || JSON.stringify(now.value) === JSON.stringify(shown.value);
    if (now.formula !== shown.formula || now.spilledFrom || !sameValue) return { problem: 'changed', cell: shown.cell };
    writeKeepingFormat(cell, cell.numberFormat as unknown[][], () => {
      cell.formulas = [[formula]];
    });
    await context.sync();
    return undefined;
  });
}
