import type { CellRange, CellRef } from '../workbook/cell-range';
import type { FrozenFormula, LocatedFormula } from '../workbook/port';
import { homeOf, movedTo } from './anchor';

/**
 * Where a frozen formula stands now; `gone` with its cells, `lost` where nothing tells where it went, `elsewhere` where
 * another cell was asked for.
 */
export type Fate = LocatedFormula | 'gone' | 'lost' | 'elsewhere';

/** Tells a formula whose cells are known. */
export function isStanding(fate: Fate): fate is LocatedFormula {
  return typeof fate !== 'string';
}

/** Whether an area has a cell; one whose sheet is not known may have it. */
function mayHold({ row, column, rows, columns }: CellRange, sheet: string | undefined, at: CellRef): boolean {
  const isInside = at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
  return isInside && (sheet ?? at.sheet) === at.sheet;
}

type Home = ReturnType<typeof homeOf>;

const homesTold = new WeakMap<FrozenFormula, { readonly anchor: string; readonly home: Home }>();

/** Most cells have not moved since the last cell was selected. */
function homeNow(kept: FrozenFormula, anchor: string): Home {
  const told = homesTold.get(kept);
  if (told?.anchor === anchor) return told.home;
  const home = homeOf(anchor);
  homesTold.set(kept, { anchor, home });
  return home;
}

/** What the names and the sheets of a workbook tell of each formula; without a name it is where it was frozen. */
export function fatesOf(
  frozen: readonly FrozenFormula[],
  anchors: ReadonlyMap<string, string>,
  sheets: ReadonlySet<string>,
  at?: CellRef,
): Fate[] {
  const homes = frozen.map((kept) => {
    const home = homeNow(kept, anchors.get(kept.anchor) ?? '');
    return typeof home === 'object' && !sheets.has(home.sheet) ? 'gone' : home;
  });
  const sheetNow = sheetsAfter(frozen, homes);
  return frozen.map((kept, index): Fate => {
    const home = homes[index];
    if (home === 'gone') return home;
    if (at && !mayHold(home ?? kept, home?.sheet, at)) return 'elsewhere';
    const now = movedTo(kept, anchors.get(kept.anchor) ?? '');
    if (typeof now === 'object') return { ...now, kept };
    if (sheets.has(kept.sheet)) return { ...kept, kept };
    const sheet = sheetNow.get(kept.sheet);
    if (sheet !== undefined) return { ...kept, sheet, kept };
    return sheetNow.has(kept.sheet) ? 'gone' : 'lost';
  });
}

/** What became of sheets, as the formulas tell that have a name: another name, or undefined where all is gone. */
function sheetsAfter(
  frozen: readonly FrozenFormula[],
  homes: readonly ({ readonly sheet: string } | 'gone' | undefined)[],
): ReadonlyMap<string, string | undefined> {
  const after = new Map<string, string | undefined>();
  for (const [index, { sheet }] of frozen.entries()) {
    const now = homes[index];
    if (typeof now === 'object') after.set(sheet, now.sheet);
    else if (now === 'gone' && !after.has(sheet)) after.set(sheet, undefined);
  }
  return after;
}

/** The formulas of which nothing tells where they went. */
export function lostAmong(frozen: readonly FrozenFormula[], fates: readonly Fate[]): LocatedFormula[] {
  return frozen.filter((_, index) => fates[index] === 'lost').map((kept) => ({ ...kept, kept }));
}
