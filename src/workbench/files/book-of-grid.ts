import type { IRowData, IStyleData } from '@univerjs/core';
import { addressOf } from '../../workbook/a1';
import type { AnnotationKind } from '../grid/annotations';
import type { Grid } from '../grid/grid';
import { gridRange } from '../grid/grid-base';
import { isHidden, namesIn } from '../grid/names';
import { SheetProperties } from '../grid/sheet-properties';
import { printedPageOf, zoomOf } from '../grid/printed-page';
import type { Book, BookCell, BookNote, BookSheet, CellLook } from './book';

const HORIZONTAL = { 1: 'left', 2: 'center', 3: 'right' } as const;
const VERTICAL = { 1: 'top', 2: 'center' } as const;
const WRAP = 3;

/** Converts the open workbook to the model of a file. */
export function bookOfGrid(grid: Grid): Book {
  const sheets = grid.workbook.getSheets();
  const ids = sheets.map((sheet) => sheet.getSheetId());
  return {
    sheets: ids.map((sheetId) => sheetOfGrid(grid, sheetId)),
    names: [null, ...ids].flatMap((sheetId) =>
      namesIn(grid, sheetId).map((name) => ({
        name: name.getName(),
        reference: name.getFormulaOrRefString(),
        sheet: sheetId === null ? null : ids.indexOf(sheetId),
        hidden: isHidden(name),
      })),
    ),
    settings: grid.settings.keys().map((key) => ({ key, value: grid.settings.get(key) })),
  };
}

function sheetOfGrid(grid: Grid, sheetId: string): BookSheet {
  const sheet = grid.sheet(sheetId);
  const filtered = grid.filteredArea(sheetId);
  const { xSplit, ySplit } = sheet.getFreeze();
  const { columnData: widths, rowData, defaultRowHeight } = sheet.getSheet().getConfig();
  // Without `ia` the grid takes the measured height, if there is one.
  const isMeasured = ({ ia, ah }: IRowData): boolean => Boolean(ah && (ia ?? 1));
  return {
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    gridlines: !sheet.hasHiddenGridLines(),
    tabColor: sheet.getTabColor() || null,
    frozenRows: Math.max(0, ySplit),
    frozenColumns: Math.max(0, xSplit),
    cells: cellsOfGrid(grid, sheetId),
    columnWidths: new Map(
      Object.entries(widths).flatMap(([column, data]) => (data?.w ? [[Number(column), data.w]] : [])),
    ),
    rowHeights: new Map(
      Object.entries(rowData).flatMap(([row, data]) =>
        data?.h && !data.ia && !isMeasured(data) ? [[Number(row), data.h]] : [],
      ),
    ),
    autoHeights: new Map(
      Object.entries(rowData).flatMap(([row, data]) =>
        data?.ah && isMeasured(data) && data.ah !== defaultRowHeight ? [[Number(row), data.ah]] : [],
      ),
    ),
    merges: sheet.getMergedRanges().map((merge) => addressOf(gridRange(sheetId, merge.getRange()))),
    notes: notesOfGrid(grid, 'note', sheetId),
    comments: notesOfGrid(grid, 'comment', sheetId),
    filter: filtered && addressOf(filtered),
    printArea: grid.remembered(sheetId, 'printArea'),
    printTitleRows: grid.remembered(sheetId, 'printTitleRows'),
    landscape: grid.remembered(sheetId, 'orientation') === 'Landscape',
    zoom: zoomOf(grid, sheetId),
    page: printedPageOf(grid, sheetId),
    properties: propertiesOfGrid(grid, sheetId),
  };
}

function propertiesOfGrid(grid: Grid, sheetId: string): BookSheet['properties'] {
  const kept = new SheetProperties(grid, sheetId).all();
  return Object.entries(kept).map(([key, value]) => ({ key, value }));
}

function notesOfGrid(grid: Grid, kind: AnnotationKind, sheetId: string): BookNote[] {
  const found = grid.annotations.all(kind).filter((note) => note.sheetId === sheetId);
  return found.map(({ row, column, author, content }) => ({ row, column, author, content }));
}

function cellsOfGrid(grid: Grid, sheetId: string): BookCell[] {
  const used = grid.usedArea(grid.wholeSheet(sheetId), false);
  if (!used) return [];
  const [values, formulas, styles] = [grid.values(used), grid.formulaTexts(used), grid.styles(used)];
  const spills = new Map(grid.spills(sheetId).map((spill) => [`${spill.row},${spill.column}`, spill]));
  return values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const [row, column] = [used.row + r, used.column + c];
      const formula = formulas[r]?.[c] ?? undefined;
      const look = lookOfStyle(styles[r]?.[c] ?? {});
      const spill = spills.get(`${row},${column}`);
      if (value === null && formula === undefined && !look) return [];
      return [{ row, column, value, ...(formula && { formula }), ...(spill && { spill }), ...(look && { look }) }];
    }),
  );
}

function lookOfStyle(style: IStyleData): CellLook | null {
  const horizontal = HORIZONTAL[style.ht as 1 | 2 | 3];
  const vertical = VERTICAL[style.vt as 1 | 2];
  const look: CellLook = {
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style.bl === 1 && { bold: true }),
    ...(style.it === 1 && { italic: true }),
    ...(style.fs && style.fs !== 11 && { size: style.fs }),
    ...(style.cl?.rgb?.startsWith('#') && { color: style.cl.rgb }),
    ...(style.bg?.rgb?.startsWith('#') && { fill: style.bg.rgb }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WRAP && { wrap: true }),
  };
  return Object.keys(look).length ? look : null;
}
