import { oneCell, type SheetRange } from '../../workbook/cell-range';
import { cellValues } from '../read/cell-values';
import type { RunOptions, LocatedFormula } from '../../workbook/port';
import { restoreTyped } from '../write/restore-typed';
import { retryOnce } from '../run-in-excel';
import { writeKeepingFormat } from '../write/formatting';
import type { CellValue, CellValues } from '../../workbook/cells';
import { rangeOn } from '../ranges';
import { addressOf } from '../../workbook/a1';
import { contentOf, valuesChecksum } from '../../freeze/plan';

/** Most cells in a request. */
const CELLS_A_BATCH = 5_000;
/** Most ranges in a request; each is an object of its own. */
const AREAS_A_BATCH = 500;

/** Splits items into requests, by their number of cells. */
export function inParts<Item extends { readonly rows: number; readonly columns: number }>(
  items: readonly Item[],
): Item[][] {
  const parts: Item[][] = [];
  let cells = CELLS_A_BATCH;
  for (const item of items) {
    const size = item.rows * item.columns;
    const last = parts[parts.length - 1];
    if (last && cells + size <= CELLS_A_BATCH && last.length < AREAS_A_BATCH) last.push(item);
    else parts.push([item]);
    cells = last === parts[parts.length - 1] ? cells + size : size;
  }
  return parts;
}

/** Address of the first cell. */
export function firstCell({ row, column }: { readonly row: number; readonly column: number }): string {
  return addressOf(oneCell(row, column));
}

/** Writes values in place of a formula and its spill. */
export function writeValues(range: Excel.Range, values: CellValues, formats: unknown[][]): void {
  writeKeepingFormat(range, formats, () => {
    range.formulas = values.map((line) => line.map((value: CellValue) => contentOf(value)));
  });
}

/** Loads ranges in one request. */
export async function loadRanges(context: Excel.RequestContext, areas: readonly SheetRange[]): Promise<Excel.Range[]> {
  const ranges = areas.map((area) => rangeOn(context, area));
  for (const range of ranges) range.load('values,valueTypes,formulas,numberFormat');
  await context.sync();
  return ranges;
}

/** Restores formulas whose values are unchanged, until cancelled or Excel fails; throws where nothing was restored. */
export async function restoreFormulas(
  context: Excel.RequestContext,
  frozen: readonly LocatedFormula[],
  { onProgress, signal }: RunOptions = {},
): Promise<Record<'restored' | 'changed' | 'waiting', readonly LocatedFormula[]>> {
  const changed: LocatedFormula[] = [];
  let done = 0;
  for (const part of inParts(frozen)) {
    if (signal?.aborted) break;
    try {
      // Idempotent, so a lost answer does no harm.
      changed.push(...(await retryOnce(() => restorePart(context, part))));
    } catch (error) {
      if (done === 0) throw error;
      break;
    }
    done += part.length;
    await onProgress?.(done / frozen.length);
  }
  const left = new Set(changed);
  return { restored: frozen.slice(0, done).filter((one) => !left.has(one)), changed, waiting: frozen.slice(done) };
}

/** Restores some formulas; returns those that are left because their values changed, also just before the write. */
async function restorePart(context: Excel.RequestContext, part: readonly LocatedFormula[]): Promise<LocatedFormula[]> {
  const ranges = await loadRanges(context, part);
  const cells = part.map((one, index) => ({ one, range: ranges[index]! }));
  const replaced = cells.filter(({ one, range }) => range.formulas[0]?.[0] !== one.formula);
  const left = replaced.filter((cell) => !holdsValues(cell));
  const unchanged = replaced.filter((cell) => !left.includes(cell));
  for (const { range } of unchanged) range.load('formulas,values,valueTypes');
  for (const { one, range } of unchanged) restoreFormula(range, one.formula);
  await context.sync();
  const foreign = unchanged.filter((cell) => !holdsValues(cell));
  for (const { range } of foreign) restoreTyped(range);
  if (foreign.length > 0) await context.sync();
  return [...left, ...foreign].map(({ one }) => one);
}

/** Returns whether a range holds the values that replaced a formula. */
function holdsValues({ one, range }: { readonly one: LocatedFormula; readonly range: Excel.Range }): boolean {
  return valuesChecksum(cellValues(range.values, range.valueTypes)) === one.checksum;
}

/** Writes a formula in place of its values. */
export function restoreFormula(range: Excel.Range, formula: string): void {
  const formats = range.numberFormat as unknown[][];
  writeKeepingFormat(range, formats, () => {
    range.formulas = formats.map((line, row) => line.map((_, column) => (row + column === 0 ? formula : '')));
  });
}
