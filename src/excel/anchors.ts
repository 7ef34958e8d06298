import { anchorOf, movedTo } from '../audit/anchor';
import type { Frozen } from '../audit/frozen';
import type { Standing } from './gateway';

/** More names would make a workbook slow; formulas beyond them are sought where they were frozen. */
const MOST_ANCHORS = 1_000;

/** Names for formulas that are frozen together, which no others have; empty for the last of very many. */
export function anchorNames(count: number): string[] {
  const batch = Date.now().toString(36);
  return Array.from({ length: count }, (_, index) => (index < MOST_ANCHORS ? `_NPLV_${batch}_${index}` : ''));
}

/** Gives the cells of a formula and those that it refers to a hidden name, which moves along with them. */
export function addAnchor({ workbook }: Excel.RequestContext, frozen: Frozen): void {
  const anchor = anchorOf(frozen);
  if (frozen.anchor && anchor) workbook.names.add(frozen.anchor, anchor).visible = false;
}

/** Where frozen formulas stand now; undefined for those whose cells are gone. */
export async function locate(
  context: Excel.RequestContext,
  frozen: readonly Frozen[],
): Promise<(Standing | undefined)[]> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name');
  await context.sync();
  const anchors = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const sheets = new Set(worksheets.items.map(({ name }) => name));
  return frozen.map((kept) => {
    const anchor = anchors.get(kept.anchor);
    const now = anchor === undefined ? kept : movedTo(kept, anchor);
    return now && sheets.has(now.sheet) ? { ...now, kept } : undefined;
  });
}

/** Takes the names of frozen formulas away. */
export async function removeAnchors(context: Excel.RequestContext, frozen: readonly Frozen[]): Promise<void> {
  const own = new Set(frozen.map(({ anchor }) => anchor));
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  for (const item of names.items) if (own.has(item.name)) item.delete();
  await context.sync();
}
