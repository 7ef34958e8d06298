import { addressOf } from '../../../workbook/a1';
import { SHEET_COLUMNS, oneCell } from '../../../workbook/cell-range';
import type { GridRange } from '../../grid/grid-base';
import {
  keepPrintedPage,
  keepZoom,
  type Margins,
  type PrintedPage,
  readMargins,
  type Zoom,
  zoomOf,
} from '../../grid/printed-page';
import { SheetProperties } from '../../grid/sheet-properties';
import { OfficeError } from '../errors';
import type { GridPort } from '../grid-port';
import { call, found, type Member, object, type OfficeType, part, value } from '../type';
import { rangeAt, gridRangeOn } from './addresses';
import { isStructureProtected } from './workbook';

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;
const LONGEST_NAME = 31;
const LONGEST_KEY = 255;
const UNITS_AN_INCH: Readonly<Record<string, number>> = { Points: 72, Inches: 1, Centimeters: 2.54 };

/** Property of the printed page, which the add-in sets and does not read. */
const printed = (change: (given: string) => Partial<PrintedPage>): Member =>
  value(undefined, (grid, sheetId: string, given: string) => keepPrintedPage(grid, sheetId, change(given)));
const scope = (_: GridPort, sheetId: string) => ({ sheetId });

/** Sheets; the target of a sheet is its id. */
export const worksheetTypes: Record<string, OfficeType> = {
  WorksheetCollection: {
    events: {
      onSelectionChanged: 'SelectionChanged',
      onChanged: 'DataChanged',
      onCalculated: 'Calculated',
      onActivated: 'Activated',
      onAdded: 'Added',
      onDeleted: 'Deleted',
    },
    items: {
      type: 'Worksheet',
      all: ({ workbook }) => workbook.getSheets().map((sheet) => sheet.getSheetId()),
      at: (grid, _, key: string) => sheetAt(grid, key),
    },
    members: {
      GetItemOrNullObject: object('Worksheet', (grid, _, key: string) => sheetAt(grid, key)),
      GetActiveWorksheet: object('Worksheet', ({ workbook }) => workbook.getActiveSheet().getSheetId()),
      Add: object('Worksheet', (grid, _, name?: string) => {
        checkStructure(grid, 'WorksheetCollection.add');
        if (name !== undefined) checkSheetName(grid, name, null);
        return grid.keepingActiveSheet((workbook) => workbook.insertSheet(name).getSheetId());
      }),
    },
  },
  Worksheet: {
    id: (_, sheetId: string) => sheetId,
    members: {
      Id: value((_, sheetId: string) => sheetId),
      Name: value(
        (grid, sheetId: string) => grid.sheet(sheetId).getSheetName(),
        (grid, sheetId: string, name: string) => {
          checkStructure(grid, 'Worksheet.name');
          checkSheetName(grid, name, sheetId);
          grid.sheet(sheetId).setName(name);
        },
      ),
      Position: value(
        (grid, sheetId: string) => grid.sheet(sheetId).getIndex(),
        (grid, sheetId: string, position: number) => void grid.workbook.moveSheet(grid.sheet(sheetId), position),
      ),
      CustomProperties: part('WorksheetCustomPropertyCollection', (grid, id: string) => new SheetProperties(grid, id)),
      Names: part('NamedItemCollection', scope),
      Tables: part('TableCollection', scope),
      Notes: part('NoteCollection', (_, sheetId: string) => ({ kind: 'note', sheetId })),
      Comments: part('CommentCollection', (_, sheetId: string) => ({ kind: 'comment', sheetId })),
      FreezePanes: part('WorksheetFreezePanes'),
      Protection: part('WorksheetProtection'),
      AutoFilter: part('AutoFilter'),
      PageLayout: part('PageLayout'),
      GetRange: object('Range', (grid, sheetId: string, address = 'A:XFD') => rangeAt(grid, sheetId, address)),
      GetRangeByIndexes: object('Range', (_, sheetId: string, ...[row, column, rows, columns]: Cells) =>
        gridRangeOn({ sheetId, row, column, rows, columns }),
      ),
      GetCell: object('Range', (_, sheetId: string, row: number, column: number) =>
        gridRangeOn({ sheetId, ...oneCell(row, column) }),
      ),
      GetUsedRangeOrNullObject: object('Range', (grid, sheetId: string, valuesOnly = false) =>
        grid.usedArea(grid.wholeSheet(sheetId), valuesOnly),
      ),
      // Microsoft's client resolves the result of `copy` by this.
      _GetAnotherWorksheetById: object('Worksheet', (_, _sheetId, other: string) => other),
      Activate: call((grid, sheetId: string) => grid.sheet(sheetId).activate()),
      Copy: object('Worksheet', copySheet),
      Delete: call((grid, sheetId: string) => {
        checkStructure(grid, 'Worksheet.delete');
        const visible = grid.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
        const isLast = visible.length === 1 && visible[0]!.getSheetId() === sheetId;
        if (isLast || !grid.workbook.deleteSheet(sheetId))
          throw new OfficeError('InvalidOperation', 'Worksheet.delete');
      }),
    },
  },
  WorksheetFreezePanes: {
    members: {
      FreezeRows: call((grid, sheetId: string, rows: number) => freeze(grid, sheetId, rows, 0)),
      FreezeColumns: call((grid, sheetId: string, columns: number) => freeze(grid, sheetId, 0, columns)),
      FreezeAt: call((grid, sheetId: string, frozen: GridRange | string) => {
        const { row, rows, column, columns } = rangeAt(grid, sheetId, frozen);
        freeze(grid, sheetId, row + rows, column + columns);
      }),
    },
  },
  WorksheetProtection: {
    members: {
      Protected: value((grid, sheetId: string) => grid.sheet(sheetId).getWorksheetPermission().isProtected()),
      Protect: call((grid, sheetId: string) => grid.sheet(sheetId).getWorksheetPermission().protect()),
    },
  },
  AutoFilter: {
    members: {
      Apply: call((grid, sheetId: string, range: GridRange | string) => grid.putFilter(rangeAt(grid, sheetId, range))),
    },
  },
  // The grid does not print: it keeps this for the file that is saved.
  PageLayout: {
    members: {
      Orientation: value(undefined, (grid, sheetId: string, way: string) => grid.remember(sheetId, 'orientation', way)),
      PaperSize: printed((paper) => ({ isA4: paper === 'A4' })),
      HeadersFooters: part('HeaderFooterGroup'),
      SetPrintMargins: call((grid, sheetId: string, unit: string, given: Partial<Margins>) => {
        const margins = readMargins((side) => (given[side] ?? 0) / UNITS_AN_INCH[unit]!);
        if (!margins) throw new OfficeError('InvalidArgument', 'PageLayout.setPrintMargins');
        keepPrintedPage(grid, sheetId, { margins });
      }),
      Zoom: value(zoomOf, (grid, sheetId: string, zoom: Partial<Zoom>) => keepZoom(grid, sheetId, zoom)),
      SetPrintArea: call((grid, sheetId: string, range: GridRange | string) =>
        grid.remember(sheetId, 'printArea', addressOf(rangeAt(grid, sheetId, range), '$')),
      ),
      SetPrintTitleRows: call((grid, sheetId: string, rows: GridRange | string) => {
        const range = rangeAt(grid, sheetId, rows);
        if (range.columns < SHEET_COLUMNS) throw new OfficeError('InvalidArgument', 'PageLayout.setPrintTitleRows');
        grid.remember(sheetId, 'printTitleRows', addressOf(range, '$'));
      }),
    },
  },
  HeaderFooterGroup: { members: { DefaultForAllPages: part('HeaderFooter') } },
  HeaderFooter: {
    members: {
      LeftFooter: printed((leftFooter) => ({ leftFooter })),
      RightFooter: printed((rightFooter) => ({ rightFooter })),
    },
  },
  WorksheetCustomPropertyCollection: {
    members: {
      GetItemOrNullObject: object('WorksheetCustomProperty', (_, kept: SheetProperties, key: string) => kept.get(key)),
      Add: object('WorksheetCustomProperty', (_, kept: SheetProperties, key: string, text: string) => {
        if (key.length > LONGEST_KEY) throw new OfficeError('InvalidArgument', 'WorksheetCustomPropertyCollection.add');
        kept.set(key, text);
        return text;
      }),
    },
  },
  WorksheetCustomProperty: {
    members: { Value: value((_, text: string) => text) },
  },
};

