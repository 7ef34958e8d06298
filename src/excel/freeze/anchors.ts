import { anchorOf } from '../../freeze/anchor';
import { type FrozenPosition, positionsOf } from '../../freeze/positions';
import type { CellRef } from '../../workbook/cell-range';
import type { FrozenFormula } from '../../workbook/port';
import { retryOnce } from '../run-in-excel';

/**
 * Most names in one freeze, because more would slow a workbook down; other formulas are located by their recorded
 * position.
 */
const MOST_ANCHORS = 1_000;

/** Makes unique names for the formulas of one freeze; empty beyond the limit. */
export function anchorNames(count: number): string[] {
  const batch = Date.now().toString(36);
  return Array.from({ length: count }, (_, index) => (index < MOST_ANCHORS ? `_NPLV_${batch}_${index}` : ''));
}

/**
 * Adds a hidden name for the cells of each formula and those that it uses, which follows them when they move. Excel for
 * Mac may refuse such a name; its formula is then located by its recorded position.
 */
export async function addAnchors(context: Excel.RequestContext, frozen: readonly FrozenFormula[]): Promise<void> {
  const add = async (): Promise<void> => {
    for (const one of frozen) {
      const anchor = anchorOf(one);
      if (one.anchor && anchor) context.workbook.names.add(one.anchor, anchor).visible = false;
    }
    await context.sync();
  };
  await retryOnce(add).catch(() => undefined);
}

/** Locates frozen formulas; where a cell is given, only those that contain it. */
export async function findPositions(
  context: Excel.RequestContext,
  frozen: readonly FrozenFormula[],
  at?: CellRef,
): Promise<FrozenPosition[]> {
  const readPositions = requestPositions(context);
  await context.sync();
  return readPositions(frozen, at);
}

/** Requests what locates frozen formulas; the answer locates them after the next sync. */
export function requestPositions(
  context: Excel.RequestContext,
): (frozen: readonly FrozenFormula[], at?: CellRef) => FrozenPosition[] {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name');
  return (frozen, at) => {
    const anchors = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
    return positionsOf(frozen, anchors, new Set(worksheets.items.map(({ name }) => name)), at);
  };
}
