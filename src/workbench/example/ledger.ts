import type { IWorksheetData } from '@univerjs/core';
import { CENTS, DATE, HEAD, HINT, INPUT_CELL, NUMBER_HEAD, SheetDraft, TITLE } from './sheet-draft';
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
    sheet.put(`A${row}`, day, { ...INPUT_CELL, n: { pattern: DATE } });
    sheet.put(`B${row}`, text, INPUT_CELL);
    sheet.put(`C${row}`, amount, { ...INPUT_CELL, n: { pattern: CENTS } });
  });
  sheet.row(`E${TOP}`, Array<string>(10).fill(''), HEAD);
  for (let row = TOP + 1; row <= bottom + 4; row++) sheet.format(`H${row}`, 4, CENTS);
  sheet.put(`E${TOP}`, `=NPLV.RECONCILE(A${TOP}:C${bottom},"Rotterdam",2024)`, HEAD);
  return {
    ...sheet.data('ledger', words.ledgerSheet, [90, 300, 110, 20, 60, 110, 60, 110, 110, 110, 110, 130, 520, 60], TOP),
    freeze: { xSplit: 0, ySplit: TOP, startRow: TOP, startColumn: -1 },
  };
}
