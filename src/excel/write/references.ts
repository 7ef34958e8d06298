import { sheetPrefix } from '../../workbook/a1';
import type { CellRef } from '../../workbook/cell-range';
import { INDEXES, rangeOn } from '../ranges';
import { spilledAmong } from '../read/scan';

/** Most cells of a sheet to search: a ledger has more, and values only. */
const MOST_CELLS = 50_000;

/** Formula with its cell. */
interface Referring {
  readonly at: CellRef;
  readonly formula: string;
}

/**
 * Finds the formulas of other sheets that refer to a sheet by name. Returns a function that requests them anew: Excel
 * makes #REF! of them where the sheet is deleted, and finds the one that takes its name.
 */
export async function askReferences(
  context: Excel.RequestContext,
  name: string,
  exceptOn: readonly string[],
): Promise<() => void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const others = worksheets.items.filter((sheet) => !exceptOn.includes(sheet.name));
  const used = others.map((sheet) => {
    sheet.protection.load('protected');
    return { sheet, range: sheet.getUsedRangeOrNullObject(true).load(INDEXES) };
  });
  await context.sync();
  const searched = used.filter(
    ({ sheet, range }) =>
      !range.isNullObject && !sheet.protection.protected && range.rowCount * range.columnCount <= MOST_CELLS,
  );
  if (searched.length === 0) return () => undefined;
  for (const { range } of searched) range.load('formulas');
  await context.sync();
  const prefix = sheetPrefix(name).toLowerCase();
  const found = searched.flatMap(({ sheet, range }) =>
    range.formulas.flatMap((line: unknown[], row): Referring[] =>
      line.flatMap((formula, column) => {
        if (typeof formula !== 'string' || !formula.startsWith('=') || !formula.toLowerCase().includes(prefix))
          return [];
        const at = { sheet: sheet.name, row: range.rowIndex + row, column: range.columnIndex + column };
        return [{ at, formula }];
      }),
    ),
  );
  if (found.length === 0) return () => undefined;
  const spilled = await spilledAmong(
    context,
    found.map(({ at }) => at),
  );
  return () => {
    for (const [index, { at, formula }] of found.entries())
      if (!spilled[index]) rangeOn(context, { ...at, rows: 1, columns: 1 }).formulas = [[formula]];
  };
}
