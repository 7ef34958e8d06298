import { containsCell, type CellRef, type SheetRange } from '../../workbook/cell-range';
import { isProblem, type Problem, type TableList, type TableRange } from '../../workbook/port';
import { tableRange, type TableShape } from './table-range';
import type { TableReference } from '../../workbook/expression';
import { INDEXES, indexesOf, SHEET_INDEXES, sheetRangeOf } from '../ranges';
import { runInExcel } from '../run-in-excel';

/** Table with the proxies of its ranges. */
interface RequestedTable {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly data: Excel.Range;
}

/** Table with its name and sheet. */
interface NamedTable extends TableShape {
  readonly name: string;
  readonly sheet: string;
}

/** Requests the ranges and columns of a table. */
export function requestTable(table: Excel.Table): RequestedTable {
  table.columns.load('items/name');
  return { table, whole: table.getRange().load(SHEET_INDEXES), data: table.getDataBodyRange().load(INDEXES) };
}

/** Ranges and columns of a table, once loaded. */
export function shapeOf({ table, whole, data }: RequestedTable): NamedTable {
  return {
    name: table.name,
    sheet: whole.worksheet.name,
    whole: indexesOf(whole),
    data: indexesOf(data),
    columns: table.columns.items.map(({ name }) => name),
  };
}

/** Resolves a structured reference; without a table name, in the table around the formula. */
export function rangeInTable(
  reference: TableReference,
  tables: readonly NamedTable[],
  from: CellRef,
): { area: SheetRange } | Problem {
  const wanted = reference.table?.toLowerCase();
  const table = tables.find(({ name, sheet, whole }) =>
    wanted === undefined ? containsCell({ sheet, ...whole }, from) : name.toLowerCase() === wanted,
  );
  const area = table && tableRange(reference, table, from.row);
  if (!table || !area) return { problem: 'notFound', what: reference.table ?? reference.columns.join(':') };
  return { area: { sheet: table.sheet, ...area } };
}

/** Most tables to list: more than anyone chooses from, few enough for one answer of Excel. */
export const MOST_TABLES = 200;

/** Positions of some tables, chosen by their names. */
function positionsOf(
  among: (workbook: Excel.Workbook) => Excel.TableCollection,
  choose: (tables: readonly Excel.Table[]) => readonly Excel.Table[],
): Promise<TableList | Problem> {
  return runInExcel(async (context) => {
    const all = among(context.workbook).load('items/name');
    await context.sync();
    const chosen = choose(all.items);
    const listed = chosen.slice(0, MOST_TABLES);
    const ranges = listed.map((table) => table.getRange().load(SHEET_INDEXES));
    await context.sync();
    const tables = listed.map(({ name }, index) => ({ name, ...sheetRangeOf(ranges[index]!) }));
    return { tables, leftOut: chosen.length - listed.length };
  });
}

/** Reads the tables of the workbook, or of one sheet. */
export function readTables(sheet?: string): Promise<TableList | Problem> {
  return positionsOf(
    ({ tables, worksheets }) => (sheet === undefined ? tables : worksheets.getItem(sheet).tables),
    (tables) => tables,
  );
}

/** Finds a table by its name. */
export async function locateTable(name: string): Promise<TableRange | undefined | Problem> {
  const found = await positionsOf(
    ({ tables }) => tables,
    (tables) => tables.filter((table) => table.name === name),
  );
  return isProblem(found) ? found : found.tables[0];
}