type Cells = [row: number, column: number, rows: number, columns: number];

function sheetAt(grid: GridPort, key: string): string | null {
  const sheet = grid.findSheet(key) ?? grid.workbook.getSheetBySheetId(key);
  return sheet?.getSheetId() ?? null;
}

/** Refuses to change the sheets of a workbook whose structure is protected. */
function checkStructure(grid: GridPort, location: string): void {
  if (isStructureProtected(grid)) throw new OfficeError('AccessDenied', location);
}

/** Refuses a name that Excel would refuse for a sheet, or that another sheet has. */
function checkSheetName(grid: GridPort, name: string, sheetId: string | null): void {
  const isUnfit = !name || name.length > LONGEST_NAME || FORBIDDEN_IN_NAMES.test(name) || /^'|'$/.test(name);
  if (isUnfit) throw new OfficeError('InvalidArgument', 'Worksheet.name');
  const same = grid.findSheet(name);
  if (same && same.getSheetId() !== sheetId) throw new OfficeError('ItemAlreadyExists', 'Worksheet.name');
}

/** Copies a sheet to the end or next to another one; returns the id of the copy. */
function copySheet(grid: GridPort, sheetId: string, position = 'End', relativeTo?: string): string {
  checkStructure(grid, 'Worksheet.copy');
  const copy = grid.keepingActiveSheet((workbook) => workbook.duplicateSheet(grid.sheet(sheetId)));
  const neighbour = () => grid.sheet(found(relativeTo, 'Worksheet.copy', 'InvalidArgument')).getIndex();
  const index = { Before: () => neighbour(), After: () => neighbour() + 1, Beginning: () => 0 }[position];
  grid.workbook.moveSheet(copy, index?.() ?? grid.workbook.getSheets().length - 1);
  return copy.getSheetId();
}

/** Freezes the first rows and columns of a sheet. */
function freeze(grid: GridPort, sheetId: string, rows: number, columns: number): void {
  const [startRow, startColumn] = [rows || -1, columns || -1];
  grid.sheet(sheetId).setFreeze({ ySplit: rows, startRow, xSplit: columns, startColumn });
}
