import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { PLAIN_PAGE } from '../grid/printed-page';

const numbers = (pattern: string): IStyleData => ({ n: { pattern } });

/** Days. */
export const DATE: IStyleData = { ...numbers('dd-mm-yyyy'), ht: HorizontalAlign.LEFT };
/** Whole euros. */
export const EUROS = numbers('#,##0');
/** Euros with their cents. */
export const CENTS = numbers('#,##0.00');

/** Title of a sheet. */
export const TITLE: IStyleData = { bl: BooleanNumber.TRUE, vt: VerticalAlign.MIDDLE, fs: 16 };
/** Title of a table. */
export const SECTION: IStyleData = { bl: BooleanNumber.TRUE, fs: 12 };
/** Hint for the user. */
export const HINT: IStyleData = { it: BooleanNumber.TRUE, cl: { rgb: '#595959' } };
/** Heading over text. */
export const HEAD: IStyleData = {
  bl: BooleanNumber.TRUE,
  vt: VerticalAlign.MIDDLE,
  bg: { rgb: '#1F4E78' },
  cl: { rgb: '#FFFFFF' },
};
/** Heading over figures. */
export const NUMBER_HEAD: IStyleData = { ...HEAD, ht: HorizontalAlign.RIGHT };
/** Cell to change. */
export const INPUT_CELL: IStyleData = { bg: { rgb: '#FFF8DC' }, cl: { rgb: '#1F3FBF' } };
/** Cell beside text of several lines. */
export const AT_TOP: IStyleData = { vt: VerticalAlign.TOP };
/** Text of several lines. */
export const WRAPPED: IStyleData = { ...AT_TOP, tb: WrapStrategy.WRAP };
/** Number that names something, such as a year. */
export const NAMING: IStyleData = { ht: HorizontalAlign.LEFT };

type Cells = Record<number, Record<number, ICellData>>;

/** Rows of a new sheet. */
const ROWS = 1000;

/** Margins in inches, as on the sheets of the add-in. */
const MARGINS = { left: 0.47, right: 0.47, top: 0.47, bottom: 0.63, header: 0.24, footer: 0.31 };

/** Print setup of a sheet: A4, landscape, one page wide. */
const ONE_PAGE_WIDE = {
  orientation: 'Landscape',
  zoom: JSON.stringify({ horizontalFitToPages: 1, verticalFitToPages: null, scale: null }),
  page: JSON.stringify({ ...PLAIN_PAGE, isA4: true, margins: MARGINS, leftFooter: '&A', rightFooter: '&P / &N' }),
};

/** Draft of a sheet, written by address. */
export class SheetDraft {
  private readonly cells: Cells = {};

  /** Writes a value or formula in a cell. */
  put(address: string, content: string | number, style: IStyleData = {}): void {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    this.set(address, 0, { ...(isFormula ? { f: content } : { v: content }), s: style });
  }

  /** Writes values from a cell to the right. */
  row(address: string, contents: readonly (string | number)[], style: IStyleData): void {
    contents.forEach((content, index) =>
      this.set(address, index, { ...(content === '' ? {} : { v: content }), s: style }),
    );
  }

  /** Formats cells from a cell to the right, before a formula spills into them. */
  format(address: string, count: number, style: IStyleData): void {
    for (let index = 0; index < count; index++) this.set(address, index, { s: style });
  }

  /** Data of the sheet for Univer; `headings` is the number of the last heading row, which gets extra height. */
  data(id: string, name: string, widths: readonly number[], headings: number): Partial<IWorksheetData> {
    const columnData = Object.fromEntries(widths.map((w, column) => [column, { w }]));
    const rowData = { 0: { h: 30 }, [headings - 1]: { h: 30 } };
    return {
      id,
      name,
      rowCount: ROWS,
      columnCount: 26,
      cellData: this.cells,
      columnData,
      rowData,
      custom: ONE_PAGE_WIDE,
    };
  }

  private set(address: string, right: number, cell: ICellData): void {
    const row = Number(address.slice(1)) - 1;
    const column = address.charCodeAt(0) - 'A'.charCodeAt(0) + right;
    (this.cells[row] ??= {})[column] = cell;
  }
}
