import type { CellRange, SheetRange } from '../../workbook/cell-range';
import { runInExcel, codeOf } from '../run-in-excel';
import { cellValues } from './cell-values';
import type { RunOptions, Problem } from '../../workbook/port';
import type { CellValue, CellValues } from '../../workbook/cells';
import { INDEXES, indexesOf, rangeOn } from '../ranges';

/** Most cells in a request: with texts of a hundred characters, half of the 5 MB limit of Excel on the web. */
const CELLS_A_BLOCK = 20_000;

/** Rows of a range with their values. */
interface LoadedBlock extends CellRange {
  readonly range: Excel.Range;
}

/** Splits a range into blocks of whole rows that fit in one answer. */
export function blocksOf(area: CellRange, cellsABlock = CELLS_A_BLOCK): CellRange[] {
  const rows = Math.max(1, Math.floor(cellsABlock / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

/** Loads rows of a sheet; halves a request whose answer is too large for Excel on the web. */
export async function loadBlock(
  context: Excel.RequestContext,
  sheet: string,
  area: CellRange,
  ask: (range: Excel.Range) => void,
): Promise<LoadedBlock[]> {
  const range = rangeOn(context, { ...area, sheet });
  ask(range);
  try {
    await context.sync();
    return [{ ...area, range }];
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || area.rows === 1) throw error;
    const halves = blocksOf(area, Math.ceil(area.rows / 2) * area.columns);
    const loaded: LoadedBlock[] = [];
    for (const half of halves) loaded.push(...(await loadBlock(context, sheet, half, ask)));
    return loaded;
  }
}

function requestValues(range: Excel.Range): void {
  range.load('values,valueTypes');
}

/** Clips a range to its last used row. */
async function usedPart(context: Excel.RequestContext, area: SheetRange): Promise<CellRange | undefined> {
  const used = rangeOn(context, area).getUsedRangeOrNullObject(true).load(INDEXES);
  await context.sync();
  if (used.isNullObject) return undefined;
  const { row, column } = area;
  const end = indexesOf(used);
  return { row, column, rows: end.row + end.rows - row, columns: end.column + end.columns - column };
}

/** Reads the values of a range, up to its last used cell. */
export async function readCells(
  area: SheetRange,
  { onProgress, signal }: RunOptions = {},
): Promise<CellValues | Problem> {
  return runInExcel(async (context): Promise<CellValues | Problem> => {
    const part = await usedPart(context, area);
    const cells: CellValue[][] = [];
    const blocks = part ? blocksOf(part) : [];
    for (const [index, block] of blocks.entries()) {
      if (signal?.aborted) return { problem: 'cancelled' };
      for (const { range } of await loadBlock(context, area.sheet, block, requestValues))
        for (const row of cellValues(range)) cells.push(row);
      await onProgress?.((index + 1) / blocks.length);
    }
    return cells;
  });
}
