import { findFates, removeAnchors } from './anchors';
import { runAsOneStep, runInExcel, tryTwice } from '../run-in-excel';
import { putBack, removeNotes } from './frozen-cells';
import type { RunOptions, Problem, ThawResult, FrozenFormula } from '../../workbook/port';
import { findProtected } from '../read/obstacles';
import type { CellRef } from '../../workbook/cell-range';
import { isStanding, lostAmong } from '../../freeze/fates';

/** Locates frozen formulas; undefined for those that are gone or do not hold the given cell. */
export async function locateFrozen(
  frozen: readonly FrozenFormula[],
  at?: CellRef,
): Promise<readonly (FrozenFormula | undefined)[] | Problem> {
  if (frozen.length === 0) return [];
  return runInExcel(async (context) =>
    (await findFates(context, frozen, at)).map((fate) => (isStanding(fate) ? fate : undefined)),
  );
}

/** Restores formulas where the values that replaced them still stand; what was not reached stays frozen. */
export async function thawFormulas(
  frozen: readonly FrozenFormula[],
  options: RunOptions = {},
): Promise<ThawResult | Problem> {
  return runAsOneStep(async (context): Promise<ThawResult | Problem> => {
    const fates = await findFates(context, frozen);
    const standing = fates.filter(isStanding);
    const closed = await findProtected(
      context,
      standing.map(({ sheet }) => sheet),
    );
    if (closed) return closed;
    const { restored, changed, waiting } = await putBack(context, standing, options);
    await tryTwice(() => removeNotes(context, restored));
    const lost = lostAmong(frozen, fates);
    const left = new Set([...changed, ...lost, ...waiting].map(({ kept }) => kept));
    const thawed = frozen.filter((one) => !left.has(one));
    await tryTwice(() => removeAnchors(context, thawed));
    return { restored: restored.length, changed, lost, waiting };
  });
}
