import { type CellRange, fitsOnSheet, offsetRange, type CellRef } from '../../workbook/cell-range';
import { type Block, type Content, filledBy, type Plan, sizeOf } from '../../workbook/plan';
import { freeSheetName } from '../../workbook/sheet-name';
import { runInExcel } from '../run-in-excel';
import { type RunOptions, isProblem, type Problem, type WriteResult } from '../../workbook/port';
import { prepareFormatting } from './formatting';
import { findMerged } from '../read/merged';
import { findOccupied } from '../read/occupied';
import { findStructureProtected } from '../read/protected';
import { addDecorations } from './decorations';
import { writeKeepingFormat } from './keeping-format';
import { rangeOf } from '../ranges';

/** Cells a request: far under the 5 MB that Excel on the web takes. */
const CELLS_A_BATCH = 10_000;

/**
 * Carries out a plan in batches; it begins only where all is empty, and takes its contents back when it cannot end. The
 * look comes with the last batch, so that a small plan is undone in one step.
 */
export async function carryOut(plan: Plan, following: RunOptions = {}): Promise<WriteResult | Problem> {
  return runInExcel(async (context): Promise<WriteResult | Problem> => {
    const start = await prepare(context, plan);
    if (isProblem(start)) return start;
    const batches = inRequests(plan.blocks.flatMap(inBatches));
    try {
      const written = await writeAll(context, plan, start, batches, following);
      if (written < batches.length) {
        await takeBack(context, plan, start, batches.slice(0, written).flat());
        return { problem: 'cancelled' };
      }
      return { ...start, ...sizeOf(plan), skipped: await addDecorations(context, plan, start) };
    } catch (error) {
      await runInExcel((fresh) => takeBack(fresh, plan, start, batches.flat()));
      throw error;
    }
  });
}

/** Checks that a plan can begin, and makes its sheet. */
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
  return (await findInTheWay(context, plan, start)) ?? start;
}

/** A plan that is too large from where it begins, as a problem. */
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

/** What stands where a plan would write, as a problem; undefined where all is free. */
async function findInTheWay(context: Excel.RequestContext, plan: Plan, start: CellRef): Promise<Problem | undefined> {
  const areas = filledBy(plan).map((area) => offsetRange(start, area));
  return (await findOccupied(context, areas)) ?? findMerged(context, areas);
}

/** Why a plan cannot be written where it begins; there is nothing on a sheet that is still to be made. */
export async function checkEmpty(plan: Plan): Promise<Problem | undefined> {
  const { start } = plan;
  if (!('sheet' in start)) return undefined;
  return findOutside(plan) ?? runInExcel((context) => findInTheWay(context, plan, start));
}

/** A block in parts of whole rows that fit in one request. */
function inBatches(block: Block): Block[] {
  const columns = Math.max(1, ...block.cells.map((line) => line.length));
  const rows = Math.max(1, Math.floor(CELLS_A_BATCH / columns));
  return Array.from({ length: Math.ceil(block.cells.length / rows) }, (_, index) => ({
    row: block.row + index * rows,
    column: block.column,
    cells: block.cells.slice(index * rows, (index + 1) * rows),
  }));
}

/** Small blocks together, so that each does not wait for the one before. */
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

/** Writes batch after batch; the answer is how many were written before the work was cancelled. */
async function writeAll(
  context: Excel.RequestContext,
  plan: Plan,
  start: CellRef,
  batches: readonly (readonly Block[])[],
  { onProgress, signal }: RunOptions,
): Promise<number> {
  const giveLook = await prepareFormatting(context, plan, start);
  for (const [index, batch] of batches.entries()) {
    if (signal?.aborted) return index;
    await writeBatch(context, plan, start, batch, index === batches.length - 1 ? giveLook : undefined);
    await onProgress?.((index + 1) / batches.length);
  }
  return batches.length;
}

/** Writes a batch with what comes at its end; a sheet that was just made has no formats that could make texts of formulas. */
async function writeBatch(
  context: Excel.RequestContext,
  plan: Plan,
  start: CellRef,
  batch: readonly Block[],
  atEnd?: () => void,
): Promise<void> {
  const isNew = 'newSheet' in plan.start;
  const ranges = batch.map((block) => rangeOf(context, start, areaOfBlock(block)));
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
  atEnd?.();
  await context.sync();
}

function areaOfBlock({ row, column, cells }: Block): CellRange {
  return { row, column, rows: cells.length, columns: Math.max(...cells.map((line) => line.length)) };
}

/** What is written into each cell; lines that are shorter than others leave the rest alone. */
function contentsOf(block: Block): unknown[][] {
  const { columns } = areaOfBlock(block);
  return block.cells.map((line) => Array.from({ length: columns }, (_, column) => typed(line[column] ?? null)));
}

/** Text that Excel would take for a number or a date stays text. */
function typed(content: Content): unknown {
  if (typeof content === 'object') return content && `'${content.text}`;
  return typeof content === 'string' && /^['+\-@\d]/.test(content) ? `'${content}` : content;
}

/** The cells were empty before: empty again is as they were. */
async function takeBack(
  context: Excel.RequestContext,
  plan: Plan,
  start: CellRef,
  written: readonly Block[],
): Promise<void> {
  if ('newSheet' in plan.start) context.workbook.worksheets.getItem(start.sheet).delete();
  else for (const block of written) rangeOf(context, start, areaOfBlock(block)).clear('Contents');
  await context.sync();
}
