import { oneCell, type SheetRange } from '../../workbook/cell-range';
import { cellValue } from './cell-values';
import type { Problem } from '../../workbook/port';
import { INDEXES, indexesOf, rangeOn } from '../ranges';
import { addressOf } from '../../workbook/a1';

/** So many of the filled cells are named. */
const MOST_NAMED = 5;

/** Asks what is in use within an area. */
function askUsed(context: Excel.RequestContext, area: SheetRange): Excel.Range {
  return rangeOn(context, area).getUsedRangeOrNullObject().load(`${INDEXES},formulas,values,valueTypes`);
}

/** The addresses of the cells that hold something; a format alone is nothing. */
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

/** The filled cells within areas, as a problem; undefined where all are empty. */
export async function findOccupied(
  context: Excel.RequestContext,
  areas: readonly SheetRange[],
): Promise<Problem | undefined> {
  const used = areas.map((area) => askUsed(context, area));
  await context.sync();
  const filled = [...new Set(used.flatMap(filledIn))];
  return filled.length ? { problem: 'occupied', cells: filled.slice(0, MOST_NAMED), count: filled.length } : undefined;
}
