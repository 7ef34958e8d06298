import type { SheetRange } from '../../workbook/cell-range';
import type { Gateway, Problem } from '../../workbook/port';

/** Location of a ledger: a table, which may grow, or a range. */
export type LedgerSource = { readonly table: string } | SheetRange;

/** Type guard for a saved source. */
export function isSource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('table' in value || ('sheet' in value && 'columns' in value));
}

/** Current range of a source. */
export async function locateLedger(source: LedgerSource, gateway: Gateway): Promise<SheetRange | Problem> {
  if (!('table' in source)) return source;
  return (await gateway.locateTable(source.table)) ?? { problem: 'notFound', what: source.table };
}
