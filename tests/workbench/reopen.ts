import { bookOfGrid } from '../../src/workbench/files/book-of-grid';
import { openBook, readForGrid } from '../../src/workbench/files/open-book';
import { writeBook } from '../../src/workbench/files/write-book';
import type { Grid } from '../../src/workbench/grid/grid';

/** Saves a workbook, opens the file in its place as the page does, and waits for its calculation. */
export async function reopen(grid: Grid, functionNames: readonly string[]): Promise<void> {
  const read = await readForGrid(grid, writeBook(bookOfGrid(grid), functionNames), functionNames, {});
  if (!read.ok) throw new Error(read.reason);
  expect(read.omissions).toEqual([]);
  expect(openBook(grid, read.book, 'Opgeslagen.xlsx')).toBe(true);
  await grid.calculation.stable();
}

/** Values of all used cells of a sheet, by name. */
export function allValues(grid: Grid, name: string): unknown[][] {
  const sheet = grid.findSheet(name);
  const used = sheet && grid.usedArea(grid.wholeSheet(sheet.getSheetId()), true);
  return used ? grid.values(used) : [];
}
