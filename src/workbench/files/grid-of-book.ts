import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { parseAddress } from '../../workbook/a1';
import type { Grid } from '../grid/grid';
import { addName } from '../grid/names';
import { SheetProperties } from '../grid/sheet-properties';
import { keepZoom } from '../grid/zoom';
import type { Book, BookCell, BookSheet, CellLook } from './book';

const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 26;
const BOOLEAN = 3;
const WRAP = 3;

/** What Univer opens for a workbook of a file. */
export function workbookData(book: Book, id: string, name: string): Partial<IWorkbookData> {
  const sheets = book.sheets.map((sheet, index) => sheetData(sheet, `sheet-${index + 1}`));
  return {
    id,
    name,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Adds to an opened workbook what Univer keeps elsewhere: names, settings, notes, filters and how sheets are printed. */
export function finishOpening(grid: Grid, book: Book): void {
  const ids = grid.workbook.getSheets().map((sheet) => sheet.getSheetId());
  for (const { sheet, ...name } of book.names)
    addName(grid, { ...name, sheetId: sheet === null ? null : (ids[sheet] ?? null) });
  book.settings.forEach(({ key, value }) => grid.settings.set(key, value));
  book.sheets.forEach(({ notes, filter, printArea, printTitleRows, landscape, zoom, properties }, index) => {
    const sheetId = ids[index];
    if (!sheetId) return;
    notes.forEach((note) => grid.annotations.put({ kind: 'note', sheetId, ...note }));
    const filtered = filter === null ? null : parseAddress(filter);
    if (filtered) grid.putFilter({ sheetId, ...filtered });
    if (printArea) grid.remember(sheetId, 'printArea', printArea);
    if (printTitleRows) grid.remember(sheetId, 'printTitleRows', printTitleRows);
    keepZoom(grid, sheetId, zoom);
    const kept = new SheetProperties(grid, sheetId);
    properties.forEach(({ key, value }) => kept.set(key, value));
    if (landscape) grid.remember(sheetId, 'orientation', 'Landscape');
  });
}

function sheetData(sheet: BookSheet, id: string): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) (cellData[cell.row] ??= {})[cell.column] = readCell(cell);
  const last = (axis: 'row' | 'column') => sheet.cells.reduce((most, cell) => Math.max(most, cell[axis]), 0);
  const { frozenRows, frozenColumns } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    showGridlines: sheet.gridlines ? 1 : 0,
    tabColor: sheet.tabColor ?? '',
    rowCount: Math.max(FEWEST_ROWS, last('row') + 50),
    columnCount: Math.max(FEWEST_COLUMNS, last('column') + 5),
    cellData,
    columnData: Object.fromEntries([...sheet.columnWidths].map(([column, w]) => [column, { w }])),
    mergeData: sheet.merges.flatMap((address) => {
      const area = parseAddress(address);
      if (!area) return [];
      const { row, column, rows, columns } = area;
      return [{ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 }];
    }),
    freeze: {
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      xSplit: frozenColumns,
      startColumn: frozenColumns || -1,
    },
  };
}

function readCell({ value, formula, look }: BookCell): ICellData {
  const style = look && { s: styleOfLook(look) };
  if (formula !== undefined) return { f: formula, ...style };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, ...style };
  return value === null ? { ...style } : { v: value, ...style };
}

function styleOfLook(look: CellLook): IStyleData {
  return {
    ...(look.numberFormat && { n: { pattern: look.numberFormat } }),
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.size && { fs: look.size }),
    ...(look.color && { cl: { rgb: look.color } }),
    ...(look.fill && { bg: { rgb: look.fill } }),
    ...(look.horizontal && { ht: { left: 1, center: 2, right: 3 }[look.horizontal] }),
    ...(look.vertical && { vt: { top: 1, center: 2, bottom: 3 }[look.vertical] }),
    ...(look.wrap && { tb: WRAP }),
  };
}
