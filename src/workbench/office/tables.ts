import { univerRange } from '../grid/grid-range';
import type { GridRange } from '../grid/grid-range';
import { areaOf } from './addresses';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { Collection } from './collection';
import { OfficeError } from './errors';
import { Range } from './range';
import type { RequestContext } from './request-context';
import { TableColumns } from './table-columns';
import { areaOfTable, info, tablesIn } from './table-info';
import type { TableScope } from './table-info';

// Univer's look that is nearest to each of Excel's seven colours: black, blue, orange, gray, gold, blue, green.
const LOOKS = [0, 0, 5, 3, 5, 1, 2];

/** A table; its target is the table's id. */
export class Table extends ClientObject<string> {
  constructor(context: RequestContext, resolve: Resolve<string>) {
    super(context, 'Table', resolve);
  }

  /** The columns. */
  get columns(): TableColumns {
    return this.part(
      'columns',
      () =>
        new TableColumns(
          this.context,
          this.below((id) => id),
        ),
    );
  }

  /** The sheet that holds the table. */
  get worksheet() {
    return this.getRange().worksheet;
  }

  /** All cells. */
  getRange(): Range {
    return this.cells((area) => area);
  }

  /** The names of the columns. */
  getHeaderRowRange(): Range {
    return this.cells((area) => ({ ...area, rows: 1 }));
  }

  /** The cells below the names of the columns. */
  getDataBodyRange(): Range {
    return this.cells((area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }));
  }

  /** Makes the table larger or smaller. */
  resize(range: Range | string): void {
    this.change(async (id) => {
      const { subUnitId } = info(this.context, id);
      const area = typeof range === 'string' ? areaOf(this.context, subUnitId, range) : range.target();
      await this.context.grid.sheet(subUnitId).setTableRange(id, univerRange(area));
    });
  }

  /** Takes the table away with its contents. */
  delete(): void {
    this.change(async (id) => {
      const area = areaOfTable(info(this.context, id));
      await this.context.grid.workbook.removeTable(id);
      this.context.grid.range(area).clear();
    });
  }

  /** Takes the table away and leaves the cells. */
  convertToRange(): Range {
    const range = this.getRange();
    this.change(async (id) => void (await this.context.grid.workbook.removeTable(id)));
    return range;
  }

  private cells(step: (area: GridRange) => GridRange): Range {
    return new Range(
      this.context,
      this.below((id) => step(areaOfTable(info(this.context, id)))),
    );
  }
}

const unreadable = (): never => {
  throw new OfficeError('NotImplemented', 'Table.style: load');
};

defineProperties<Table, string>(Table, {
  id: { read: (_, id) => id },
  name: {
    read: ({ context }, id) => info(context, id).name,
    write: async ({ context }, id, name: string) => {
      const { subUnitId } = info(context, id);
      const done = await context.grid.sheet(subUnitId).setTableName(id, name);
      if (!done) throw new OfficeError('InvalidArgument', 'Table.name');
    },
  },
  style: {
    read: unreadable,
    write: async ({ context: { grid } }, id, style: string) => {
      const change = { unitId: grid.workbook.getId(), tableId: id, theme: lookOf(style) };
      await grid.api.executeCommand('sheet.command.set-table-config', change);
    },
  },
  showHeaders: { read: () => true },
  showTotals: { read: () => false },
});

/** The tables of a workbook or a sheet. */
export class Tables extends Collection<Table, TableScope> {
  constructor(context: RequestContext, resolve: Resolve<TableScope>) {
    super(context, 'TableCollection', resolve);
  }

  /** Makes a table of cells whose first row has the names of the columns. */
  add(address: Range | string, hasHeaders: boolean): Table {
    if (!hasHeaders) throw new OfficeError('NotImplemented', 'TableCollection.add: hasHeaders false');
    let id: string | null = null;
    this.change(async ({ sheetId }) => {
      const { grid } = this.context;
      const active = sheetId ?? grid.workbook.getActiveSheet().getSheetId();
      const area = typeof address === 'string' ? areaOf(this.context, active, address) : address.target();
      const name = freeName(this.context);
      id = (await grid.workbook.addTable(area.sheetId, name, univerRange(area))) ?? null;
      if (id === null) throw new OfficeError('InvalidArgument', 'TableCollection.add');
    });
    return new Table(this.context, () => id);
  }

  /** The table with this name or id; an error when there is none. */
  getItem(key: string): Table {
    const item = this.getItemOrNullObject(key);
    return new Table(this.context, () => item.target());
  }

  /** The table with this name or id. */
  getItemOrNullObject(key: string): Table {
    return new Table(
      this.context,
      this.below((scope) => {
        const wanted = key.toLowerCase();
        const found = tablesIn(this.context, scope).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
        return found?.id ?? null;
      }),
    );
  }

  protected list(context: RequestContext, scope: TableScope): Table[] {
    return tablesIn(context, scope).map(({ id }) => new Table(context, () => id));
  }
}

function freeName(context: RequestContext): string {
  const taken = new Set(tablesIn(context, { sheetId: null }).map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function lookOf(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2);
  return `table-default-${LOOKS[(number - 1) % LOOKS.length] ?? 0}`;
}
