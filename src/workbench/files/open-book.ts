import type { Grid } from '../grid/grid';
import { finishOpening, workbookData } from './grid-of-book';
import { readBook } from './read-book';

let opened = 0;

/** Opens a file in the place of the workbook that is open; false when it cannot be read. */
export function openBook(grid: Grid, bytes: Uint8Array, name: string, customNames: readonly string[]): boolean {
  const formula = grid.api.getFormula();
  const book = readBook(bytes, {
    customNames,
    moveFormula: (text, columns, rows) => formula.moveFormulaRefOffset(text, columns, rows),
  });
  if (!book) return false;
  const before = grid.workbook.getId();
  opened += 1;
  grid.api.createWorkbook(workbookData(book, `opened-${opened}`, name));
  finishOpening(grid, book);
  grid.api.disposeUnit(before);
  return true;
}
