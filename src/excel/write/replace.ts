import { isUnanswered, runInExcel } from '../run-in-excel';
import type { Problem, SelectedCell } from '../../workbook/port';
import { requestCell, selectedCellOf } from '../follow/selection';
import { writeKeepingFormat } from './formatting';
import { restoreTyped } from './restore-typed';

/** Replaces the content of a cell, unless it changed since it was shown. */
export async function replaceInCell(shown: SelectedCell, formula: string): Promise<Problem | undefined> {
  const changed: Problem = { problem: 'changed', cell: shown.cell };
  return runInExcel(async (context): Promise<Problem | undefined> => {
    const cell = context.workbook.worksheets.getItem(shown.sheet).getCell(shown.row, shown.column);
    cell.load('numberFormat');
    const asked = requestCell(cell);
    await context.sync();
    const now = selectedCellOf(asked);
    if (now.sheetIsProtected) return { problem: 'sheetProtected', sheet: now.sheet };
    const sameValue = now.formula !== '' || JSON.stringify(now.value) === JSON.stringify(shown.value);
    if (now.formula !== shown.formula || now.spilledFrom || !sameValue) return changed;
    const before = contentOf(cell);
    try {
      await overwrite(cell, formula);
    } catch (error) {
      if (isUnanswered(error) && (await holds(cell, formula))) return undefined;
      throw error;
    }
    if (contentOf(cell) === before) return undefined;
    restoreTyped(cell);
    await context.sync();
    return changed;
  });
}

/** Writes a cell, and loads its previous content in the same request. */
async function overwrite(cell: Excel.Range, formula: string): Promise<void> {
  cell.load('formulas');
  writeKeepingFormat(cell, cell.numberFormat as unknown[][], () => {
    cell.formulas = [[formula]];
  });
  await cell.context.sync();
}

function contentOf(cell: Excel.Range): unknown {
  return (cell.formulas as unknown[][])[0]?.[0];
}

async function holds(cell: Excel.Range, formula: string): Promise<boolean> {
  cell.load('formulas');
  await cell.context.sync();
  return contentOf(cell) === formula;
}
