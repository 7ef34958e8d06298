import { QUIET } from '../looks';
import { placeInput } from './inputs';
import { instalmentCheck, instalmentSources, instalmentTable, instalmentYears, THEMES, themeIds } from './instalments';
import { at, cells, joined, origin, type Part, sheet } from './layout';
import type { Template } from './template';

const YEARS = instalmentYears.length;
const FIRST_TABLE = 5;
const TABLE_ROWS = THEMES + 3;

/** The instalments on one basis, with their sums at both ends; a theme without any is grey. */
function instalments(table: number, label: string, basis: 'incl' | 'btw' | 'excl'): Part {
  const row = FIRST_TABLE + table * TABLE_ROWS;
  const body = row + 1;
  const area = { row: body, column: 0, rows: THEMES, columns: YEARS + 2 };
  return joined([
    instalmentTable(row, label, basis, ['Totaal']),
    cells(
      body,
      YEARS + 1,
      themeIds.map((_, index) => [`=SUM(${at(body + index, 1, 1, YEARS)})`]),
    ),
    { conditions: [{ ...area, formula: `=$${at(body, YEARS + 1)}=0`, colour: QUIET }] },
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
        frozenRows: 5,
        widths: [200, 95, 95, 95, 100, 20, 75, 75, 75, 75, 75],
      },
      [
        placeInput(3, place),
        instalments(0, 'Incl. btw', 'incl'),
        instalments(1, 'Geraamde btw', 'btw'),
        instalments(2, 'Excl. btw', 'excl'),
        instalmentCheck(end, sum(0), 'incl', ', incl.'),
        instalmentCheck(end + 1, sum(2), 'excl', ', excl.'),
        origin(end + 3, day, [...instalmentSources, ['Bron van de btw-raming', '=NPLV.SOURCE("BTWRATE","integraal")']]),
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
