import type { GridValue } from '../grid/grid';
import type { PrintedPage, Zoom } from '../grid/printed-page';
import { callsOurs } from '../../workbook/own-functions';
import { usesSpill } from '../../workbook/tokens';

/** Style of a cell in a file. */
export interface CellLook {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
}

/** Cell with content or style; `spill` is the size of the range that its formula fills. */
export interface BookCell {
  row: number;
  column: number;
  value: GridValue;
  formula?: string;
  spill?: { rows: number; columns: number };
  look?: CellLook;
}

/** Files measure heights in points, the grid in pixels. */
export const PIXELS_PER_POINT = 4 / 3;

/** Code of A4 paper in a file. */
export const A4 = '9';

/** A note or a comment at a cell. */
export interface BookNote {
  row: number;
  column: number;
  author: string;
  content: string;
}

/** Sheet in a file. Widths and heights are in pixels. */
export interface BookSheet {
  name: string;
  hidden: boolean;
  gridlines: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  cells: BookCell[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  /** Heights of rows that follow their content, as last measured: whoever opens the file may not measure it. */
  autoHeights: Map<number, number>;
  merges: string[];
  notes: BookNote[];
  comments: BookNote[];
  filter: string | null;
  printArea: string | null;
  printTitleRows: string | null;
  landscape: boolean;
  zoom: Zoom;
  page: PrintedPage;
  /** Texts that add-ins keep with the sheet. */
  properties: { key: string; value: string }[];
}

/** Workbook in a file. */
export interface Book {
  sheets: BookSheet[];
  names: { name: string; reference: string; sheet: number | null; hidden: boolean }[];
  /** Values that add-ins keep with the workbook. */
  settings: { key: string; value: unknown }[];
}

/**
 * Copy of a workbook for readers without the add-in: values replace formulas that call its functions or use their
 * spills.
 */
export function withValues(book: Book): Book {
  const names = book.names.filter(({ reference }) => !callsOurs(reference));
  return { ...book, names, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(withValue) })) };
}

function withValue(cell: BookCell): BookCell {
  const { formula, spill: _spill, ...value } = cell;
  return formula !== undefined && (callsOurs(formula) || usesSpill(formula)) ? value : cell;
}
