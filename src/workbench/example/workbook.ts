import { type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { focusAreas, themeEntries } from '../../data/programme';
import { printedDeadlines } from '../../data/deadlines';
import type { Language } from '../../core/language';
import { ledger } from './ledger';
import { CENTS, DATE, EUROS, HEAD, HINT, INPUT_CELL, NUMBER_HEAD, SECTION, SheetDraft, TITLE } from './sheet-draft';
import { texts, type Words } from './texts';

/** Id of the example workbook. */
export const EXAMPLE_ID = 'example';
const YEAR = 2024;
const municipalities = [...new Set(focusAreas.map(({ municipality }) => municipality))].sort();
const WIDEST_LIST = 100;

/** Workbook of a first visit: one example of each idea of the functions, in cells to experiment with. */
export function exampleWorkbook(language: Language): Partial<IWorkbookData> {
  const words = texts[language];
  return {
    id: EXAMPLE_ID,
    name: words.workbook,
    sheetOrder: ['instalments', 'ledger', 'calendar'],
    sheets: { instalments: instalments(words), ledger: ledger(words), calendar: calendar(words) },
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
    ...sheet.data('instalments', words.instalments, [150, 100, 100, 100, 100, 105, 100, 100], 3),
    freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
  };
}

function fillBlock(sheet: SheetDraft, words: Words): void {
  sheet.put('A1', words.title, TITLE);
  sheet.put('A2', words.blockHint, HINT);
  sheet.row('A3', [words.municipality], HEAD);
  sheet.row(
    'B3',
    themeEntries.map(({ id }) => id),
    NUMBER_HEAD,
  );
  municipalities.forEach((name, index) => {
    sheet.put(`A${index + 4}`, name);
    sheet.format(`B${index + 4}`, themeEntries.length, EUROS);
  });
  sheet.put('B4', `=NPLV.PAYMENT(A4:A22,B3:H3,${YEAR})`, EUROS);
}

function fillAmounts(sheet: SheetDraft, words: Words): void {
  sheet.put('A24', words.amounts, SECTION);
  sheet.row('A25', [words.municipality], HEAD);
  sheet.row('B25', ['incl', 'btw', 'excl'], NUMBER_HEAD);
  sheet.put('A26', 'Rotterdam', INPUT_CELL);
  for (const column of ['B', 'C', 'D']) {
    sheet.put(`${column}26`, `=NPLV.PAYMENT($A26,"integraal",${YEAR},${column}25)`, CENTS);
  }
}

function fillMistake(sheet: SheetDraft, words: Words): void {
  sheet.put('A28', words.mistake, SECTION);
  sheet.put('A29', 'Roterdam', INPUT_CELL);
  sheet.put('B29', `=NPLV.PAYMENT(A29,"integraal",${YEAR})`, EUROS);
  sheet.put('C29', words.mistakeHint, HINT);
}

function fillPayout(sheet: SheetDraft, words: Words): void {
  sheet.put('A31', words.payout, SECTION);
  sheet.put('A32', words.year, HEAD);
  sheet.row('B32', [2026, 2027, 2028, 2029], NUMBER_HEAD);
  sheet.put('A33', words.costs);
  sheet.row('B33', [1_500_000, 2_400_000, 1_900_000, 800_000], { ...INPUT_CELL, ...EUROS });
  sheet.put('A34', words.paid);
  sheet.format('B34', 4, EUROS);
  sheet.put('B34', '=NPLV.ORV.PAYOUT(5700000,B33:E33)', EUROS);
  sheet.put('F34', `\u00a0\u00a0${words.payoutHint}`, HINT);
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
  sheet.row('A4', Array(7).fill(''), HEAD);
  sheet.put('A4', '=NPLV.DEADLINES()', HEAD);
  const data = sheet.data('calendar', words.calendarSheet, [90, 90, 340, 380, 320, 1150, 170], 4);
  return {
    ...data,
    // The sources are wider than a page.
    custom: { ...data.custom, printArea: `$A$1:$E$${4 + printedDeadlines.length}`, printTitleRows: '$4:$4' },
    freeze: { xSplit: 1, ySplit: 4, startRow: 4, startColumn: 1 },
  };
}
