import { cellAddress } from '../../workbook/a1';
import { type CellRange, type CellRef, fitsOnSheet, oneCell } from '../../workbook/cell-range';
import { type Block, filledBy, type Plan, sizeOf, spilledBy } from '../../workbook/plan';
import { type RunOptions, isProblem, type Problem, type WriteResult } from '../../workbook/port';
import { rangeOf } from '../ranges';
import { requestObstacles } from '../read/obstacles';
import { runAsOneStep, runInExcel, retryOnce } from '../run-in-excel';
import { contentsOf, emptiedContents, inBatches, rangeOfBlock } from './blocks';
import { addDecorations, deleteDeadNames } from './decorations';
import { addConditions, requestFormatting, writeKeepingFormat } from './formatting';
import { restoreTyped } from './restore-typed';
import { deleteAddedSheet, findTarget, replaceSheet, type Target } from './target';

/** Most cells to name in a problem. */
const MOST_NAMED = 5;

/**
 * Writes a plan in batches. Starts only where all cells are empty, and rolls back where it cannot finish, or where a
 * co-author fills a cell before it is written. Formats go last, so that contents can be rolled back alone.
 */
export async function writePlan(plan: Plan, options: RunOptions = {}): Promise<WriteResult | Problem> {
  return runAsOneStep(async (context): Promise<WriteResult | Problem> => {
    const target = findOutside(plan) ?? (await findTarget(context, plan));
    if (isProblem(target)) return target;
    const { first, added } = target;
    const progress: Progress = { sent: [], isAnswered: false };
    try {
      const problem = await writeAll(context, plan, target, progress, options);
      if (problem) {
        await rollBack(target, progress);
        return problem;
      }
      const { row, column, sheet } = positionOf(first);
      const skipped = await addDecorations(first, plan);
      return { sheet: (await replaceSheet(context, plan, first)) ?? sheet, row, column, ...sizeOf(plan), skipped };
    } catch (error) {
      const undone =
        added !== undefined && !progress.isAnswered
          ? deleteAddedSheet(context, added, error)
          : rollBack(target, progress);
      await undone.catch(() => undefined);
      await deleteDeadNames(context, plan)
        .then(() => context.sync())
        .catch(() => undefined);
      throw error;
    }
  });
}

/** Blocks that were sent, and whether Excel answered the first of them. */
interface Progress {
  readonly sent: Block[];
  isAnswered: boolean;
}

/** Returns a problem where a plan does not fit on the sheet. */
function findOutside(plan: Plan): Problem | undefined {
  const { row, column } = 'sheet' in plan.start ? plan.start : { row: 0, column: 0 };
  return fitsOnSheet({ row, column, ...sizeOf(plan) }) ? undefined : { problem: 'offSheet' };
}

function requestObstaclesOf(plan: Plan, first: Excel.Range): () => Problem | undefined {
  const rangesOf = (areas: readonly CellRange[]): Excel.Range[] => areas.map((area) => rangeOf(first, area));
  return requestObstacles(rangesOf(filledBy(plan)), rangesOf(spilledBy(plan)));
}

/** Checks that the target of a plan is free; a new sheet always is. */
export async function checkEmpty(plan: Plan): Promise<Problem | undefined> {
  const { start } = plan;
  if (!('sheet' in start)) return undefined;
  return (
    findOutside(plan) ??
    runInExcel(async (context): Promise<Problem | undefined> => {
      const first = context.workbook.worksheets.getItem(start.sheet).getCell(start.row, start.column);
      const findObstacle = requestObstaclesOf(plan, first);
      await context.sync();
      return findObstacle();
    })
  );
}

/** Requests the current position of the first cell. */
function requestPosition(first: Excel.Range): void {
  first.load('rowIndex,columnIndex,worksheet/name');
}

function positionOf({ worksheet, rowIndex, columnIndex }: Excel.Range): CellRef {
  return { sheet: worksheet.name, row: rowIndex, column: columnIndex };
}

