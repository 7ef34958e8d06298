import {
  at,
  cells,
  check,
  EURO,
  head,
  instalmentYears,
  joined,
  look,
  origin,
  type Part,
  placeInput,
  sheet,
  spill,
  themeIds,
  totals,
} from './layout';
import type { Template } from './template';

const YEARS = instalmentYears.length;
const THEMES = themeIds.length;
const FIRST_TABLE = 5;
const TABLE_ROWS = THEMES + 3;

/** The instalments on one basis: themes down, years across, sums at both ends. */
function instalments(row: number, label: string, basis: string): Part {
  const body = row + 1;
  const formula = `=NPLV.PAYMENT(Gemeente,${at(body, 0, THEMES)},${at(row, 1, 1, YEARS)},"${basis}")`;
  return joined([
    head(row, 0, [label, ...instalmentYears, 'Totaal']),
    cells(
      body,
      0,
      themeIds.map((id) => [id]),
    ),
    spill(body, 1, THEMES, YEARS, formula),
    cells(
      body,
      YEARS + 1,
      themeIds.map((_, index) => [`=SUM(${at(body + index, 1, 1, YEARS)})`]),
    ),
    look({ row: body, column: 1, rows: THEMES, columns: YEARS + 1 }, { numberFormat: EURO }),
    totals(body + THEMES, 1, YEARS + 1, THEMES),
    {
      conditions: [
        { row: body, column: 0, rows: THEMES, columns: YEARS + 2, formula: `=$E${body + 1}=0`, colour: '#767676' },
      ],
    },
  ]);
}

/** When the money of the Regeling kansrijke wijk comes in. */
export const kasritme: Template = {
  id: 'kasritme',
  asks: ['place'],
  plan({ place, day }) {
    const end = FIRST_TABLE + 3 * TABLE_ROWS;
    const sum = (table: number): string => at(FIRST_TABLE + table * TABLE_ROWS + THEMES + 1, YEARS + 1);
    return sheet(
      `Kasritme ${place}`,
      {
        title: 'Kasritme Regeling kansrijke wijk',
        about: 'De termijnen per thema en jaar. Het Rijk betaalt excl. btw; de btw gaat naar het BTW-compensatiefonds.',
        frozenRows: 4,
        widths: [170, 95, 95, 95, 100, 20, 75, 75, 75, 75, 75],
      },
      [
        placeInput(3, place),
        instalments(FIRST_TABLE, 'Incl. btw', 'incl'),
        instalments(FIRST_TABLE + TABLE_ROWS, 'Geraamde btw', 'btw'),
        instalments(FIRST_TABLE + 2 * TABLE_ROWS, 'Excl. btw', 'excl'),
        check(end, 'Verschil met NPLV.PAYMENT, incl.', `=ROUND(${sum(0)}-NPLV.PAYMENT(Gemeente,"totaal"),2)`),
        check(
          end + 1,
          'Verschil met NPLV.PAYMENT, excl.',
          `=ROUND(${sum(2)}-NPLV.PAYMENT(Gemeente,"totaal","totaal","excl"),2)`,
        ),
        origin(end + 3, day, [
          ['Bron van de termijnen', '=NPLV.SOURCE("PAYMENT",Gemeente,"totaal")'],
          ['Bron van de btw-raming', '=NPLV.SOURCE("BTWRATE","integraal")'],
        ]),
        {
          charts: [
            {
              title: 'Termijnen per jaar en thema, incl. btw',
              series: { row: FIRST_TABLE + 1, column: 0, rows: THEMES, columns: YEARS + 1 },
              categories: { row: FIRST_TABLE, column: 1, rows: 1, columns: YEARS },
              over: { row: FIRST_TABLE, column: 6, rows: 19, columns: 5 },
            },
          ],
        },
      ],
    );
  },
};
