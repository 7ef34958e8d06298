import { grant, stimulus } from '../../data/scheme-figures';
import { QUIET } from '../styles';
import { placeInput } from './inputs';
import { instalmentCheck, instalmentSources, instalmentTable, THEMES, themeIds, yearsAfter } from './instalments';
import { at, cells, colourWhere, joined, notes, origin, type SheetPart, rows, sheet } from '../layout';
import type { Template } from './template';

const TABLE = THEMES + 3;
const row = rows({ title: 3, place: 2, excl: TABLE, btw: TABLE, incl: TABLE, checks: 3, notes: 2, origin: 1 });

/** Instalments on one basis with sums on both sides; a theme without instalments is grey. */
function table(head: number, label: string, basis: 'incl' | 'btw' | 'excl', years: readonly number[]): SheetPart {
  const body = head + 1;
  const sum = years.length + 1;
  const sums = themeIds.map((_, index) => [`=SUM(${at(body + index, 1, 1, years.length)})`]);
  const range = { row: body, column: 0, rows: THEMES, columns: sum + 1 };
  return joined([
    instalmentTable(head, label, basis, years, ['Totaal']),
    cells(body, sum, sums),
    colourWhere(range, `=$${at(body, sum)}=0`, { colour: QUIET }),
  ]);
}

/** Payments of the Regeling kansrijke wijk over time. */
export const kasritme: Template = {
  id: 'kasritme',
  asks: ['place'],
  plan({ place, day, ownData = false }) {
    const years = ownData ? [...grant.years, ...yearsAfter(stimulus.payoutYears.at(-1)!)] : grant.years;
    const sum = (head: number): string => at(head + THEMES + 1, years.length + 1);
    return sheet(
      `Kasritme ${place}`,
      {
        title: 'Kasritme Regeling kansrijke wijk',
        about:
          'Termijnen in euro per thema en jaar. Het Rijk keert excl. btw uit; de btw gaat naar het BTW-compensatiefonds.',
        ownData,
        frozenRows: row.excl + 1,
        widths: [200, ...years.map(() => 95), 100, 20, 75, 75, 75, 75, 75],
      },
      [
        placeInput(row.place, place),
        table(row.excl, 'Excl. btw', 'excl', years),
        table(row.btw, 'Geraamde btw', 'btw', years),
        table(row.incl, 'Incl. btw', 'incl', years),
        instalmentCheck(row.checks, sum(row.incl), 'incl', ', incl.'),
        instalmentCheck(row.checks + 1, sum(row.excl), 'excl', ', excl.'),
        notes(row.notes, ['De regeling noemt het jaar van een termijn, niet de maand.']),
        origin(row.origin, day, [
          ...instalmentSources,
          ['Bron van de btw-raming', '=NPLV.SOURCE("BTWRATE","integraal")'],
        ]),
        {
          charts: [
            {
              title: 'Termijnen per jaar en thema, in euro, excl. btw',
              series: { row: row.excl + 1, column: 0, rows: THEMES, columns: years.length + 1 },
              categories: { row: row.excl, column: 1, rows: 1, columns: years.length },
              over: { row: row.excl, column: years.length + 3, rows: 2 * TABLE - 1, columns: 5 },
            },
          ],
        },
      ],
    );
  },
};
