import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';

type Cells = Record<number, Record<number, ICellData>>;

/** As many as a new sheet has. */
const ROWS = 1000;

/** How a sheet is printed: landscape, one page wide. */
const ONE_PAGE_WIDE = {
  orientation: 'Landscape',
  zoom: JSON.stringify({ horizontalFitToPages: 1, verticalFitToPages: null, scale: null }),
};

/** The cells of a sheet, written by address. */
export class SheetDraft {
  private readonly cells: Cells = {};

  /** Writes a value or a formula in a cell. */
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

  /** Gives cells from a cell to the right a number format, for what spills into them. */
  format(address: string, count: number, pattern: string): void {
    for (let index = 0; index < count; index++) this.set(address, index, { s: { n: { pattern } } });
  }

  /** The sheet as Univer opens it; headings end in the row of this number, which is high enough for its lower edge. */
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
