import { grant } from '../../data/scheme-figures';
import { documentText } from '../../functions/runtime/citation';
import { singleThemes } from '../../schemes/names/themes';
import { oneCell } from '../../workbook/cell-range';
import { EURO, GOOD, WRONG } from '../styles';
import { at, cells, colourWhere, format, head, joined, type SheetPart, spill, totals } from '../layout';

/** Number of themes. */
export const THEMES = singleThemes.length;
/** Short names of the themes. */
export const themeIds = singleThemes.map(({ id }) => id);
/** Short names of the themes, one below the other. */
export const themeColumn = themeIds.map((id) => [id]);

/** Years of spending: those of the instalments and the ones that an extension adds. */
export const spendingYears = [...grant.years, ...yearsAfter(grant.lastExtendedYear)];

/** Years after the annex, in which only own data can have instalments. */
export function yearsAfter(last: number): number[] {
  const first = grant.years.at(-1)! + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Document of the instalments. */
const ANNEX = documentText('regeling-kansrijke-wijk');

/** Source of the instalments of a theme, without its document. */
function instalmentSource(theme: string): string {
  return `=SUBSTITUTE(NPLV.SOURCE("PAYMENT",{Gemeente},"${theme}","totaal","incl"{Eigen}),"${ANNEX}, ","")`;
}

/** Sources of the instalments by theme; for all themes together they are too long to print. */
export const instalmentSources: readonly (readonly [label: string, content: string])[] = [
  ['Bron van de termijnen', `${ANNEX}, per thema:`],
  ...themeIds.map((theme) => [`Bron van ${theme}`, instalmentSource(theme)] as const),
];

/** Basis of instalments. */
type Basis = 'incl' | 'excl' | 'btw';

/** Formula for instalments of themes in years; 0 for a year without any. */
export function instalmentFormula(themes: string, years: string, basis: Basis, count: number): string {
  const call = `NPLV.PAYMENT({Gemeente},${themes},${years},"${basis}"{Eigen})`;
  return count > grant.years.length ? `=IFNA(${call},0)` : `=${call}`;
}

/** Table of instalments of a place, themes down and years across; `more` columns fit within the totals. */
export function instalmentTable(
  row: number,
  label: string,
  basis: Basis,
  years: readonly number[],
  more: readonly (string | number)[] = [],
): SheetPart {
  const body = row + 1;
  const width = years.length + more.length;
  const range = { row: body, column: 1, rows: THEMES, columns: years.length };
  return joined([
    head(row, 0, [label, ...years, ...more]),
    cells(body, 0, themeColumn),
    spill(range, instalmentFormula(at(body, 0, THEMES), at(row, 1, 1, years.length), basis, years.length)),
    format({ ...range, columns: width }, { numberFormat: EURO }),
    totals(body + THEMES, 1, width, THEMES),
  ]);
}

/** Check of a sum on the sheet against a function: the difference, a verdict and its colour. */
export function check(row: number, label: string, sum: string, call: string): SheetPart {
  const difference = at(row, 1);
  const verdict = oneCell(row, 2);
  return joined([
    cells(row, 0, [[label, `=ROUND(${sum}-${call},2)`, `=IF(${difference}=0,"klopt","wijkt af")`]]),
    format(oneCell(row, 1), { numberFormat: EURO }),
    format(verdict, { align: 'center' }),
    colourWhere(verdict, `=${difference}=0`, GOOD),
    colourWhere(verdict, `=${difference}<>0`, WRONG),
  ]);
}

/** Check of a sum on the sheet against all instalments. */
export function instalmentCheck(row: number, sum: string, basis: 'incl' | 'excl', more = ''): SheetPart {
  const call = `NPLV.PAYMENT({Gemeente},"totaal","totaal","${basis}"{Eigen})`;
  return check(row, `Verschil met NPLV.PAYMENT${more}`, sum, call);
}
