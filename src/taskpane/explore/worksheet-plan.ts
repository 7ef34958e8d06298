import { callText, literalText } from '../../formulas/edit';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { allPlaces, places } from '../../schemes/names/places';
import { allThemes, singleThemes } from '../../schemes/names/themes';
import { type CellRef } from '../../workbook/cell-range';
import { EURO, WHOLE } from '../../sheets/styles';
import type { Block, Format, Plan } from '../../workbook/plan';
import { hasCents } from '../shared/format';
import { ALL_YEARS, amountsOf, years } from './amounts';
import { addressOf } from '../../workbook/a1';

const SHARE_FORMAT = '0.0%';

/** Headings are Dutch in every language, so that a workbook means the same on every machine. */
const HEADINGS = { theme: 'Thema', maximum: 'Maximum', share: 'Aandeel' };

/** In points: enough for the longest theme, for an amount with cents, and for a share. */
const WIDTHS = { theme: 90, amount: 78, share: 52 };

/** The table has the place and the basis above its headings. */
const HEAD_ROW = 1;

/** Whole euros unless an amount has cents. */
function amountFormat(place: string, basis: Basis): string {
  const { themes, total } = amountsOf(
    places.find(({ name }) => name === place)!,
    basis,
  );
  const figures = [...themes, total].flatMap(({ instalments, sum, maximum }) => [...instalments, sum, maximum]);
  return figures.some(({ value }) => hasCents(value)) ? EURO : WHOLE;
}

/**
 * The table of a place as formulas from a cell on: the place with the basis, then the themes down, the years across,
 * and one spilled formula for the instalments, one for the maxima and one for the shares, all on that basis.
 */
export function tablePlan(start: CellRef, place: string, basis: Basis): Plan {
  const themes = [...singleThemes, allThemes].map((theme) => theme.id);
  const heads = [...years, ALL_YEARS];
  const rows = themes.length;
  const first = HEAD_ROW + 1;
  const [total, maximum, share] = [heads.length, heads.length + 1, heads.length + 2];
  const at = (row: number, column: number, size: { rows: number; columns: number }): string =>
    addressOf({ row: start.row + row, column: start.column + column, ...size });
  const down = at(first, 0, { rows, columns: 1 });
  const across = at(HEAD_ROW, 1, { rows: 1, columns: heads.length });
  const sums = at(first, total, { rows, columns: 1 });
  const basisText = basis === 'incl' ? '' : literalText(basis);
  const callFor = (id: string, name: string, ...args: string[]): string =>
    callText(id, [literalText(name), down, ...args]);
  // NPLV.SHARE is of the amounts incl. btw; some themes have no btw to take a share of.
  const part = `IF(${sums}=0,0,${sums}/${callFor('PAYMENT', allPlaces.name, literalText(ALL_YEARS), basisText)})`;
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
    { row: first, column: 1, rows, columns: maximum, numberFormat: amountFormat(place, basis) },
    { row: first, column: share, rows, columns: 1, numberFormat: SHARE_FORMAT },
  ];
  return {
    start,
    blocks: [
      { row: HEAD_ROW, column: 0, cells: [[HEADINGS.theme, ...heads, HEADINGS.maximum, HEADINGS.share]] },
      { row: first, column: 0, cells: themes.map((theme) => [theme]) },
      spilled(1, heads.length, callFor('PAYMENT', place, across, basisText)),
      spilled(maximum, 1, callFor('ALLOCATION', place, basisText)),
      spilled(share, 1, basis === 'incl' ? callFor('SHARE', place) : part),
      { row: 0, column: 0, cells: [[place, basis === 'btw' ? basis : `${basis}. btw`]] },
    ],
    formats,
    columnWidths: [
      { column: 0, points: WIDTHS.theme },
      ...[...heads, HEADINGS.maximum].map((_, index) => ({ column: index + 1, points: WIDTHS.amount })),
      { column: share, points: WIDTHS.share },
    ],
  };
}
