import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { parseAddress } from '../../workbook/a1';
import type { Grid } from '../grid/grid';
import { univerRange } from '../grid/grid-base';
import { univerReference, WHOLE_WORKBOOK } from '../grid/names';
import type { Book, BookCell, BookSheet, CellLook } from './book';

const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 26;
const BOOLEAN = 3;
const WRAP = 3;
/** Key of Univer for the names of a workbook. */
const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

/** Converts the workbook of a file to data for Univer. */
export function workbookData(book: Book, id: string, name: string): Partial<IWorkbookData> {
  const sheets = book.sheets.map((sheet, index) => sheetData(sheet, sheetId(index)));
  const shown = sheets.find(({ hidden }) => !hidden) ?? sheets[0]!;
  const settings = Object.fromEntries(book.settings.map(({ key, value }) => [key, JSON.stringify(value)]));
  return {
    id,
    name,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, { ...sheet, selected: sheet === shown ? 1 : 0 }])),
    resources: [{ name: NAMES_RESOURCE, data: JSON.stringify(namesData(book)) }],
    custom: { settings },
  };
}

/** Adds filters to an opened workbook; Univer makes them from existing cells. */
export function finishOpening(grid: Grid, book: Book): void {
  book.sheets.forEach(({ filter }, index) => {
    const filtered = filter === null ? undefined : parseAddress(filter);
    if (filtered) grid.putFilter({ sheetId: sheetId(index), ...filtered });
  });
}

function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

function namesData({ names }: Book): object {
  const entries = names.map(({ name, reference, sheet, hidden }, index) => {
    const id = `name-${index + 1}`;
    const localSheetId = sheet === null ? WHOLE_WORKBOOK : sheetId(sheet);
    return [id, { id, name, formulaOrRefString: univerReference(reference), comment: '', localSheetId, hidden }];
  });
  return Object.fromEntries(entries);
}

function sheetData(sheet: BookSheet, id: string): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const set = (row: number, column: number, data: ICellData): void => {
    const line = (cellData[row] ??= {});
    line[column] = { ...line[column], ...data };
  };
  for (const cell of sheet.cells) set(cell.row, cell.column, readCell(cell));
  const noted = [
    ...sheet.notes.map((note) => ['note', note] as const),
    ...sheet.comments.map((comment) => ['comment', comment] as const),
  ];
  for (const [kind, { row, column, author, content }] of noted) {
    const kept = cellData[row]?.[column]?.custom;
    set(row, column, { custom: { ...kept, [kind]: { author, content } } });
  }
  const rows = Object.keys(cellData).map(Number);
  const last = { row: rows.reduce((a, b) => Math.max(a, b), 0), column: lastColumn(sheet) };
  const { frozenRows, frozenColumns, printArea, printTitleRows, landscape, zoom, page, properties } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    showGridlines: sheet.gridlines ? 1 : 0,
    tabColor: sheet.tabColor ?? '',
    rowCount: Math.max(FEWEST_ROWS, last.row + 50),
    columnCount: Math.max(FEWEST_COLUMNS, last.column + 5),
    cellData,
    columnData: Object.fromEntries([...sheet.columnWidths].map(([column, w]) => [column, { w }])),
    rowData: {
      ...Object.fromEntries([...sheet.autoHeights].map(([row, ah]) => [row, { ah, ia: 1 }])),
      ...Object.fromEntries([...sheet.rowHeights].map(([row, h]) => [row, { h, ia: 0 }])),
    },
    mergeData: sheet.merges.flatMap((address) => {
      const range = parseAddress(address);
      return range ? [univerRange(range)] : [];
    }),
    freeze: {
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      xSplit: frozenColumns,
      startColumn: frozenColumns || -1,
    },
    custom: {
      ...(printArea !== null && { printArea }),
      ...(printTitleRows !== null && { printTitleRows }),
      ...(landscape && { orientation: 'Landscape' }),
      ...(properties.length > 0 && {
        properties: JSON.stringify(Object.fromEntries(properties.map(({ key, value }) => [key, value]))),
      }),
      zoom: JSON.stringify(zoom),
      page: JSON.stringify(page),
    },
  };
}

function lastColumn({ cells, notes, comments }: BookSheet): number {
  let last = 0;
  for (const { column } of [...notes, ...comments]) last = Math.max(last, column);
  for (const { column } of cells) last = Math.max(last, column);
  return last;
}

/** Converts a cell; one with a formula keeps the value of the file until it is calculated. */
function readCell({ value, formula, look }: BookCell): ICellData {
  const style = look && { s: styleOfLook(look) };
  const content = formula === undefined ? {} : { f: formula };
  if (typeof value === 'boolean') return { ...content, v: value ? 1 : 0, t: BOOLEAN, ...style };
  return value === null ? { ...content, ...style } : { ...content, v: value, ...style };
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
