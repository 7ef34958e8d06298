import type { GridRange } from '../grid/grid-range';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { Collection } from './collection';
import { Range } from './range';
import type { RequestContext } from './request-context';
import { areaOfTable, columnNames, info } from './table-info';

/** A column of a table: its table, and its place from the left. */
interface ColumnTarget {
  tableId: string;
  index: number;
}

/** A column of a table. */
export class TableColumn extends ClientObject<ColumnTarget> {
  constructor(context: RequestContext, resolve: Resolve<ColumnTarget>) {
    super(context, 'TableColumn', resolve);
  }

  /** All cells, with the name. */
  getRange(): Range {
    return this.cells((area) => area);
  }

  /** The cells below the name. */
  getDataBodyRange(): Range {
    return this.cells((area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }));
  }

  private cells(step: (area: GridRange) => GridRange): Range {
    return new Range(
      this.context,
      this.below(({ tableId, index }) => {
        const area = areaOfTable(info(this.context, tableId));
        return step({ ...area, column: area.column + index, columns: 1 });
      }),
    );
  }
}

defineProperties<TableColumn, ColumnTarget>(TableColumn, {
  index: { read: (_, { index }) => index },
  name: { read: ({ context }, { tableId, index }) => columnNames(context, tableId)[index] },
});

/** The columns of a table. */
export class TableColumns extends Collection<TableColumn, string> {
  constructor(context: RequestContext, resolve: Resolve<string>) {
    super(context, 'TableColumnCollection', resolve);
  }

  /** The column with this name; an error when there is none. */
  getItem(name: string): TableColumn {
    const item = this.getItemOrNullObject(name);
    return new TableColumn(this.context, () => item.target());
  }

  /** The column with this name. */
  getItemOrNullObject(name: string): TableColumn {
    return new TableColumn(
      this.context,
      this.below((tableId) => {
        const names = columnNames(this.context, tableId).map((each) => each.toLowerCase());
        const index = names.indexOf(name.toLowerCase());
        return index < 0 ? null : { tableId, index };
      }),
    );
  }

  protected list(context: RequestContext, tableId: string): TableColumn[] {
    return columnNames(context, tableId).map((_, index) => new TableColumn(context, () => ({ tableId, index })));
  }
}
