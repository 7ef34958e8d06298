import { EURO, WRONG } from '../looks';
import { anyAmount, field, input, placeInput, yearFrom } from './inputs';
import {
  instalmentCheck,
  instalmentSources,
  instalmentTable,
  instalmentYears,
  THEMES,
  themeColumn,
  themeIds,
} from './instalments';
import { at, cells, head, joined, look, note, origin, type Part, sheet, spill, totals } from './layout';
import type { Template } from './template';

const YEARS = instalmentYears.length;
const ACCOUNT = 6;
const NET = ACCOUNT + THEMES + 5;
const BTW = NET + THEMES + 3;
const accountYear = yearFrom(2023, 2026, 'Een jaar van 2023 t/m 2026.');
/** Before it, what is still to be paid counts the instalments to come. */
const LAST_INSTALMENT = instalmentYears[YEARS - 1]!;
const HEADS = [
  'Thema',
  'Verleend',
  'Voorschot t/m dit jaar',
  'Besteed vóór dit jaar',
  'Besteed dit jaar',
  'Besteed cumulatief',
  'Geraamde btw',
  'Werkelijke btw, cumulatief',
  'Verschil btw',
  'Vastgesteld',
  'Terug te vorderen',
  `=IF(Verantwoordingsjaar<${LAST_INSTALMENT},"Na te betalen, met voorschot dat nog komt","Na te betalen")`,
  'Signaal',
];
const SIGNAL = HEADS.length - 1;

/** Whether more was spent on a theme than was granted, or than was paid so far. */
function overspent(row: number): string {
  const [granted, advance, spent] = [at(row, 1), at(row, 2), at(row, 5)];
  return `=IF(${spent}>${granted},"meer besteed dan verleend",IF(${spent}>${advance},"meer besteed dan het voorschot",""))`;
}

function account(): Part {
  const body = ACCOUNT + 1;
  const until = (start: number, index: number): string =>
    `SUMIF(${at(start, 1, 1, YEARS)},"<="&Verantwoordingsjaar,${at(start + 1 + index, 1, 1, YEARS)})`;
  const lines = themeIds.map((_, index) => index);
  const column = (number: number): string => at(body, number, THEMES);
  return joined([
    head(ACCOUNT, 0, HEADS),
    cells(body, 0, themeColumn),
    spill(body, 1, THEMES, 1, `=NPLV.PAYMENT(Gemeente,${column(0)},"totaal","excl")`),
    cells(
      body,
      2,
      lines.map((index) => [`=${until(NET, index)}`]),
    ),
    cells(
      body,
      5,
      lines.map((index) => [`=${at(body + index, 3)}+${at(body + index, 4)}`, `=${until(BTW, index)}`]),
    ),
    cells(
      body,
      8,
      lines.map((index) => [
        `=IF(${at(body + index, 7)}="","",ROUND(${at(body + index, 7)}-${at(body + index, 6)},2))`,
      ]),
    ),
    spill(body, 9, THEMES, 3, `=NPLV.SETTLEMENT(${column(1)},${column(2)},${column(5)})`),
    cells(
      body,
      SIGNAL,
      lines.map((index) => [overspent(body + index)]),
    ),
    look({ row: ACCOUNT, column: SIGNAL, rows: 1 + THEMES, columns: 1 }, { align: 'center' }),
    look({ row: body, column: 1, rows: THEMES, columns: SIGNAL - 1 }, { numberFormat: EURO }),
    field({ row: body, column: 3, rows: THEMES, columns: 2 }, EURO, anyAmount),
    field({ row: body, column: 7, rows: THEMES, columns: 1 }, EURO, anyAmount),
    totals(body + THEMES, 1, SIGNAL - 1, THEMES),
    {
      conditions: [
        { row: body, column: 10, rows: THEMES, columns: 1, formula: `=${at(body, 10)}>0`, ...WRONG },
        { row: body, column: SIGNAL, rows: THEMES, columns: 1, formula: `=${at(body, SIGNAL)}<>""`, ...WRONG },
      ],
    },
  ]);
}

/** The yearly account by theme, and the final one. */
export const sisa: Template = {
  id: 'sisa',
  asks: ['place', 'firstYear'],
  firstYears: [2025, 2024, 2023, 2026],
  plan({ place, firstYear, day }) {
    return sheet(
      `SiSa ${place} ${firstYear}`,
      {
        title: 'SiSa-verantwoording Regeling kansrijke wijk',
        about:
          'Besteding per thema, dit jaar en cumulatief, geraamde en werkelijke btw, en de eindafrekening. Bedragen excl. btw.',
        frozenRows: 6,
        widths: [185, 90, 90, 90, 90, 90, 85, 95, 85, 90, 90, 90, 185],
      },
      [
        placeInput(3, place),
        input(4, ['Verantwoordingsjaar', 'Verantwoordingsjaar'], firstYear, '0', accountYear),
        account(),
        instalmentCheck(ACCOUNT + THEMES + 2, at(ACCOUNT + THEMES + 1, 1), 'excl'),
        note(
          ACCOUNT + THEMES + 3,
          'Vastgesteld, terug te vorderen en na te betalen zijn de eindafrekening als u na dit jaar niets meer besteedt.',
        ),
        instalmentTable(NET, 'Voorschot per jaar, excl. btw', 'excl'),
        instalmentTable(BTW, 'Geraamde btw per jaar', 'btw'),
        origin(BTW + THEMES + 3, day, [
          ...instalmentSources,
          ['Bron van de btw-raming', '=NPLV.SOURCE("BTWRATE","integraal")'],
          ['Bron van de vaststelling', '=NPLV.SOURCE("SETTLEMENT",1,1,1)'],
        ]),
      ],
    );
  },
};
