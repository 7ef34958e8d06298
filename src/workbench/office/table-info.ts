import type { ITableInfo } from '@univerjs/sheets-table';
import type { GridRange } from '../grid/grid-range';
import { OfficeError } from './errors';
import type { RequestContext } from './request-context';

/** Which tables are meant: those of one sheet, or all. */
export interface TableScope {
  sheetId: string | null;
}

/** The tables of a sheet or of the workbook. */
export function tablesIn({ grid }: RequestContext, { sheetId }: TableScope): ITableInfo[] {
  return grid.workbook.getTableList().filter((table) => sheetId === null || table.subUnitId === sheetId);
}

/** What the grid knows of a table. */
export function info({ grid }: RequestContext, id: string): ITableInfo {
  const table = grid.workbook.getTableInfo(id);
  if (!table) throw new OfficeError('ItemNotFound', 'Table');
  return table;
}

/** All cells of a table. */
export function areaOfTable({ subUnitId, range }: ITableInfo): GridRange {
  const { startRow, startColumn, endRow, endColumn } = range;
  const size = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  return { sheetId: subUnitId, row: startRow, column: startColumn, ...size };
}

/** The names of a table's columns, as its first row shows them. */
export function columnNames(context: RequestContext, tableId: string): string[] {
  const header = { ...areaOfTable(info(context, tableId)), rows: 1 };
  return context.grid.texts(header)[0] ?? [];
}
