import type { SheetRange } from '../../workbook/cell-range';
import { type Gateway, isProblem, type Problem } from '../../workbook/port';

/** Where the ledger is: a table that may grow, or cells. */
export type LedgerSource = { readonly table: string } | SheetRange;

/** Tells a kept source from whatever else was kept. */
export function isSource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('table' in value || ('sheet' in value && 'columns' in value));
}

/** Where a source stands now. */
export async function locate(source: LedgerSource, gateway: Gateway): Promise<SheetRange | Problem> {
  if (!('table' in source)) return source;
  const tables = await gateway.tables();
  if (isProblem(tables)) return tables;
  return tables.find(({ name }) => name === source.table) ?? { problem: 'notFound', what: source.table };
}
