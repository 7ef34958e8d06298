import { type Block, filledBy, type Format, type Plan, sizeOf } from '../sheets/plan';
import { SHEET_COLUMNS, SHEET_ROWS } from '../sheets/area';
import { attempt } from './attempt';
import { type Following, isProblem, type Problem, type SheetArea } from './gateway';
import { findMerged } from './merged';
import { findOccupied } from './occupied';

/** Cells a request: far under the 5 MB that Excel on the web takes. */
const CELLS_A_BATCH = 10_000;

/** Where the top left of a plan comes to stand. */
interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Carries out a plan in batches; it begins only where all is empty, and leaves nothing behind when cancelled. */
export async function carryOut(plan: Plan, following: Following = {}): Promise<SheetArea | Problem> {
  const answer = await attempt(async (context): Promise<SheetArea | Problem> => {
    const corner = await prepare(context, plan);
    if (isProblem(corner)) return corner;
    const batches = plan.blocks.flatMap(inBatches);
    const written = await writeInTurn(context, corner, batches, following);
    if (written < batches.length) {
      await takeBack(context, plan, corner, batches.slice(0, written));
      return { problem: 'cancelled' };
    }
    applyLook(context, plan, corner);
    await context.sync();
    return { ...corner, ...sizeOf(plan) };
  });
  return answer;
}

/** Checks that a plan can begin, and makes its sheet. */
async function prepare(context: Excel.RequestContext, plan: Plan): Promise<Corner | Problem> {
  const { start } = plan;
  const { worksheets } = context.workbook;
  const sheet = 'sheet' in start ? start.sheet : start.newSheet;
  const corner: Corner = 'sheet' in start ? start : { sheet, row: 0, column: 0 };
  const existing = worksheets.getItemOrNullObject(sheet);
  existing.load('name');
  existing.protection.load('protected');
  await context.sync();
  const size = sizeOf(plan);
  if (corner.row + size.rows > SHEET_ROWS || corner.column + size.columns > SHEET_COLUMNS)
    return { problem: 'offSheet' };
  if ('newSheet' in start) {
    if (!existing.isNullObject) return { problem: 'sheetExists', sheet };
    worksheets.add(sheet);
    await context.sync();
    return corner;
  }
  if (existing.isNullObject) return { problem: 'notFound', what: sheet };
  if (existing.protection.protected) return { problem: 'sheetProtected', sheet };
  const areas = filledBy(plan).map((area) => ({
    ...area,
    sheet,
    row: corner.row + area.row,
    column: corner.column + area.column,
  }));
  return (await findOccupied(context, areas)) ?? (await findMerged(context, areas)) ?? corner;
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

/** Writes batch after batch; the answer is how many were written before the work was cancelled. */
async function writeInTurn(
  context: Excel.RequestContext,
  corner: Corner,
  batches: readonly Block[],
  { onProgress, signal }: Following,
  done = 0,
): Promise<number> {
  const batch = batches[done];
  if (!batch || signal?.aborted) return done;
  const columns = Math.max(...batch.cells.map((line) => line.length));
  rangeOf(context, corner, { ...batch, rows: batch.cells.length, columns }).formulas = batch.cells.map((line) =>
    Array.from({ length: columns }, (_, column) => typed(line[column] ?? null)),
  );
  await context.sync();
  onProgress?.((done + 1) / batches.length);
  return writeInTurn(context, corner, batches, { onProgress, signal }, done + 1);
}

/** Text that Excel would take for a number or a date stays text. */
function typed(content: Block['cells'][number][number]): unknown {
  return typeof content === 'string' && /^['+\-@\d]/.test(content) ? `'${content}` : content;
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  corner: Corner,
  area: { row: number; column: number; rows: number; columns: number },
): Excel.Range {
  const sheet = workbook.worksheets.getItem(corner.sheet);
  return sheet.getRangeByIndexes(corner.row + area.row, corner.column + area.column, area.rows, area.columns);
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

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function applyFormat(range: Excel.Range, format: Format): void {
  if (format.numberFormat !== undefined)
    range.numberFormat = Array.from({ length: format.rows }, () =>
      Array.from({ length: format.columns }, () => format.numberFormat),
    );
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.colour !== undefined) range.format.font.color = format.colour;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[format.align];
}

function applyLook(context: Excel.RequestContext, plan: Plan, corner: Corner): void {
  for (const format of plan.formats ?? []) applyFormat(rangeOf(context, corner, format), format);
  for (const { column, points } of plan.columnWidths ?? [])
    rangeOf(context, corner, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = points;
  if (plan.frozenRows) context.workbook.worksheets.getItem(corner.sheet).freezePanes.freezeRows(plan.frozenRows);
}
