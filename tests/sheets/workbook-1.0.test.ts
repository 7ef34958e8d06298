/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { catalogue } from '../../src/functions/catalogue';
import { readFrozen } from '../../src/freeze/store';
import type { Book } from '../../src/workbench/files/book';
import { openBook, readForGrid } from '../../src/workbench/files/open-book';
import { createOffice } from '../../src/workbench/office/office-namespace';
import { excelGateway } from '../../src/excel/excel-gateway';
import { isProblem } from '../../src/workbook/port';
import { calculatingWorkbook } from './templates/calculating';

// The grid uses it to wait; the DOM of the tests lacks it.
Object.assign(globalThis, { MessageChannel });
jest.setTimeout(60_000);

/** Saved by version 1.0: its example and the templates of Rotterdam; the formulas of Kasritme are frozen. */
const bytes = readFileSync(join(__dirname, '../fixtures/workbook-1.0.xlsx'));

/** Functions whose results were corrected since. */
const CORRECTED = /NPLV\.(DEADLINES?|FACTS?|CHECKS|VERSION|RECONCILE|SOURCE|EXPLAIN|CARRYOVER|CHANGE\.WINDOW)\(/;

const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

describe('a workbook saved by version 1.0', () => {
  let desk: ReturnType<typeof calculatingWorkbook>;
  let book: Book;
  beforeAll(async () => {
    desk = calculatingWorkbook();
    const names = catalogue.map(({ id }) => `NPLV.${id}`);
    const read = await readForGrid(desk.grid, bytes, names, {});
    if (!read.ok) throw new Error(read.reason);
    book = read.book;
    // Empties the values, so that only calculation can restore them.
    const emptied = {
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.formula ? { ...cell, value: null } : cell)),
      })),
    };
    expect(read.omissions).toEqual([]);
    expect(openBook(desk.grid, emptied, 'workbook-1.0')).toBe(true);
    const kasritme = desk.grid.findSheet('Kasritme Rotterdam')!.getSheetId();
    const total = { sheetId: kasritme, row: 13, column: 4, rows: 1, columns: 1 };
    // Calculation starts some time after a workbook opens.
    while (desk.grid.values(total)[0]![0] === null) await new Promise((resume) => setTimeout(resume, 50));
    expect(await desk.grid.calculation.stable()).toBe(true);
    // The pane restarts for each opened workbook.
    Object.assign(globalThis, { Office: createOffice({ office: desk.host, language: 'nl', dark: false }) });
  });
  afterAll(() => desk.close());

  it('calculates the same values, except for corrected figures', () => {
    const differences = book.sheets.flatMap(({ name, cells }) => {
      const sheetId = desk.grid.findSheet(name)!.getSheetId();
      return cells.flatMap(({ row, column, value, formula }) => {
        if (!formula || CORRECTED.test(formula)) return [];
        const [[now]] = desk.grid.values({ sheetId, row, column, rows: 1, columns: 1 }) as [[unknown]];
        return Object.is(round(now), round(value))
          ? []
          : [`${name} ${row + 1},${column + 1}: ${value} -> ${now} ${formula}`];
      });
    });
    expect(book.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula)).length).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  });

  it('thaws its frozen formulas', async () => {
    const gateway = excelGateway('nl');
    const frozen = await readFrozen(gateway);
    if (isProblem(frozen)) throw new Error(frozen.problem);
    expect(new Set(frozen.map(({ sheet }) => sheet))).toEqual(new Set(['Kasritme Rotterdam']));
    const thawed = await gateway.thaw(frozen);
    if (isProblem(thawed)) throw new Error(thawed.problem);
    expect(thawed).toMatchObject({ restored: frozen.length, changed: [], lost: [], waiting: [] });
  });
});
