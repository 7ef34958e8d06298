import { callText, literalText } from '../../workbook/own-functions';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { allPlaces, type Place } from '../../schemes/names/places';
import { allThemes, singleThemes } from '../../schemes/names/themes';
import { EURO, PERCENT, WHOLE } from '../../sheets/styles';
import { addressOf } from '../../workbook/a1';
import type { Block, Format, Plan } from '../../workbook/plan';
import { TABLE_AT, withTable } from '../shared/source/figured';
import { hasCents } from '../shared/format';
import type { OwnData } from '../shared/own-data';
import { amountsOf, type PlaceAmounts } from './amounts';
import { exploreTexts } from './texts';

/** Dutch in every language, so that a workbook reads the same on every machine. */
const HEADINGS = { theme: 'Thema', total: 'Totaal', maximum: 'Maximum', share: 'Aandeel' };

/** Widths in points for the longest theme, an amount with cents, and a share. */
const WIDTHS = { theme: 120, amount: 78, share: 56 };

/** Row of the headings, below the place and basis. */
const HEAD_ROW = 1;

/** Number format: whole euros unless an amount has cents. */
function amountFormat({ themes, total }: PlaceAmounts): string {
  const figures = [...themes, total].flatMap(({ instalments, sum, maximum }) => [...instalments, sum, maximum]);
  return figures.some(({ value = 0 }) => hasCents(value)) ? EURO : WHOLE;
}

/**
 * Plan of a table of formulas for a place: place and basis, then themes down and years across. One spilled formula each
 * for instalments, maxima and shares, on that basis, with own data where the workbook has it.
 */
export function tablePlan(start: Plan['start'], place: Place, basis: Basis, own?: OwnData): Plan {
  const amounts = amountsOf(place, basis, own);
  const themes = [...singleThemes, allThemes].map(({ id }) => exploreTexts.nl.themes[id] ?? HEADINGS.total);
  const heads = [...amounts.years, HEADINGS.total];
  const rows = themes.length;
  const first = HEAD_ROW + 1;
  const [total, maximum, share] = [heads.length, heads.length + 1, heads.length + 2];
  const corner = 'sheet' in start ? start : { row: 0, column: 0 };
  const at = (row: number, column: number, size: { rows: number; columns: number }): string =>
    addressOf({ row: corner.row + row, column: corner.column + column, ...size });
  const down = at(first, 0, { rows, columns: 1 });
  const across = at(HEAD_ROW, 1, { rows: 1, columns: heads.length });
  const sums = at(first, total, { rows, columns: 1 });
  const basisText = basis === 'incl' ? '' : literalText(basis);
  const callFor = (id: keyof typeof TABLE_AT, name: string, ...more: string[]): string => {
    const texts = [literalText(name), down, ...more];
    return callText(id, own ? withTable(texts, TABLE_AT[id]) : texts);
  };
  // NPLV.SHARE covers amounts incl. btw; on other bases the share is a quotient, 0 for a theme without btw.
  const part = `IF(${sums}=0,0,${sums}/${callFor('PAYMENT', allPlaces.name, literalText(HEADINGS.total), basisText)})`;
  const spilled = (column: number, columns: number, text: string): Block => ({
    row: first,
    column,
    cells: [[`=${text}`]],
    spills: { rows, columns },
  });
  const formats: Format[] = [
    { row: 0, column: 0, rows: first, columns: share + 1, bold: true },
    { row: HEAD_ROW, column: 1, rows: 1, columns: share, align: 'right' },
    { row: HEAD_ROW + rows, column: 0, rows: 1, columns: share + 1, bold: true },
    { row: first, column: 1, rows, columns: maximum, numberFormat: amountFormat(amounts) },
    { row: first, column: share, rows, columns: 1, numberFormat: PERCENT },
  ];
  return {
    start,
    blocks: [
      { row: HEAD_ROW, column: 0, cells: [[HEADINGS.theme, ...heads, HEADINGS.maximum, HEADINGS.share]] },
      { row: first, column: 0, cells: themes.map((theme) => [theme]) },
      spilled(1, heads.length, callFor('PAYMENT', place.name, across, basisText)),
      spilled(maximum, 1, callFor('ALLOCATION', place.name, basisText)),
      spilled(share, 1, basis === 'incl' ? callFor('SHARE', place.name) : part),
      { row: 0, column: 0, cells: [[place.name, basis === 'btw' ? basis : `${basis}. btw`]] },
    ],
    formats,
    columnWidths: [
      { column: 0, points: WIDTHS.theme },
      ...[...heads, HEADINGS.maximum].map((_, index) => ({ column: index + 1, points: WIDTHS.amount })),
      { column: share, points: WIDTHS.share },
    ],
  };
}
