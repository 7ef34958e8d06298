import { BooleanNumber, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { Language } from '../page/language';
import { municipalities, texts, themes } from './texts';

const SHEET = 'example';
const YEAR = 2024;
const DATE = 'd-m-yyyy';
const EUROS = '#,##0';
const CENTS = '#,##0.00';

const HEADING: IStyleData = { bl: BooleanNumber.TRUE, fs: 14, cl: { rgb: '#0b6a4a' } };
const HEAD: IStyleData = { bl: BooleanNumber.TRUE, bg: { rgb: '#e3efe9' }, tb: WrapStrategy.WRAP };
const NUMBER_HEAD: IStyleData = { ...HEAD, ht: HorizontalAlign.RIGHT };
const HINT: IStyleData = { it: BooleanNumber.TRUE, cl: { rgb: '#5a6b62' } };
const INPUT: IStyleData = { bg: { rgb: '#fff6dd' } };

type Cells = Record<number, Record<number, ICellData>>;

/** The workbook on which the page opens: every idea of the functions once, in cells that invite to be changed. */
export function exampleWorkbook(language: Language): IWorkbookData {
  const words = texts[language];
  const cells: Cells = {};
  const put = (row: number, column: number, cell: ICellData) => ((cells[row] ??= {})[column] = cell);
  const label = (row: number, column: number, v: string, s?: IStyleData) => put(row, column, s ? { v, s } : { v });
  const formula = (row: number, column: number, f: string, pattern?: string) =>
    put(row, column, pattern ? { f, s: { n: { pattern } } } : { f });

  fillBlock(words, { put, label, formula });
  fillLessons(words, { put, label, formula });
  return {
    id: 'workbook',
    name: words.title,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: [SHEET],
    sheets: {
      [SHEET]: {
        id: SHEET,
        name: words.sheetName,
        rowCount: 200,
        columnCount: 26,
        cellData: cells,
        freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
        columnData: Object.fromEntries([150, 100, 100, 100, 100, 105, 100, 100].map((w, column) => [column, { w }])),
        rowData: { 0: { h: 28 } },
      },
    },
  };
}

interface Pen {
  put(row: number, column: number, cell: ICellData): void;
  label(row: number, column: number, text: string, style?: IStyleData): void;
  formula(row: number, column: number, formula: string, pattern?: string): void;
}

type Words = (typeof texts)[Language];

function fillBlock(words: Words, { put, label, formula }: Pen): void {
  label(0, 0, words.title, HEADING);
  label(1, 0, words.blockHint, HINT);
  label(2, 0, words.municipality, HEAD);
  themes.forEach((theme, index) => label(2, index + 1, theme, NUMBER_HEAD));
  municipalities.forEach((name, index) => {
    label(index + 3, 0, name);
    themes.forEach((_, column) => put(index + 3, column + 1, { s: { n: { pattern: EUROS } } }));
  });
  formula(3, 1, `=NPLV.PAYMENT(A4:A22,B3:H3,${YEAR})`, EUROS);
}

function fillLessons(words: Words, { put, label, formula }: Pen): void {
  label(23, 0, words.basisTitle, HEAD);
  ['incl', 'btw', 'excl'].forEach((basis, index) => label(23, index + 1, basis, NUMBER_HEAD));
  put(24, 0, { v: 'Rotterdam', s: INPUT });
  ['B', 'C', 'D'].forEach((column, index) => {
    formula(24, index + 1, `=NPLV.PAYMENT($A25,"integraal",${YEAR},${column}24)`, CENTS);
  });

  label(26, 0, words.wrongTitle, HEAD);
  put(27, 0, { v: 'Roterdam', s: INPUT });
  formula(27, 1, `=NPLV.PAYMENT(A28,"integraal",${YEAR})`, EUROS);
  label(27, 2, words.wrongHint, HINT);

  label(29, 0, words.orvTitle, HEAD);
  [2026, 2027, 2028, 2029].forEach((year, index) => put(29, index + 1, { v: year, s: NUMBER_HEAD }));
  label(30, 0, words.orvCosts);
  [1_500_000, 2_400_000, 1_900_000, 800_000].forEach((v, index) =>
    put(30, index + 1, { v, s: { ...INPUT, n: { pattern: EUROS } } }),
  );
  label(31, 0, words.orvPayout);
  formula(31, 1, '=NPLV.ORV.PAYOUT(5700000,B31:E31)', EUROS);
  [2, 3, 4].forEach((column) => put(31, column, { s: { n: { pattern: EUROS } } }));
  label(31, 5, words.orvHint, HINT);

  label(33, 0, words.sourceTitle, HEAD);
  formula(34, 0, `=NPLV.SOURCE("PAYMENT","Rotterdam","integraal",${YEAR})`);

  label(36, 0, words.deadlinesTitle, HEAD);
  formula(37, 0, '=NPLV.DEADLINES()', DATE);
  for (let row = 38; row < 90; row++) [0, 1].forEach((column) => put(row, column, { s: { n: { pattern: DATE } } }));
}
