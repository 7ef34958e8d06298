import type { ITableInfo } from '@univerjs/sheets-table';
import { type GridBase, type GridRange, gridRange, univerRange } from './grid-base';

/** Table with its cells, of which the first row holds the names of the columns. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly area: GridRange;
}

/** Tables of the workbook. */
export class Tables {
  constructor(private readonly grid: Pick<GridBase, 'sheet' | 'workbook'>) {}

  /** Lists all tables. */
  all(): GridTable[] {
    return this.grid.workbook.getTableList().map(gridTable);
  }

  /** Finds a table by its id. */
  find(id: string): GridTable | null {
    const table = this.grid.workbook.getTableInfo(id);
    return table ? gridTable(table) : null;
  }

  /** Adds a table under a name that is free; returns its id, or null where cells cannot be a table. */
  async add(area: GridRange): Promise<string | null> {
    const taken = new Set(this.all().map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number += 1;
    return (await this.grid.workbook.addTable(area.sheetId, `Table${number}`, univerRange(area))) ?? null;
  }

  /** Renames a table; returns whether the name is allowed. */
  async rename({ id, area }: GridTable, name: string): Promise<boolean> {
    return this.grid.sheet(area.sheetId).setTableName(id, name);
  }
}

function gridTable({ id, name, subUnitId: sheetId, range }: ITableInfo): GridTable {
  return { id, name, area: gridRange(sheetId, range) };
}