/** Writes the batches in order, then the formats; returns the problem that stopped it. */
async function writeAll(
  context: Excel.RequestContext,
  plan: Plan,
  { first, added }: Target,
  progress: Progress,
  { onProgress, signal }: RunOptions,
): Promise<Problem | undefined> {
  const batches = inBatches(plan.blocks);
  const isNew = added !== undefined;
  const isOneRequest = isNew && batches.length === 1;
  const applyFormatting = requestFormatting(first, plan);
  const askFormats = (batch: readonly Block[] = []): Excel.Range[] =>
    batch.map((block) => rangeOf(first, rangeOfBlock(block)).load('numberFormat'));
  let formats: Excel.Range[] = [];
  // No cell of a new sheet is filled, merged or formatted as text.
  if (!isNew) {
    const findObstacle = requestObstaclesOf(plan, first);
    formats = askFormats(batches[0]);
    await context.sync();
    const obstacle = findObstacle();
    if (obstacle) return obstacle;
  }
  for (const [index, batch] of batches.entries()) {
    if (signal?.aborted) return { problem: 'cancelled' };
    const loaded = formats.map(({ numberFormat }) => numberFormat as unknown[][]);
    const ranges = writeBatch(first, batch, loaded);
    progress.sent.push(...batch);
    if (!isNew) formats = askFormats(batches[index + 1]);
    if (index === batches.length - 1) addConditions(first, plan);
    if (isOneRequest) applyFormatting();
    const problem = await send(plan, first, ranges);
    progress.isAnswered = true;
    if (problem) return problem;
    await onProgress?.((index + 1) / batches.length);
  }
  // Idempotent, so a lost answer does no harm.
  if (!isOneRequest)
    await retryOnce(async () => {
      applyFormatting();
      requestPosition(first);
      await context.sync();
    });
  return undefined;
}

/**
 * Writes a batch, and loads the previous contents of its ranges in the same request. All loads precede all writes: a
 * workbook may calculate before it answers a load.
 */
function writeBatch(first: Excel.Range, batch: readonly Block[], formats: readonly unknown[][][]): Excel.Range[] {
  requestPosition(first);
  const ranges = batch.map((block) => rangeOf(first, rangeOfBlock(block)).load('rowIndex,columnIndex,formulas'));
  for (const [index, range] of ranges.entries())
    writeKeepingFormat(range, formats[index] ?? [], () => {
      range.formulas = contentsOf(batch[index]!);
    });
  return ranges;
}

/**
 * Sends written ranges. Restores what a co-author typed meanwhile, and returns that as a problem, as it does where the
 * ranges moved: formulas refer to cells by address.
 */
async function send({ start }: Plan, first: Excel.Range, ranges: readonly Excel.Range[]): Promise<Problem | undefined> {
  await first.context.sync();
  const foreign = ranges.filter(({ formulas }) => formulas.flat().some((content) => content !== ''));
  const cells = foreign.flatMap((range) => {
    const { formulas, rowIndex, columnIndex } = range;
    const before = formulas as unknown[][];
    restoreTyped(range);
    return before.flatMap((line, row) =>
      line.flatMap((content, column) =>
        content === '' ? [] : [cellAddress({ row: rowIndex + row, column: columnIndex + column })],
      ),
    );
  });
  const count = cells.length;
  if (count > 0) return { problem: 'occupied', cells: cells.slice(0, MOST_NAMED), count };
  const { row, column } = 'sheet' in start ? start : oneCell(0, 0);
  const isMoved = first.rowIndex !== row || first.columnIndex !== column;
  return isMoved ? { problem: 'changed', cell: cellAddress({ row, column }) } : undefined;
}

/**
 * Rolls a write back: empties the cells whose written content is unchanged, and deletes a new sheet without other
 * content.
 */
async function rollBack({ first, added }: Target, { sent }: Progress): Promise<void> {
  if (sent.length === 0) return;
  const { context } = first;
  const ranges = sent.map((block) => rangeOf(first, rangeOfBlock(block)).load('formulas'));
  await context.sync();
  const left = sent.map((block, index) => emptiedContents(block, ranges[index]!.formulas as unknown[][]));
  if (added !== undefined && left.every(({ isAll }) => isAll)) first.worksheet.delete();
  else
    for (const [index, { isAll, contents }] of left.entries()) {
      if (isAll) ranges[index]!.clear('Contents');
      else ranges[index]!.formulas = contents;
    }
  await context.sync();
}
