import { type CellRef, containsCell } from '../workbook/cell-range';
import type { FrozenFormula, LocatedFormula } from '../workbook/port';
import { currentRangeOf, relocated } from './anchor';

/**
 * Position of a frozen formula: located, `deleted` with its cells, `lost` where its sheet cannot be found, or `elsewhere`
 * where it does not contain the given cell.
 */
export type FrozenPosition = LocatedFormula | 'deleted' | 'lost' | 'elsewhere';

/** Type guard for a located formula. */
export function isLocated(position: FrozenPosition): position is LocatedFormula {
  return typeof position !== 'string';
}

type Home = ReturnType<typeof currentRangeOf>;

const knownRanges = new WeakMap<FrozenFormula, { readonly anchor: string; readonly home: Home }>();

/** Memoises current ranges: most have not moved since the last selection. */
function currentRange(kept: FrozenFormula, anchor: string): Home {
  const known = knownRanges.get(kept);
  if (known?.anchor === anchor) return known.home;
  const home = currentRangeOf(anchor);
  knownRanges.set(kept, { anchor, home });
  return home;
}

/** Locates frozen formulas by the names and sheets of a workbook; without a name, at the recorded position. */
export function positionsOf(
  frozen: readonly FrozenFormula[],
  anchors: ReadonlyMap<string, string>,
  sheets: ReadonlySet<string>,
  at?: CellRef,
): FrozenPosition[] {
  const homes = frozen.map((kept) => {
    const home = currentRange(kept, anchors.get(kept.anchor) ?? '');
    return typeof home === 'object' && !sheets.has(home.sheet) ? 'deleted' : home;
  });
  const sheetNow = sheetsAfter(frozen, homes);
  return frozen.map((kept, index): FrozenPosition => {
    const home = homes[index];
    if (home === 'deleted') return home;
    // Without an anchor the sheet may have another name by now.
    if (at && !containsCell(home ?? { ...kept, sheet: at.sheet }, at)) return 'elsewhere';
    const now = relocated(kept, anchors.get(kept.anchor) ?? '');
    if (typeof now === 'object') return { ...now, kept };
    if (sheets.has(kept.sheet)) return { ...kept, kept };
    const sheet = sheetNow.get(kept.sheet);
    if (sheet !== undefined) return { ...kept, sheet, kept };
    return sheetNow.has(kept.sheet) ? 'deleted' : 'lost';
  });
}

/** Maps recorded sheet names to current ones, by the formulas with an anchor; undefined for a deleted sheet. */
function sheetsAfter(
  frozen: readonly FrozenFormula[],
  homes: readonly ({ readonly sheet: string } | 'deleted' | undefined)[],
): ReadonlyMap<string, string | undefined> {
  const after = new Map<string, string | undefined>();
  for (const [index, { sheet }] of frozen.entries()) {
    const now = homes[index];
    if (typeof now === 'object') after.set(sheet, now.sheet);
    else if (now === 'deleted' && !after.has(sheet)) after.set(sheet, undefined);
  }
  return after;
}

/** Frozen formulas whose sheet cannot be found. */
export function lostFormulas(frozen: readonly FrozenFormula[], positions: readonly FrozenPosition[]): LocatedFormula[] {
  return frozen.filter((_, index) => positions[index] === 'lost').map((kept) => ({ ...kept, kept }));
}
