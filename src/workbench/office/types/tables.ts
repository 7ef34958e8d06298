import type { ITableInfo } from '@univerjs/sheets-table';
import { univerRange } from '../../grid/grid-range';
import type { GridRange } from '../../grid/grid-range';
import { OfficeError } from '../errors';
import type { GridPort } from '../grid-port';
import { found, object, part, value } from '../type';
import type { OfficeType } from '../type';
import { rangeAt } from './addresses';

/** Sheet whose tables are meant; null for those of the whole workbook. */
interface Scope {
  readonly sheetId: string | null;
}

/** Column of a table, by its index from the left. */
interface Column {
  readonly table: string;
  readonly index: number;
}

/** Tables; the target of a table is its id. */
export const tableTypes: Record<string, OfficeType> = {
  TableCollection: {
    items: {
      type: 'Table',
      all: (grid, scope: Scope) => tablesIn(grid, scope).map(({ id }) => id),
      at: (grid, scope: Scope, key: string) =>
        tablesIn(grid, scope).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase())?.id,
    },
    members: {
      Add: object('Table', async (grid, { sheetId }: Scope, address: GridRange | string, hasHeaders: boolean) => {
        if (!hasHeaders) throw new OfficeError('NotImplemented', 'TableCollection.add');
        const range = rangeAt(grid, sheetId ?? grid.workbook.getActiveSheet().getSheetId(), address);
        const id = await grid.workbook.addTable(range.sheetId, freeName(grid), univerRange(range));
        return found(id, 'TableCollection.add', 'InvalidArgument');
      }),
    },
  },
  Table: {
    id: (_, id: string) => id,
    members: {
      Id: value((_, id: string) => id),
      Name: value(
        (grid, id: string) => tableOf(grid, id).name,
        async (grid, id: string, name: string) => {
          const isDone = await grid.sheet(tableOf(grid, id).subUnitId).setTableName(id, name);
          if (!isDone) throw new OfficeError('InvalidArgument', 'Table.name');
        },
      ),
      Columns: part('TableColumnCollection'),
      GetRange: object('Range', (grid, id: string) => areaOfTable(tableOf(grid, id))),
      GetDataBodyRange: object('Range', (grid, id: string) => {
        const range = areaOfTable(tableOf(grid, id));
        return { ...range, row: range.row + 1, rows: range.rows - 1 };
      }),
    },
  },
  TableColumnCollection: {
    items: {
      type: 'TableColumn',
      all: (grid, table: string) => columnNames(grid, table).map((_, index) => ({ table, index })),
      at: (_, table: string, index: number) => ({ table, index }),
    },
    members: {},
  },
  TableColumn: {
    id: (_, { index }: Column) => index,
    members: { Name: value((grid, { table, index }: Column) => columnNames(grid, table)[index]) },
  },
};

function tablesIn({ workbook }: GridPort, { sheetId }: Scope): ITableInfo[] {
  return workbook.getTableList().filter((table) => sheetId === null || table.subUnitId === sheetId);
}

function tableOf({ workbook }: GridPort, id: string): ITableInfo {
  return found(workbook.getTableInfo(id), 'Table');
}

function areaOfTable({ subUnitId, range }: ITableInfo): GridRange {
  const { startRow, startColumn, endRow, endColumn } = range;
  const size = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  return { sheetId: subUnitId, row: startRow, column: startColumn, ...size };
}

/** Names of the columns, as the first row shows them. */
function columnNames(grid: GridPort, id: string): string[] {
  return grid.texts({ ...areaOfTable(tableOf(grid, id)), rows: 1 })[0] ?? [];
}

function freeName({ workbook }: GridPort): string {
  const taken = new Set(workbook.getTableList().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
