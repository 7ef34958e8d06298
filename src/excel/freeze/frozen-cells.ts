import type { SheetRange } from '../../workbook/cell-range';
import { cellValues } from '../read/cell-values';
import type { FrozenFormula, RunOptions, LocatedFormula } from '../../workbook/port';
import { restoreTyped } from '../write/restore-typed';
import { retryOnce } from '../run-in-excel';
import { writeKeepingFormat } from '../write/formatting';
import type { CellValue, CellValues } from '../../workbook/cells';
import { rangeOn } from '../ranges';
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

/** Number format of a cell without one of its own. */
const GENERAL = 'General';

/** Number formats of a range, and the positions of cells without one that show a number in the format of its value. */
export interface ShownFormats {
  readonly shown: unknown[][];
  readonly formatted: readonly number[];
}

interface FormattedValue {
  readonly numberFormat?: string;
}

/** Reads the number formats in which the cells of a loaded range are shown. */
export function shownFormats(range: Excel.Range): ShownFormats {
  const formatted: number[] = [];
  // An older copy of Excel's library than Excel itself leaves the property out.
  const values = canReadFormats() ? ((range.valuesAsJson as FormattedValue[][] | undefined) ?? []) : [];
  const shown = (range.numberFormat as unknown[][]).map((line, row) =>
    line.map((format, column) => {
      const ofValue = values[row]?.[column]?.numberFormat;
      if (format !== GENERAL || ofValue === undefined) return format;
      formatted.push(row * line.length + column);
      return ofValue;
    }),
  );
  return { shown, formatted };
}

/** Returns whether Excel tells the number format of a value, which a custom function can return. */
function canReadFormats(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.16');
}

/** Writes values in place of a formula and its spill, in the number formats in which they are shown. */
export function writeValues(range: Excel.Range, values: CellValues, { shown, formatted }: ShownFormats): void {
  writeKeepingFormat(range, shown, () => {
    range.formulas = values.map((line) => line.map((value: CellValue) => contentOf(value)));
  });
  if (formatted.length > 0) range.numberFormat = shown;
}

/** Properties of the cells of a formula. */
const LOADED = 'values,valueTypes,formulas,numberFormat';

/** Loads the cells of formulas in one request, with the number formats of their values. */
export async function loadFormulas(
  context: Excel.RequestContext,
  areas: readonly SheetRange[],
): Promise<Excel.Range[]> {
  return loadRanges(context, areas, canReadFormats() ? `${LOADED},valuesAsJson` : LOADED);
}

async function loadRanges(
  context: Excel.RequestContext,
  areas: readonly SheetRange[],
  properties: string,
): Promise<Excel.Range[]> {
  const ranges = areas.map((area) => rangeOn(context, area));
  for (const range of ranges) range.load(properties);
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
  const ranges = await loadRanges(context, part, LOADED);
  const cells = part.map((one, index) => ({ one, range: ranges[index]! }));
  const replaced = cells.filter(({ one, range }) => range.formulas[0]?.[0] !== one.formula);
  const left = replaced.filter((cell) => !holdsValues(cell));
  const unchanged = replaced.filter((cell) => !left.includes(cell));
  for (const { range } of unchanged) range.load('formulas,values,valueTypes');
  for (const { one, range } of unchanged) restoreFormula(range, one);
  await context.sync();
  const foreign = unchanged.filter((cell) => !holdsValues(cell));
  for (const { range } of foreign) restoreTyped(range);
  if (foreign.length > 0) await context.sync();
  return [...left, ...foreign].map(({ one }) => one);
}

/** Returns whether a range holds the values that replaced a formula. */
function holdsValues({ one, range }: { readonly one: LocatedFormula; readonly range: Excel.Range }): boolean {
  return valuesChecksum(cellValues(range)) === one.checksum;
}

/** Writes a formula in place of its values, and takes back the number formats that its cells got from them. */
export function restoreFormula(
  range: Excel.Range,
  { formula, formatted = [] }: Pick<FrozenFormula, 'formula' | 'formatted'>,
): void {
  const given = new Set(formatted);
  const formats = (range.numberFormat as unknown[][]).map((line, row) =>
    line.map((format, column) => (given.has(row * line.length + column) ? GENERAL : format)),
  );
  if (given.size > 0) range.numberFormat = formats;
  writeKeepingFormat(range, formats, () => {
    range.formulas = formats.map((line, row) => line.map((_, column) => (row + column === 0 ? formula : '')));
  });
}
