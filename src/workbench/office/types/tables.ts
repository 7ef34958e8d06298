import { type CellRange, intersection } from '../../../workbook/cell-range';
import type { GridRange } from '../../grid/grid-base';
import type { GridTable } from '../../grid/tables';
import { OfficeError } from '../errors';
import type { GridPort } from '../grid-port';
import { found, object, type OfficeType, part, value } from '../type';
import { rangeAt, type Scope } from './addresses';

/** Column of a table, by its index from the left. */
interface Column {
  readonly table: string;
  readonly index: number;
}

/** Tables of Excel; the target of a table is its id. */
export const tableTypes: Record<string, OfficeType> = {
  TableCollection: {
    items: {
      type: 'Table',
      all: (grid, scope: Scope) => tablesIn(grid, scope).map(({ id }) => id),
      at: (grid, scope: Scope, key: string) =>
        tablesIn(grid, scope).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase())?.id,
    },
    members: {
      Add: object('Table', async (grid, scope: Scope, address: GridRange | string, hasHeaders: boolean) => {
        if (!hasHeaders) throw new OfficeError('NotImplemented', 'TableCollection.add');
        const sheetId = scope.sheetId ?? grid.workbook.getActiveSheet().getSheetId();
        return found(await grid.tables.add(rangeAt(grid, sheetId, address)), 'TableCollection.add', 'InvalidArgument');
      }),
    },
  },
  TableScopedCollection: {
    items: {
      type: 'Table',
      all: (grid, range: GridRange) => tablesOver(grid, range).map(({ id }) => id),
      at: (_, __: GridRange, id: string) => id,
    },
    members: {},
  },
  Table: {
    id: (_, id: string) => id,
    members: {
      Name: value(
        (grid, id: string) => tableOf(grid, id).name,
        async (grid, id: string, name: string) => {
          if (!(await grid.tables.rename(tableOf(grid, id), name)))
            throw new OfficeError('InvalidArgument', 'Table.name');
        },
      ),
      Columns: part('TableColumnCollection'),
      GetRange: object('Range', (grid, id: string) => tableOf(grid, id).area),
      GetDataBodyRange: object('Range', (grid, id: string) => {
        const { area } = tableOf(grid, id);
        return { ...area, row: area.row + 1, rows: area.rows - 1 };
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

function tablesIn({ tables }: GridPort, { sheetId }: Scope): GridTable[] {
  return tables.all().filter(({ area }) => sheetId === null || area.sheetId === sheetId);
}

/** Tables with cells in a range. */
function tablesOver(grid: GridPort, range: GridRange): GridTable[] {
  return tablesIn(grid, range).filter(({ area }) => intersection<CellRange>(area, range) !== undefined);
}

function tableOf({ tables }: GridPort, id: string): GridTable {
  return found(tables.find(id), 'Table');
}

/** Names of the columns, as the first row shows them. */
function columnNames(grid: GridPort, id: string): string[] {
  return grid.texts({ ...tableOf(grid, id).area, rows: 1 })[0]!;
}
