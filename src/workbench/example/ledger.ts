import type { IWorksheetData } from '@univerjs/core';
import {
  AT_TOP,
  CENTS,
  DATE,
  HEAD,
  HINT,
  INPUT_CELL,
  NAMING,
  NUMBER_HEAD,
  SheetDraft,
  TITLE,
  WRAPPED,
} from './sheet-draft';
import type { Words } from './texts';

const TOP = 4;
/** 15 March 2024. */
const PAID_ON = 45_366;

/**
 * Bookings of a year as ledgers have them: two themes in one transfer, sixty cents off, gross for net, one in two
 * lines.
 */
const bookings: readonly (readonly [day: number, text: string, amount: number])[] = [
  [PAID_ON, 'SPUK kansrijke wijk, organisatie en integraal', 4_486_858.55],
  [PAID_ON, 'SPUK kansrijke wijk, armoede en schulden', 161_499.4],
  [PAID_ON, 'SPUK kansrijke wijk, veerkracht', 85_000],
  [PAID_ON, 'SPUK kansrijke wijk, re-integratie 1 van 2', 1_000_000],
  [PAID_ON + 30, 'SPUK kansrijke wijk, re-integratie 2 van 2', 860_826.75],
  [PAID_ON + 31, 'SPUK kansrijke wijk, school en omgeving', 18_027_421],
  [PAID_ON + 60, 'Huur wijkcentrum', -12_500],
];

/** Rows of the result below its heading: the instalments, their sum, a line that is none of them, and the total. */
const RESULT_ROWS = 10;
/** Heights in pixels: explanations of three lines, and that of the total. */
const HEIGHT = { explained: 60, total: 100 };
/** Widths in pixels of the ledger, a gap and the result, one page wide at 60% of their size. */
const WIDTHS = [85, 262, 100, 16, 45, 90, 55, 105, 105, 105, 105, 130, 360, 55, 98];

/** Ledger, with the expected payments of the State next to it. */
export function ledger(words: Words): Partial<IWorksheetData> {
  const sheet = new SheetDraft();
  const bottom = TOP + bookings.length;
  sheet.put('A1', words.ledger, TITLE);
  sheet.put('A2', words.ledgerHint, HINT);
  sheet.row(`A${TOP}`, [words.day, words.text], HEAD);
  sheet.put(`C${TOP}`, words.amount, NUMBER_HEAD);
  bookings.forEach(([day, text, amount], index) => {
    const row = TOP + 1 + index;
    sheet.put(`A${row}`, day, { ...INPUT_CELL, ...AT_TOP, ...DATE });
    sheet.put(`B${row}`, text, { ...INPUT_CELL, ...WRAPPED });
    sheet.put(`C${row}`, amount, { ...INPUT_CELL, ...AT_TOP, ...CENTS });
  });
  sheet.format(`E${TOP}`, 11, HEAD);
  sheet.format(`H${TOP}`, 4, NUMBER_HEAD);
  for (let row = TOP + 1; row <= TOP + RESULT_ROWS; row++) {
    sheet.format(`E${row}`, 3, { ...AT_TOP, ...NAMING });
    sheet.format(`H${row}`, 4, { ...AT_TOP, ...CENTS });
    sheet.format(`L${row}`, 4, WRAPPED);
  }
  sheet.put(`E${TOP}`, `=NPLV.RECONCILE(A${TOP}:C${bottom},"Rotterdam",2024)`, HEAD);
  const data = sheet.data('ledger', words.ledgerSheet, WIDTHS, TOP);
  const heights = Array.from({ length: RESULT_ROWS }, (_, index) => [
    TOP + index,
    { h: index < RESULT_ROWS - 1 ? HEIGHT.explained : HEIGHT.total },
  ]);
  return {
    ...data,
    rowData: { ...data.rowData, ...Object.fromEntries(heights) },
    freeze: { xSplit: 1, ySplit: TOP, startRow: TOP, startColumn: 1 },
  };
}
