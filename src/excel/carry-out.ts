import { SHEET_COLUMNS, SHEET_ROWS } from '../sheets/area';
import { type Block, type Content, filledBy, type Ornament, type Plan, sizeOf } from '../sheets/plan';
import { freeSheetName } from '../sheets/sheet-name';
import { attempt } from './attempt';
import { areaFrom, type Corner, rangeOf } from './corner';
import { type Following, isProblem, type Problem, type Written } from './gateway';
import { applyLook } from './look';
import { findMerged } from './merged';
import { findOccupied } from './occupied';
import { findStructureProtected } from './protected';
import { addOrnaments } from './ornaments';

/** Cells a request: far under the 5 MB that Excel on the web takes. */
const CELLS_A_BATCH = 10_000;

/** Carries out a plan in batches; it begins only where all is empty, and leaves nothing behind when it cannot end. */
export async function carryOut(plan: Plan, following: Following = {}): Promise<Written | Problem> {
  return attempt(async (context): Promise<Written | Problem> => {
    const corner = await prepare(context, plan);
    if (isProblem(corner)) return corner;
    const batches = inRequests(plan.blocks.flatMap(inBatches));
    try {
      const written = await writeInTurn(context, corner, batches, following);
      const skipped = written < batches.length ? [] : await finish(context, plan, corner);
      if (following.signal?.aborted) {
        await takeBack(context, plan, corner, batches.slice(0, written).flat());
        return { problem: 'cancelled' };
      }
      return { ...corner, ...sizeOf(plan), skipped };
    } catch (error) {
      await attempt((fresh) => takeBack(fresh, plan, corner, batches.flat()));
      throw error;
    }
  });
}

/** Gives what was written its look and all that a sheet can do without; the answer is what Excel does not have here. */
async function finish(context: Excel.RequestContext, plan: Plan, corner: Corner): Promise<Ornament[]> {
  applyLook(context, plan, corner);
  await context.sync();
  return addOrnaments(context, plan, corner);
}

/** Checks that a plan can begin, and makes its sheet. */
async function prepare(context: Excel.RequestContext, plan: Plan): Promise<Corner | Problem> {
  const { start } = plan;
  const { worksheets } = context.workbook;
  if ('newSheet' in start && start.numbered) worksheets.load('items/name');
  const wanted = 'sheet' in start ? start.sheet : start.newSheet;
  const existing = worksheets.getItemOrNullObject(wanted);
  existing.load('name');
  existing.protection.load('protected');
  await context.sync();
  const isNumbered = 'newSheet' in start && start.numbered;
  const sheet = isNumbered
    ? freeSheetName(
        wanted,
        worksheets.items.map(({ name }) => name),
      )
    : wanted;
  const corner: Corner = 'sheet' in start ? start : { sheet, row: 0, column: 0 };
  const size = sizeOf(plan);
  if (corner.row + size.rows > SHEET_ROWS || corner.column + size.columns > SHEET_COLUMNS)
    return { problem: 'offSheet' };
  if ('newSheet' in start) {
    const closed = await findStructureProtected(context);
    if (closed) return closed;
    if (!existing.isNullObject && !start.numbered) return { problem: 'sheetExists', sheet };
    worksheets.add(sheet);
    await context.sync();
    return corner;
  }
  if (existing.isNullObject) return { problem: 'notFound', what: sheet };
  if (existing.protection.protected) return { problem: 'sheetProtected', sheet };
  return (await findInTheWay(context, plan, corner)) ?? corner;
}

/** What stands where a plan would write, as a problem; undefined where all is free. */
async function findInTheWay(context: Excel.RequestContext, plan: Plan, corner: Corner): Promise<Problem | undefined> {
  const areas = filledBy(plan).map((area) => areaFrom(corner, area));
  return (await findOccupied(context, areas)) ?? findMerged(context, areas);
}

/** What stands where a plan would write; there is nothing on a sheet that is still to be made. */
export async function checkEmpty(plan: Plan): Promise<Problem | undefined> {
  const { start } = plan;
  return 'sheet' in start ? attempt((context) => findInTheWay(context, plan, start)) : undefined;
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
async function writeInTurn(
  context: Excel.RequestContext,
  corner: Corner,
  batches: readonly (readonly Block[])[],
  { onProgress, signal }: Following,
  done = 0,
): Promise<number> {
  const batch = batches[done];
  if (!batch || signal?.aborted) return done;
  for (const block of batch) {
    const columns = Math.max(...block.cells.map((line) => line.length));
    rangeOf(context, corner, { ...block, rows: block.cells.length, columns }).formulas = block.cells.map((line) =>
      Array.from({ length: columns }, (_, column) => typed(line[column] ?? null)),
    );
  }
  await context.sync();
  await onProgress?.((done + 1) / batches.length);
  return writeInTurn(context, corner, batches, { onProgress, signal }, done + 1);
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
  corner: Corner,
  written: readonly Block[],
): Promise<void> {
  if ('newSheet' in plan.start) context.workbook.worksheets.getItem(corner.sheet).delete();
  else
    for (const { row, column, cells } of written)
      rangeOf(context, corner, {
        row,
        column,
        rows: cells.length,
        columns: Math.max(...cells.map((line) => line.length)),
      }).clear('Contents');
  await context.sync();
}
