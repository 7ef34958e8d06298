import { callText, literalText } from '../../../audit/edit';
import type { CellPlace } from '../../../audit/workbook';
import type { Basis } from '../../../schemes/kansrijke-wijk/basis';
import { allThemes, singleThemes } from '../../../schemes/names/themes';
import { addressOf } from '../../../sheets/area';
import { EURO } from '../../../sheets/looks';
import type { Block, Format, Plan } from '../../../sheets/plan';
import { ALL_YEARS, years } from './amounts';

const SHARE_FORMAT = '0.0%';

/** Headings are Dutch in every language, so that a workbook means the same on every machine. */
const MAXIMUM = 'Maximum';
const SHARE = 'Aandeel';

/**
 * The table of a place as formulas from a cell on: the themes down, the years across, and one spilled formula
 * for the instalments, one for the printed maxima and one for the shares.
 */
export function tablePlan(start: CellPlace, place: string, basis: Basis): Plan {
  const themes = [...singleThemes, allThemes].map((theme) => theme.id);
  const heads = [...years, ALL_YEARS];
  const rows = themes.length;
  const [maximum, share] = [heads.length + 1, heads.length + 2];
  const at = (row: number, column: number, size: { rows: number; columns: number }): string =>
    addressOf({ row: start.row + row, column: start.column + column, ...size });
  const down = at(1, 0, { rows, columns: 1 });
  const across = at(0, 1, { rows: 1, columns: heads.length });
  const formula = (id: string, ...args: string[]): string => `=${callText(id, [literalText(place), down, ...args])}`;
  const spilled = (column: number, columns: number, text: string): Block => ({
    row: 1,
    column,
    cells: [[text]],
    spills: { rows, columns },
  });
  const basisText = basis === 'incl' ? '' : literalText(basis);
  const formats: Format[] = [
    { row: 0, column: 0, rows: 1, columns: share + 1, bold: true },
    { row: 0, column: 1, rows: 1, columns: share, align: 'right' },
    { row: rows, column: 0, rows: 1, columns: share + 1, bold: true },
    { row: 1, column: 1, rows, columns: maximum, numberFormat: EURO },
    { row: 1, column: share, rows, columns: 1, numberFormat: SHARE_FORMAT },
  ];
  return {
    start,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[`${place} (${basis === 'btw' ? basis : `${basis}. btw`})`, ...heads, MAXIMUM, SHARE]],
      },
      { row: 1, column: 0, cells: themes.map((theme) => [theme]) },
      spilled(1, heads.length, formula('PAYMENT', across, basisText)),
      spilled(maximum, 1, formula('ALLOCATION', basisText)),
      spilled(share, 1, formula('SHARE')),
    ],
    formats,
  };
}
