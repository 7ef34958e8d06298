import type { CellRange, CellRef } from '../workbook/cell-range';
import type { FrozenFormula, LocatedFormula } from '../workbook/port';
import { homeOf, movedTo } from './anchor';

/**
 * Current position of a frozen formula; `gone` where its cells were deleted, `lost` where its sheet cannot be found,
 * `elsewhere` where it does not hold the given cell.
 */
export type Fate = LocatedFormula | 'gone' | 'lost' | 'elsewhere';

/** Type guard for a formula whose current position is known. */
export function isStanding(fate: Fate): fate is LocatedFormula {
  return typeof fate !== 'string';
}

/** Whether a range can hold a cell; one whose sheet is unknown can. */
function mayHold({ row, column, rows, columns }: CellRange, sheet: string | undefined, at: CellRef): boolean {
  const isInside = at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
  return isInside && (sheet ?? at.sheet) === at.sheet;
}

type Home = ReturnType<typeof homeOf>;

const homesTold = new WeakMap<FrozenFormula, { readonly anchor: string; readonly home: Home }>();

/** Caches positions: most cells have not moved since the last selection. */
function homeNow(kept: FrozenFormula, anchor: string): Home {
  const told = homesTold.get(kept);
  if (told?.anchor === anchor) return told.home;
  const home = homeOf(anchor);
  homesTold.set(kept, { anchor, home });
  return home;
}

/** Locates frozen formulas by the names and sheets of a workbook; one without a name at its recorded position. */
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

/** Maps the recorded name of each sheet to its current one, by the formulas with an anchor; undefined where all are gone. */
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

/** Frozen formulas whose sheet cannot be found. */
export function lostAmong(frozen: readonly FrozenFormula[], fates: readonly Fate[]): LocatedFormula[] {
  return frozen.filter((_, index) => fates[index] === 'lost').map((kept) => ({ ...kept, kept }));
}
