import { BooleanNumber, HorizontalAlign } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Language } from '../page/language';
import { municipalities, texts, themes } from './texts';

type Words = (typeof texts)[Language];
type Cells = Record<number, Record<number, ICellData>>;

const YEAR = 2024;
const DATE = 'd-m-yyyy';
const EUROS = '#,##0';
const CENTS = '#,##0.00';
const WIDEST_LIST = 100;

const TITLE: IStyleData = { bl: BooleanNumber.TRUE, fs: 14, cl: { rgb: '#0b6a4a' } };
const SECTION: IStyleData = { bl: BooleanNumber.TRUE, cl: { rgb: '#0b6a4a' } };
const HINT: IStyleData = { it: BooleanNumber.TRUE, cl: { rgb: '#5a6b62' } };
const HEAD: IStyleData = { bl: BooleanNumber.TRUE, bg: { rgb: '#e3efe9' } };
const NUMBER_HEAD: IStyleData = { ...HEAD, ht: HorizontalAlign.RIGHT };
const INPUT: IStyleData = { bg: { rgb: '#fff6dd' } };

/** The workbook on which the page opens: every idea of the functions once, in cells that invite to be changed. */
export function exampleWorkbook(language: Language): Partial<IWorkbookData> {
  const words = texts[language];
  return {
    id: 'example',
    name: words.workbook,
    sheetOrder: ['instalments', 'calendar'],
    sheets: { instalments: instalments(words), calendar: calendar(words) },
  };
}

function instalments(words: Words): Partial<IWorksheetData> {
  const sheet = new SheetDraft();
  fillBlock(sheet, words);
  fillAmounts(sheet, words);
  fillMistake(sheet, words);
  fillPayout(sheet, words);
  fillSource(sheet, words);
  return {
    ...sheet.data('instalments', words.instalments, [150, 100, 100, 100, 100, 105, 100, 100]),
    freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
  };
}

function fillBlock(sheet: SheetDraft, words: Words): void {
  sheet.put('A1', words.title, TITLE);
  sheet.put('A2', words.blockHint, HINT);
  sheet.row('A3', [words.municipality], HEAD);
  sheet.row('B3', themes, NUMBER_HEAD);
  municipalities.forEach((name, index) => {
    sheet.put(`A${index + 4}`, name);
    sheet.format(`B${index + 4}`, themes.length, EUROS);
  });
  sheet.put('B4', `=NPLV.PAYMENT(A4:A22,B3:H3,${YEAR})`, { n: { pattern: EUROS } });
}

function fillAmounts(sheet: SheetDraft, words: Words): void {
  sheet.put('A24', words.amounts, SECTION);
  sheet.row('A25', [words.municipality], HEAD);
  sheet.row('B25', ['incl', 'btw', 'excl'], NUMBER_HEAD);
  sheet.put('A26', 'Rotterdam', INPUT);
  for (const column of ['B', 'C', 'D']) {
    sheet.put(`${column}26`, `=NPLV.PAYMENT($A26,"integraal",${YEAR},${column}25)`, { n: { pattern: CENTS } });
  }
}

function fillMistake(sheet: SheetDraft, words: Words): void {
  sheet.put('A28', words.mistake, SECTION);
  sheet.put('A29', 'Roterdam', INPUT);
  sheet.put('B29', `=NPLV.PAYMENT(A29,"integraal",${YEAR})`, { n: { pattern: EUROS } });
  sheet.put('C29', words.mistakeHint, HINT);
}

function fillPayout(sheet: SheetDraft, words: Words): void {
  sheet.put('A31', words.payout, SECTION);
  sheet.put('A32', words.year, HEAD);
  sheet.row('B32', [2026, 2027, 2028, 2029], NUMBER_HEAD);
  sheet.put('A33', words.costs);
  sheet.row('B33', [1_500_000, 2_400_000, 1_900_000, 800_000], { ...INPUT, n: { pattern: EUROS } });
  sheet.put('A34', words.paid);
  sheet.format('B34', 4, EUROS);
  sheet.put('B34', '=NPLV.ORV.PAYOUT(5700000,B33:E33)', { n: { pattern: EUROS } });
  sheet.put('F34', words.payoutHint, HINT);
}

function fillSource(sheet: SheetDraft, words: Words): void {
  sheet.put('A36', words.source, SECTION);
  sheet.put('A37', `=NPLV.SOURCE("PAYMENT",A26,"integraal",${YEAR})`);
}

function calendar(words: Words): Partial<IWorksheetData> {
  const sheet = new SheetDraft();
  sheet.put('A1', words.calendar, TITLE);
  sheet.put('A2', words.calendarHint, HINT);
  for (let row = 4; row < 4 + WIDEST_LIST; row++) sheet.format(`A${row}`, 2, DATE);
  sheet.row('A4', ['', '', '', '', '', ''], HEAD);
  sheet.put('A4', '=NPLV.DEADLINES()', HEAD);
  return {
    ...sheet.data('calendar', words.calendarSheet, [90, 90, 210, 420, 150, 300]),
    freeze: { xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 },
  };
}

/** The cells of a sheet, written by address. */
class SheetDraft {
  private readonly cells: Cells = {};

  /** Writes a value or a formula in a cell. */
  put(address: string, content: string | number, style: IStyleData = {}): void {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    this.set(address, 0, { ...(isFormula ? { f: content } : { v: content }), s: style });
  }

  /** Writes values from a cell to the right. */
  row(address: string, contents: readonly (string | number)[], style: IStyleData): void {
    contents.forEach((content, index) =>
      this.set(address, index, { ...(content === '' ? {} : { v: content }), s: style }),
    );
  }

  /** Gives cells from a cell to the right a number format, for what spills into them. */
  format(address: string, count: number, pattern: string): void {
    for (let index = 0; index < count; index++) this.set(address, index, { s: { n: { pattern } } });
  }

  /** The sheet as Univer opens it. */
  data(id: string, name: string, widths: readonly number[]): Partial<IWorksheetData> {
    const columnData = Object.fromEntries(widths.map((w, column) => [column, { w }]));
    const rowData = { 0: { h: 28 }, 2: { h: 26 } };
    return { id, name, rowCount: 200, columnCount: 26, cellData: this.cells, columnData, rowData };
  }

  private set(address: string, right: number, cell: ICellData): void {
    const row = Number(address.slice(1)) - 1;
    const column = address.charCodeAt(0) - 'A'.charCodeAt(0) + right;
    (this.cells[row] ??= {})[column] = cell;
  }
}
