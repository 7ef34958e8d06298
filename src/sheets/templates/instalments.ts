import { singleThemes } from '../../schemes/names/themes';
import { oneCell } from '../../workbook/cell-range';
import { EURO, GOOD, WRONG } from '../looks';
import { at, cells, head, joined, look, type Part, spill, totals } from './layout';

/** The years in which the Regeling kansrijke wijk pays. */
export const instalmentYears = [2023, 2024, 2025];
/** How many budgets it has. */
export const THEMES = singleThemes.length;
/** Their short names. */
export const themeIds = singleThemes.map(({ id }) => id);
/** Their short names, one below the other. */
export const themeColumn = themeIds.map((id) => [id]);

/** Where the instalments of a place stand in the annex, a line for each theme: together they are too long to print. */
export const instalmentSources = themeIds.map(
  (theme) => [`Bron van ${theme}`, `=NPLV.SOURCE("PAYMENT",Gemeente,"${theme}")`] as const,
);

/** What instalments are counted in. */
type Basis = 'incl' | 'excl' | 'btw';

/** The instalments of a place, themes down and years across, with room for more columns within the totals. */
export function instalmentTable(
  row: number,
  label: string,
  basis: Basis,
  more: readonly (string | number)[] = [],
): Part {
  const years = instalmentYears.length;
  const columns = years + more.length;
  const body = row + 1;
  const formula = `=NPLV.PAYMENT(Gemeente,${at(body, 0, THEMES)},${at(row, 1, 1, years)},"${basis}")`;
  return joined([
    head(row, 0, [label, ...instalmentYears, ...more]),
    cells(body, 0, themeColumn),
    spill(body, 1, THEMES, years, formula),
    look({ row: body, column: 1, rows: THEMES, columns }, { numberFormat: EURO }),
    totals(body + THEMES, 1, columns, THEMES),
  ]);
}

/** Whether a sum on the sheet is that of all instalments: the difference has to be zero, and shows it in colour. */
export function instalmentCheck(row: number, sum: string, basis: 'incl' | 'excl', more = ''): Part {
  const all = basis === 'incl' ? 'NPLV.PAYMENT(Gemeente,"totaal")' : 'NPLV.PAYMENT(Gemeente,"totaal","totaal","excl")';
  const area = oneCell(row, 1);
  return joined([
    cells(row, 0, [[`Verschil met NPLV.PAYMENT${more}`, `=ROUND(${sum}-${all},2)`]]),
    look(area, { numberFormat: EURO }),
    {
      conditions: [
        { ...area, formula: `=${at(row, 1)}=0`, ...GOOD },
        { ...area, formula: `=${at(row, 1)}<>0`, ...WRONG },
      ],
    },
  ]);
}
