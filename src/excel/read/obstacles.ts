import { cellAddress } from '../../workbook/a1';
import type { Problem } from '../../workbook/port';
import { INDEXES, indexesOf } from '../ranges';
import { cellValue } from './cell-values';

/** Most filled cells to name in a problem. */
const MOST_NAMED = 5;

/** Addresses of the cells with content; formats alone do not count. */
function filledIn(used: Excel.Range): string[] {
  if (used.isNullObject) return [];
  const { row, column } = indexesOf(used);
  return used.formulas.flatMap((line: unknown[], down) =>
    line.flatMap((formula, right) => {
      const value = cellValue(used.values[down]?.[right], used.valueTypes[down]?.[right]);
      const isEmpty = value === null && formula === '';
      return isEmpty ? [] : [cellAddress({ row: row + down, column: column + right })];
    }),
  );
}

/**
 * Requests filled and merged cells within ranges, and tables where a formula would spill; the answer is the problem that
 * they are, after the next sync.
 */
export function requestObstacles(
  ranges: readonly Excel.Range[],
  spilled: readonly Excel.Range[],
): () => Problem | undefined {
  const used = ranges.map((range) => range.getUsedRangeOrNullObject().load(`${INDEXES},formulas,values,valueTypes`));
  const merged = requestMerged(ranges);
  const tables = spilled.map((range) => range.getTables().load('items/name'));
  return () => {
    const filled = [...new Set(used.flatMap(filledIn))];
    if (filled.length) return { problem: 'occupied', cells: filled.slice(0, MOST_NAMED), count: filled.length };
    const cells = new Set(merged.filter(({ isNullObject }) => !isNullObject).map(({ address }) => address));
    if (cells.size > 0) return { problem: 'merged', cells: [...cells].join(', ') };
    const [table] = tables.flatMap(({ items }) => items);
    return table && { problem: 'inTable', table: table.name };
  };
}

/** Requests merged cells within ranges; none where the API is missing. */
function requestMerged(ranges: readonly Excel.Range[]): Excel.RangeAreas[] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  return ranges.map((range) => range.getMergedAreasOrNullObject().load('address'));
}

/** Finds the first protected sheet. */
export async function findProtected(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Problem | undefined> {
  const names = [...new Set(sheets)];
  const asked = names.map((name) => context.workbook.worksheets.getItem(name).protection.load('protected'));
  await context.sync();
  const sheet = names.find((_, index) => asked[index]!.protected);
  return sheet === undefined ? undefined : { problem: 'sheetProtected', sheet };
}

/** Requests whether the structure of the workbook is protected, which allows no new sheet. */
export function requestStructureProtected({ workbook }: Excel.RequestContext): () => Problem | undefined {
  const { protection } = workbook;
  protection.load('protected');
  return () => (protection.protected ? { problem: 'workbookProtected' } : undefined);
}
