import { addressOf } from '../../workbook/a1';
import { oneCell, type SheetRange } from '../../workbook/cell-range';
import type { Problem } from '../../workbook/port';
import { INDEXES, indexesOf, rangeOn } from '../ranges';
import { cellValue } from './cell-values';

/** Most filled cells to name in a problem. */
const MOST_NAMED = 5;

/** Requests the used cells within a range. */
function askUsed(context: Excel.RequestContext, area: SheetRange): Excel.Range {
  return rangeOn(context, area).getUsedRangeOrNullObject().load(`${INDEXES},formulas,values,valueTypes`);
}

/** Addresses of the cells with content; formats alone do not count. */
function filledIn(used: Excel.Range): string[] {
  if (used.isNullObject) return [];
  const { row, column } = indexesOf(used);
  return used.formulas.flatMap((line: unknown[], down) =>
    line.flatMap((formula, right) => {
      const value = cellValue(used.values[down]?.[right], used.valueTypes[down]?.[right]);
      const isEmpty = value === null && formula === '';
      return isEmpty ? [] : [addressOf(oneCell(row + down, column + right))];
    }),
  );
}

/** Finds filled cells within ranges; undefined where all are empty. */
export async function findOccupied(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<Problem | undefined> {
  const used = ranges.map((area) => askUsed(context, area));
  await context.sync();
  const filled = [...new Set(used.flatMap(filledIn))];
  return filled.length ? { problem: 'occupied', cells: filled.slice(0, MOST_NAMED), count: filled.length } : undefined;
}

/** Finds merged cells within ranges; assumes none where the API is missing. */
export async function findMerged(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<Problem | undefined> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return undefined;
  const asked = ranges.map((area) => rangeOn(context, area).getMergedAreasOrNullObject().load('address'));
  await context.sync();
  const merged = new Set(asked.filter(({ isNullObject }) => !isNullObject).map(({ address }) => address));
  return merged.size > 0 ? { problem: 'merged', cells: [...merged].join(', ') } : undefined;
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

/** Finds a protected workbook structure, which allows no new sheet. */
export async function findStructureProtected({ workbook }: Excel.RequestContext): Promise<Problem | undefined> {
  workbook.protection.load('protected');
  await workbook.context.sync();
  return workbook.protection.protected ? { problem: 'workbookProtected' } : undefined;
}
