import { type CellRange, fitsOnSheet, offsetRange, type CellRef } from '../../workbook/cell-range';
import { type Block, type Content, filledBy, type Plan, sizeOf } from '../../workbook/plan';
import { freeSheetName } from '../../workbook/sheet-name';
import { runAsOneStep, runInExcel } from '../run-in-excel';
import { type RunOptions, isProblem, type Problem, type WriteResult } from '../../workbook/port';
import { prepareFormatting, writeKeepingFormat } from './formatting';
import { findMerged, findOccupied, findStructureProtected } from '../read/obstacles';
import { addDecorations } from './decorations';
import { rangeOf } from '../ranges';

/** Most cells in a request, well below the 5 MB limit of Excel on the web. */
const CELLS_A_BATCH = 10_000;

/**
 * Writes a plan in batches. Starts only where all cells are empty, and rolls back where it cannot finish. Formats go
 * with the last batch, so that a small plan is one undo step.
 */
export async function writePlan(plan: Plan, options: RunOptions = {}): Promise<WriteResult | Problem> {
  return runAsOneStep(async (context): Promise<WriteResult | Problem> => {
    const start = await prepare(context, plan);
    if (isProblem(start)) return start;
    const batches = inRequests(plan.blocks.flatMap(inBatches));
    try {
      const written = await writeAll(context, plan, start, batches, options);
      if (written < batches.length) {
        await undoWrite(context, plan, start, batches.slice(0, written).flat());
        return { problem: 'cancelled' };
      }
      const skipped = await addDecorations(context, plan, start);
      return { ...(await takePlace(context, plan, start)), ...sizeOf(plan), skipped };
    } catch (error) {
      await runInExcel((fresh) => undoWrite(fresh, plan, start, batches.flat()));
      throw error;
    }
  });
}

/** Checks that a plan can be written, and adds its sheet. */
async function prepare(context: Excel.RequestContext, plan: Plan): Promise<CellRef | Problem> {
  const { start } = plan;
  const outside = findOutside(plan);
  if (outside) return outside;
  if ('newSheet' in start) return makeSheet(context, start.newSheet);
  const sheet = context.workbook.worksheets.getItemOrNullObject(start.sheet).load('name');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) return { problem: 'notFound', what: start.sheet };
  if (sheet.protection.protected) return { problem: 'sheetProtected', sheet: start.sheet };
  return (await findObstacle(context, plan, start)) ?? start;
}

/** Returns a problem where a plan does not fit on the sheet. */
function findOutside(plan: Plan): Problem | undefined {
  const { row, column } = 'sheet' in plan.start ? plan.start : { row: 0, column: 0 };
  return fitsOnSheet({ row, column, ...sizeOf(plan) }) ? undefined : { problem: 'offSheet' };
}

async function makeSheet(context: Excel.RequestContext, wanted: string): Promise<CellRef | Problem> {
  const closed = await findStructureProtected(context);
  if (closed) return closed;
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = freeSheetName(wanted, taken);
  worksheets.add(sheet);
  await context.sync();
  return { sheet, row: 0, column: 0 };
}

/** Moves a new sheet to the position and name of the one that it replaces, which is deleted only now. */
async function takePlace({ workbook }: Excel.RequestContext, { start }: Plan, written: CellRef): Promise<CellRef> {
  const replaced = 'newSheet' in start ? start.replaces : undefined;
  if (replaced === undefined) return written;
  const old = workbook.worksheets.getItemOrNullObject(replaced).load('position');
  await workbook.context.sync();
  if (old.isNullObject) return written;
  const sheet = workbook.worksheets.getItem(written.sheet);
  sheet.position = old.position;
  old.delete();
  sheet.name = replaced;
  await workbook.context.sync();
  return { ...written, sheet: replaced };
}

/** Returns a problem where the target of a plan is not free. */
async function findObstacle(context: Excel.RequestContext, plan: Plan, start: CellRef): Promise<Problem | undefined> {
  const areas = filledBy(plan).map((area) => offsetRange(start, area));
  return (await findOccupied(context, areas)) ?? findMerged(context, areas);
}

