import { anchorOf } from '../../freeze/anchor';
import { type Fate, fatesOf } from '../../freeze/fates';
import type { CellRef } from '../../workbook/cell-range';
import type { FrozenFormula } from '../../workbook/port';

/** More names would make a workbook slow; formulas beyond them are sought where they were frozen. */
const MOST_ANCHORS = 1_000;

/** Names for formulas that are frozen together, which no others have; empty for the last of very many. */
export function anchorNames(count: number): string[] {
  const batch = Date.now().toString(36);
  return Array.from({ length: count }, (_, index) => (index < MOST_ANCHORS ? `_NPLV_${batch}_${index}` : ''));
}

/**
 * Gives the cells of each formula and those that it refers to a hidden name, which moves along with them. Excel for
 * Mac can refuse such a name; its formula is then sought where it was frozen.
 */
export async function addAnchors(context: Excel.RequestContext, frozen: readonly FrozenFormula[]): Promise<void> {
  try {
    for (const one of frozen) {
      const anchor = anchorOf(one);
      if (one.anchor && anchor) context.workbook.names.add(one.anchor, anchor).visible = false;
    }
    await context.sync();
  } catch {
    return;
  }
}

/** What became of each frozen formula; where a cell is asked for, only of those that hold it. */
export async function findFates(
  context: Excel.RequestContext,
  frozen: readonly FrozenFormula[],
  at?: CellRef,
): Promise<Fate[]> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name');
  await context.sync();
  const anchors = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  return fatesOf(frozen, anchors, new Set(worksheets.items.map(({ name }) => name)), at);
}

/** Takes the names of frozen formulas away. */
export async function removeAnchors(context: Excel.RequestContext, frozen: readonly FrozenFormula[]): Promise<void> {
  const own = new Set(frozen.map(({ anchor }) => anchor));
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  for (const item of names.items) if (own.has(item.name)) item.delete();
  await context.sync();
}
