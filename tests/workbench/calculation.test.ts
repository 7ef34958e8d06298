import { openBook } from '../../src/workbench/files/open-book';
import { bookOfGrid } from '../../src/workbench/files/book-of-grid';
import { startHeadless } from './headless';
import type { Headless } from './headless';

const COUNT = 200;
const column = Object.fromEntries(
  Array.from({ length: COUNT }, (_, row) => [row, { 0: row === 0 ? { v: 1 } : { f: `=A${row}+1` } }]),
);
const sheets = { s1: { id: 's1', name: 'Blad1', rowCount: COUNT, columnCount: 26, cellData: column } };

describe('waiting until a calculation is settled', () => {
  let desk: Headless;
  afterEach(() => desk.close());

  const last = () => {
    const sheetId = desk.grid.workbook.getActiveSheet().getSheetId();
    return desk.grid.values({ sheetId, row: COUNT - 1, column: 0, rows: 1, columns: 1 })[0]![0];
  };

  it('includes the first calculation of the workbook that the grid starts with', async () => {
    desk = startHeadless({ sheets });
    await desk.grid.calculation.settled();
    expect(last()).toBe(COUNT);
  });

  it('includes the first calculation of a file that has just been opened', async () => {
    desk = startHeadless({ sheets });
    await desk.grid.calculation.settled();
    const book = bookOfGrid(desk.grid);
    book.sheets[0]!.cells.find(({ row }) => row === 0)!.value = 1001;
    expect(openBook(desk.grid, book, 'duizend.xlsx')).toBe(true);
    await desk.grid.calculation.settled();
    expect(last()).toBe(1000 + COUNT);
  });

  it('includes a calculation that another change restarts', async () => {
    desk = startHeadless({ sheets });
    const first = desk.grid.workbook.getActiveSheet().getRange(0, 0);
    for (const value of [10, 20, 30]) {
      first.setValue(value);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await desk.grid.calculation.settled();
    expect(last()).toBe(29 + COUNT);
  });

  it('ends at once where nothing is to be calculated', async () => {
    desk = startHeadless();
    await desk.grid.calculation.settled();
    const started = performance.now();
    await desk.grid.calculation.settled();
    expect(performance.now() - started).toBeLessThan(25);
  });
});