/** Checks that the target of a plan is free; a new sheet always is. */
export async function checkEmpty(plan: Plan): Promise<Problem | undefined> {
  const { start } = plan;
  if (!('sheet' in start)) return undefined;
  return findOutside(plan) ?? runInExcel((context) => findObstacle(context, plan, start));
}

/** Splits a block into whole rows that fit in one request. */
function inBatches(block: Block): Block[] {
  const columns = Math.max(1, ...block.cells.map((line) => line.length));
  const rows = Math.max(1, Math.floor(CELLS_A_BATCH / columns));
  return Array.from({ length: Math.ceil(block.cells.length / rows) }, (_, index) => ({
    row: block.row + index * rows,
    column: block.column,
    cells: block.cells.slice(index * rows, (index + 1) * rows),
  }));
}

/** Groups small blocks into one request. */
function inRequests(blocks: readonly Block[]): Block[][] {
  const requests: { blocks: Block[]; size: number }[] = [];
  for (const block of blocks) {
    const size = block.cells.reduce((sum, line) => sum + line.length, 0);
    const last = requests.at(-1);
    if (last && last.size + size <= CELLS_A_BATCH) {
      last.blocks.push(block);
      last.size += size;
    } else requests.push({ blocks: [block], size });
  }
  return requests.map((request) => request.blocks);
}

/** Writes the batches in order; returns the number written before cancelling. */
async function writeAll(
  context: Excel.RequestContext,
  plan: Plan,
  start: CellRef,
  batches: readonly (readonly Block[])[],
  { onProgress, signal }: RunOptions,
): Promise<number> {
  const applyFormatting = await prepareFormatting(context, plan, start);
  for (const [index, batch] of batches.entries()) {
    if (signal?.aborted) return index;
    await writeBatch(context, plan, start, batch, index === batches.length - 1 ? applyFormatting : undefined);
    await onProgress?.((index + 1) / batches.length);
  }
  return batches.length;
}

/** Writes a batch. Formats of a new sheet need not be read: none of its cells is formatted as text. */
async function writeBatch(
  context: Excel.RequestContext,
  plan: Plan,
  start: CellRef,
  batch: readonly Block[],
  finish?: () => void,
): Promise<void> {
  const isNew = 'newSheet' in plan.start;
  const ranges = batch.map((block) => rangeOf(context, start, rangeOfBlock(block)));
  if (!isNew) {
    for (const range of ranges) range.load('numberFormat');
    await context.sync();
  }
  for (const [index, block] of batch.entries()) {
    const range = ranges[index]!;
    writeKeepingFormat(range, isNew ? [] : (range.numberFormat as unknown[][]), () => {
      range.formulas = contentsOf(block);
    });
  }
  finish?.();
  await context.sync();
}

function rangeOfBlock({ row, column, cells }: Block): CellRange {
  return { row, column, rows: cells.length, columns: Math.max(...cells.map((line) => line.length)) };
}

/** Contents of a block; null, also for cells missing from a short row, leaves a cell unchanged. */
function contentsOf(block: Block): unknown[][] {
  const { columns } = rangeOfBlock(block);
  return block.cells.map((line) => Array.from({ length: columns }, (_, column) => typed(line[column] ?? null)));
}

/** Marks text as text where Excel would read a number or a date. */
function typed(content: Content): unknown {
  if (typeof content === 'object') return content && `'${content.text}`;
  return typeof content === 'string' && /^['+\-@\d]/.test(content) ? `'${content}` : content;
}

/** Rolls a write back: clears the cells of the plan, which were empty before. */
async function undoWrite(
  context: Excel.RequestContext,
  plan: Plan,
  start: CellRef,
  written: readonly Block[],
): Promise<void> {
  if ('newSheet' in plan.start) context.workbook.worksheets.getItem(start.sheet).delete();
  else for (const block of written) rangeOf(context, start, rangeOfBlock(block)).clear('Contents');
  await context.sync();
}
