import { runInExcel } from '../run-in-excel';
import { cellValues, cellFormula } from './cell-values';
import type { RunOptions, Problem } from '../../workbook/port';
import { blocksOf, loadBlock } from './read-cells';
import type { CellBlock } from '../../workbook/cells';
import type { CellRef } from '../../workbook/cell-range';
import { INDEXES, indexesOf } from '../ranges';

/** Most cells in a request: three properties of each, few enough to keep the pane responsive. */
const CELLS_A_BLOCK = 8_000;
/** Most single cells in a request. */
const CELLS_A_REQUEST = 1_000;

/** Reads every sheet in blocks, in order. */
export async function scanWorkbook(
  visit: (block: CellBlock) => void,
  { onProgress, signal }: RunOptions = {},
): Promise<Problem | undefined> {
  return runInExcel(async (context): Promise<Problem | undefined> => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(INDEXES));
    await context.sync();
    const blocks = worksheets.items.flatMap(({ name }, index) =>
      used[index]!.isNullObject
        ? []
        : blocksOf(indexesOf(used[index]!), CELLS_A_BLOCK).map((area) => ({ sheet: name, area })),
    );
    for (const [index, { sheet, area }] of blocks.entries()) {
      if (signal?.aborted) return { problem: 'cancelled' };
      for (const { range, ...part } of await loadBlock(context, sheet, area, requestFormulas))
        visit({ sheet, ...part, formulas: formulasOf(range), values: cellValues(range) });
      await onProgress?.((index + 1) / blocks.length);
    }
    return undefined;
  });
}

function formulasOf({ formulas, values }: Excel.Range): string[][] {
  return formulas.map((line: unknown[], row) =>
    line.map((formula, column) => cellFormula(formula, values[row]?.[column])),
  );
}

function requestFormulas(range: Excel.Range): void {
  range.load('formulas,values,valueTypes');
}

/** Finds the cell whose formula spills into each cell; undefined where none does. */
export async function findSpilled(cells: readonly CellRef[]): Promise<readonly (CellRef | undefined)[] | Problem> {
  return runInExcel(async (context) => {
    const spilled: (CellRef | undefined)[] = [];
    for (let from = 0; from < cells.length; from += CELLS_A_REQUEST)
      spilled.push(...(await spilledAmong(context, cells.slice(from, from + CELLS_A_REQUEST))));
    return spilled;
  });
}

/** As `findSpilled`, in requests of a context. */
export async function spilledAmong(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
): Promise<(CellRef | undefined)[]> {
  const parents = cells.map(({ sheet, row, column }) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    return cell.getSpillParentOrNullObject().load('rowIndex,columnIndex');
  });
  await context.sync();
  return cells.map(({ sheet, row, column }, index) => {
    const parent = parents[index]!;
    if (parent.isNullObject || (parent.rowIndex === row && parent.columnIndex === column)) return undefined;
    return { sheet, row: parent.rowIndex, column: parent.columnIndex };
  });
}
