import { sumOf } from '../../core/sum';
import type { CellRange } from '../../workbook/cell-range';
import { type Block, type Content, widthOf } from '../../workbook/plan';

/** Most cells in a request, well below the 5 MB limit of Excel on the web. */
const CELLS_A_BATCH = 10_000;

/** Splits blocks into the batches of a request each. */
export function inBatches(blocks: readonly Block[]): Block[][] {
  const batches: { blocks: Block[]; size: number }[] = [];
  for (const block of blocks.flatMap(inParts)) {
    const size = sumOf(block.cells, (line) => line.length);
    const last = batches.at(-1);
    if (last && last.size + size <= CELLS_A_BATCH) {
      last.blocks.push(block);
      last.size += size;
    } else batches.push({ blocks: [block], size });
  }
  return batches.map((batch) => batch.blocks);
}

/** Splits a block into whole rows that fit in one request. */
function inParts(block: Block): Block[] {
  const rows = Math.max(1, Math.floor(CELLS_A_BATCH / Math.max(1, widthOf(block))));
  return Array.from({ length: Math.ceil(block.cells.length / rows) }, (_, index) => ({
    row: block.row + index * rows,
    column: block.column,
    isVerbatim: block.isVerbatim,
    cells: block.cells.slice(index * rows, (index + 1) * rows),
  }));
}

/** Range that a block fills, without the spills of its formulas. */
export function rangeOfBlock(block: Block): CellRange {
  return { row: block.row, column: block.column, rows: block.cells.length, columns: widthOf(block) };
}

/** Contents of a block; null, also for cells missing from a short row, leaves a cell unchanged. */
export function contentsOf(block: Block): unknown[][] {
  const columns = widthOf(block);
  return block.cells.map((line) =>
    Array.from({ length: columns }, (_, column) => typed(contentAt(block, line, column))),
  );
}

function contentAt({ isVerbatim }: Block, line: readonly Content[] | undefined, column: number): Content {
  const content = line?.[column] ?? null;
  return isVerbatim && typeof content === 'string' ? { text: content } : content;
}

/** Marks text as text where Excel would read a number or a date. */
function typed(content: Content): unknown {
  if (typeof content === 'object') return content && `'${content.text}`;
  return typeof content === 'string' && /^['+\-@\d]/.test(content) ? `'${content}` : content;
}

/** Returns whether the written content of a cell is unchanged; Excel may reformat a formula. */
function isWritten(now: unknown, content: Content): boolean {
  const written = typeof content === 'object' ? content?.text : content;
  if (typeof content === 'string' && content.startsWith('=')) return typeof now === 'string' && now.startsWith('=');
  return now === written;
}

/** Contents that empty each cell whose written content is unchanged; `isAll` where no other cell is filled. */
export function emptiedContents(
  block: Block,
  now: readonly (readonly unknown[])[],
): { isAll: boolean; contents: unknown[][] } {
  let isAll = true;
  const contents = now.map((line, row) =>
    line.map((held, column) => {
      const content = contentAt(block, block.cells[row], column);
      if (held === '' || content === null) return null;
      if (isWritten(held, content)) return '';
      isAll = false;
      return null;
    }),
  );
  return { isAll, contents };
}
