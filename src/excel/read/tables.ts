import { intersection, type CellRef, type SheetRange } from '../../workbook/cell-range';
import type { Problem } from '../../workbook/port';
import { tableArea, type TableShape } from './table-area';
import type { TableReference } from '../../workbook/expression';
import { INDEXES, indexesOf } from '../ranges';

/** A table with the objects that tell where it stands. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly data: Excel.Range;
}

/** A table with its name and sheet. */
export interface NamedTable extends TableShape {
  readonly name: string;
  readonly sheet: string;
}

/** Asks where a table stands. */
export function askTable(table: Excel.Table): AskedTable {
  const whole = table.getRange().load(INDEXES);
  whole.worksheet.load('name');
  table.columns.load('items/name');
  return { table, whole, data: table.getDataBodyRange().load(INDEXES) };
}

/** Where a table stands. */
export function shapeOf({ table, whole, data }: AskedTable): NamedTable {
  return {
    name: table.name,
    sheet: whole.worksheet.name,
    whole: indexesOf(whole),
    data: indexesOf(data),
    columns: table.columns.items.map(({ name }) => name),
  };
}

/** The cells that a structured reference means; without a table's name those of the table around the formula. */
export function areaInTable(
  reference: TableReference,
  tables: readonly NamedTable[],
  from: CellRef,
): { area: SheetRange } | Problem {
  const here = { ...from, rows: 1, columns: 1 };
  const wanted = reference.table?.toLowerCase();
  const table = tables.find(({ name, sheet, whole }) =>
    wanted === undefined ? sheet === from.sheet && intersection(whole, here) : name.toLowerCase() === wanted,
  );
  const area = table && tableArea(reference, table, from.row);
  if (!table || !area) return { problem: 'notFound', what: reference.table ?? reference.columns.join(':') };
  return { area: { sheet: table.sheet, ...area } };
}
