import type { Area } from '../sheets/area';
import { attempt, codeOf } from './attempt';
import { cellValues } from './cell-values';
import type { CellValue, Following, Problem, SheetArea } from './gateway';
import { INDEXES, indexesOf } from './indexes';

/** Cells a request: with texts of a hundred characters half of the 5 MB that Excel on the web answers. */
const CELLS_A_BLOCK = 20_000;

/** Some rows of an area with what was loaded of them. */
export interface LoadedBlock extends Area {
  readonly range: Excel.Range;
}

/** An area in parts of whole rows that fit in one answer. */
export function blocksOf(area: Area, cellsABlock = CELLS_A_BLOCK): Area[] {
  const rows = Math.max(1, Math.floor(cellsABlock / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

/** Loads rows of a sheet; an answer that is too large for Excel on the web is asked for in halves. */
export async function loadBlock(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  ask: (range: Excel.Range) => void,
): Promise<LoadedBlock[]> {
  const { row, column, rows, columns } = area;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  ask(range);
  try {
    await context.sync();
    return [{ ...area, range }];
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || rows === 1) throw error;
    const halves = blocksOf(area, Math.ceil(rows / 2) * columns);
    const loaded: LoadedBlock[] = [];
    for (const half of halves) loaded.push(...(await loadBlock(context, sheet, half, ask)));
    return loaded;
  }
}

function askValues(range: Excel.Range): void {
  range.load('values,valueTypes');
}

/** The part of an area down to its last used row. */
async function usedPart(context: Excel.RequestContext, area: SheetArea): Promise<Area | undefined> {
  const { row, column, rows, columns } = area;
  const whole = context.workbook.worksheets.getItem(area.sheet).getRangeByIndexes(row, column, rows, columns);
  const used = whole.getUsedRangeOrNullObject(true).load(INDEXES);
  await context.sync();
  if (used.isNullObject) return undefined;
  const end = indexesOf(used);
  return { row, column, rows: end.row + end.rows - row, columns: end.column + end.columns - column };
}

/** What stands in an area, down and right to where it is used. */
export async function readCells(
  area: SheetArea,
  { onProgress, signal }: Following = {},
): Promise<readonly (readonly CellValue[])[] | Problem> {
  return attempt(async (context): Promise<readonly (readonly CellValue[])[] | Problem> => {
    const part = await usedPart(context, area);
    const cells: CellValue[][] = [];
    const blocks = part ? blocksOf(part) : [];
    for (const [index, block] of blocks.entries()) {
      if (signal?.aborted) return { problem: 'cancelled' };
      for (const { range } of await loadBlock(context, area.sheet, block, askValues))
        for (const row of cellValues(range.values, range.valueTypes)) cells.push(row);
      await onProgress?.((index + 1) / blocks.length);
    }
    return cells;
  });
}
