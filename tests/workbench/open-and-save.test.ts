import type { Book } from '../../src/workbench/files/book';
import { bookOfGrid } from '../../src/workbench/files/book-of-grid';
import { finishOpening, workbookData } from '../../src/workbench/files/grid-of-book';
import { openBook, readForGrid } from '../../src/workbench/files/open-book';
import { writeBook } from '../../src/workbench/files/write-book';
import { bookSheet, PRINTED } from './book-sheet';
import { type Headless, startHeadless } from './headless';
import { reopen } from './reopen';

describe('a workbook after opening and saving', () => {
  let desk: Headless;
  const open = (book: Book): void => {
    desk = startHeadless(workbookData(book, 'werkmap', 'Werkmap'));
    finishOpening(desk.grid, book);
  };
  afterEach(() => desk.close());

  it('has its names, with those of different sheets apart', () => {
    const book: Book = {
      sheets: ['Kasritme Arnhem', 'Kasritme Breda'].map((name) => bookSheet({ name })),
      names: [
        { name: 'scenario', reference: "'Kasritme Arnhem'!$B$2", sheet: null, hidden: true },
        { name: 'Gemeente', reference: "'Kasritme Arnhem'!$A$1", sheet: 0, hidden: false },
        { name: 'Gemeente', reference: "'Kasritme Breda'!$A$1", sheet: 1, hidden: false },
      ],
      settings: [],
    };
    open(book);
    expect(bookOfGrid(desk.grid).names).toEqual(book.names);
    desk.grid.workbook.deleteSheet(desk.grid.findSheet('Kasritme Breda')!);
    expect(bookOfGrid(desk.grid).names).toEqual(book.names.slice(0, 2));
  });

  it('shows the sum over a spill that depends on formulas as soon as it is settled', async () => {
    desk = startHeadless();
    const { grid } = desk;
    const sheet = grid.workbook.getActiveSheet();
    // The sum comes before the spill, and the spill before the size that it depends on.
    const formulas = { A1: '=SUM(C3:C40)', C3: '=SEQUENCE(E1)', E1: '=E2*2', E2: '=LEN("vijftien letters")-1' };
    for (const [address, f] of Object.entries(formulas)) sheet.getRange(address).setValue({ f });
    await grid.calculation.settled();
    const read = await readForGrid(grid, writeBook(bookOfGrid(grid), []), [], {});
    if (!read.ok) throw new Error(read.reason);
    const stale = read.book.sheets[0]!.cells.map((cell) => (cell.column === 0 ? { ...cell, value: 1 } : cell));
    const [only] = read.book.sheets;
    expect(openBook(grid, { ...read.book, sheets: [{ ...only!, cells: stale }] }, 'Opgeslagen.xlsx')).toBe(true);
    await grid.calculation.settled();
    const sheetId = grid.workbook.getActiveSheet().getSheetId();
    // 1 + 2 + … + 30.
    expect(grid.values({ sheetId, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[465]]);
  });

  it('calculates local names anew, also of formulas that the workbook before it had', async () => {
    desk = startHeadless();
    const { grid } = desk;
    const formulas = ['=LET(a,2,b,3,a*b)', '=LET(x,SEQUENCE(3),SUM(x))', '=SUM(MAP({1,2},LAMBDA(n,n*10)))'];
    formulas.forEach((f, row) => grid.workbook.getActiveSheet().getRange(row, 0).setValue({ f }));
    await grid.calculation.stable();
    await reopen(grid, []);
    const sheetId = grid.workbook.getActiveSheet().getSheetId();
    expect(grid.values({ sheetId, row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[6], [6], [30]]);
  });

  it('keeps the values of the file where it is stopped before its calculation begins', async () => {
    desk = startHeadless();
    const { grid } = desk;
    const cells = Array.from({ length: 500 }, (_, row) => ({ row, column: 0, value: 7, formula: `=${row}+1` }));
    expect(openBook(grid, { sheets: [bookSheet({ cells })], names: [], settings: [] }, 'Groot.xlsx')).toBe(true);
    const opened = grid.calculation.stable();
    grid.calculation.stop();
    expect(await opened).toBe(false);
    const sheetId = grid.workbook.getActiveSheet().getSheetId();
    expect(grid.values({ sheetId, row: 499, column: 0, rows: 1, columns: 1 })).toEqual([[7]]);
  });

  it('has the properties of add-ins on its sheets', () => {
    const properties = [{ key: 'nplv.version', value: '1.0.0' }];
    open({ sheets: [bookSheet({ properties }), bookSheet({ name: 'Blad2' })], names: [], settings: [] });
    expect(bookOfGrid(desk.grid).sheets.map((each) => each.properties)).toEqual([properties, []]);
  });

  it('has the settings of add-ins', () => {
    const settings = [{ key: 'nplv.frozen', value: { 'Blad1!A1': '=NPLV.VERSION()' } }];
    open({ sheets: [bookSheet({})], names: [], settings });
    expect(JSON.parse(desk.host.readSettings()['nplv.frozen']!)).toEqual(settings[0]!.value);
    expect(bookOfGrid(desk.grid).settings).toEqual(settings);
  });

  it('has the measured heights of rows that follow their content, which change with it', () => {
    const wrapped = bookSheet({
      autoHeights: new Map([[0, 60]]),
      rowHeights: new Map([[1, 40]]),
      cells: [{ row: 0, column: 0, value: 'Een lange kop over drie regels', look: { wrap: true } }],
    });
    open({ sheets: [wrapped], names: [], settings: [] });
    const sheet = desk.grid.workbook.getSheets()[0]!;
    expect([sheet.getRowHeight(0), sheet.getRowHeight(1)]).toEqual([60, 40]);
    const { autoHeights, rowHeights } = bookOfGrid(desk.grid).sheets[0]!;
    expect([autoHeights, rowHeights]).toEqual([wrapped.autoHeights, wrapped.rowHeights]);
  });

  it('has the height of a row that was measured after its text got longer', () => {
    open({ sheets: [bookSheet({ name: 'Blad1' })], names: [], settings: [] });
    const sheet = desk.grid.workbook.getSheets()[0]!;
    sheet.getSheet().getConfig().rowData[4] = { ah: 72 };
    expect(bookOfGrid(desk.grid).sheets[0]!.autoHeights).toEqual(new Map([[4, 72]]));
  });

  it('prints as before', () => {
    const printed = bookSheet({
      printArea: '$A$1:$J$40',
      printTitleRows: '$9:$9',
      ...PRINTED,
    });
    open({ sheets: [printed, bookSheet({ name: 'Blad2' })], names: [], settings: [] });
    const [first, second] = bookOfGrid(desk.grid).sheets;
    const { printArea, printTitleRows, landscape, zoom, page } = printed;
    expect(first).toMatchObject({ printArea, printTitleRows, landscape, zoom, page });
    expect(second).toMatchObject({ printArea: null, printTitleRows: null, landscape: false });
    expect(second!.zoom).toEqual({ horizontalFitToPages: null, verticalFitToPages: null, scale: 100 });
  });
});
