import { intersection, type CellRef, type SheetRange } from '../../workbook/cell-range';
import type { Problem, TableRange } from '../../workbook/port';
import { tableArea, type TableShape } from './table-area';
import type { TableReference } from '../../workbook/expression';
import { INDEXES, indexesOf } from '../ranges';
import { runInExcel } from '../run-in-excel';

/** Table with the proxies of its ranges. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly data: Excel.Range;
}

/** Table with its name and sheet. */
export interface NamedTable extends TableShape {
  readonly name: string;
  readonly sheet: string;
}

/** Requests the ranges and columns of a table. */
export function askTable(table: Excel.Table): AskedTable {
  const whole = table.getRange().load(INDEXES);
  whole.worksheet.load('name');
  table.columns.load('items/name');
  return { table, whole, data: table.getDataBodyRange().load(INDEXES) };
}

/** Ranges and columns of a table, once loaded. */
export function shapeOf({ table, whole, data }: AskedTable): NamedTable {
  return {
    name: table.name,
    sheet: whole.worksheet.name,
    whole: indexesOf(whole),
    data: indexesOf(data),
    columns: table.columns.items.map(({ name }) => name),
  };
}

/** Resolves a structured reference; without a table name, in the table around the formula. */
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

/** Reads the tables of the workbook. */
export async function readTables(): Promise<readonly TableRange[] | Problem> {
  return runInExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    const asked = tables.items.map(askTable);
    await context.sync();
    return asked.map(shapeOf).map(({ name, sheet, whole }) => ({ name, sheet, ...whole }));
  });
}
