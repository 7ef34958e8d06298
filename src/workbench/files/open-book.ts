import type { Grid } from '../grid/grid';
import type { Book } from './book';
import { finishOpening, workbookData } from './grid-of-book';
import { type ReadBook, readBook } from './read-book';
import type { ReadOptions } from './refusal';

let opened = 0;

/** Reads a file for a grid. */
export function readForGrid(
  grid: Grid,
  bytes: Uint8Array,
  customNames: readonly string[],
  reading: ReadOptions,
): Promise<ReadBook> {
  const formulas = grid.api.getFormula();
  return readBook(
    bytes,
    {
      customNames,
      moveFormula: (text, columns, rows) => {
        try {
          return formulas.moveFormulaRefOffset(text, columns, rows);
        } catch {
          return undefined;
        }
      },
    },
    reading,
  );
}

/** Replaces the open workbook and begins to calculate it; keeps it where the grid cannot open the new one. */
export function openBook(grid: Grid, book: Book, name: string): boolean {
  const before = grid.workbook.getId();
  opened += 1;
  const id = `opened-${opened}`;
  try {
    grid.api.createWorkbook(workbookData(book, id, name));
    finishOpening(grid, book);
  } catch {
    grid.closeWorkbook(id);
    grid.api.setCurrent(before);
    return false;
  }
  grid.closeWorkbook(before);
  void grid.calculation.stable();
  return true;
}
