import { findPositions, removeAnchors } from './anchors';
import { runAsOneStep, runInExcel, tryTwice } from '../run-in-excel';
import { restoreFormulas, removeNotes } from './frozen-cells';
import type { RunOptions, Problem, ThawResult, FrozenFormula } from '../../workbook/port';
import { findProtected } from '../read/obstacles';
import type { CellRef } from '../../workbook/cell-range';
import { isLocated, lostFormulas } from '../../freeze/positions';

/** Locates frozen formulas; undefined for deleted ones and those that do not contain the given cell. */
export async function locateFrozen(
  frozen: readonly FrozenFormula[],
  at?: CellRef,
): Promise<readonly (FrozenFormula | undefined)[] | Problem> {
  if (frozen.length === 0) return [];
  return runInExcel(async (context) =>
    (await findPositions(context, frozen, at)).map((position) => (isLocated(position) ? position : undefined)),
  );
}

/** Restores formulas whose values are unchanged; after cancelling, the rest stays frozen. */
export async function thawFormulas(
  frozen: readonly FrozenFormula[],
  options: RunOptions = {},
): Promise<ThawResult | Problem> {
  return runAsOneStep(async (context): Promise<ThawResult | Problem> => {
    const positions = await findPositions(context, frozen);
    const located = positions.filter(isLocated);
    const closed = await findProtected(
      context,
      located.map(({ sheet }) => sheet),
    );
    if (closed) return closed;
    const { restored, changed, waiting } = await restoreFormulas(context, located, options);
    await tryTwice(() => removeNotes(context, restored));
    const lost = lostFormulas(frozen, positions);
    const left = new Set([...changed, ...lost, ...waiting].map(({ kept }) => kept));
    const thawed = frozen.filter((one) => !left.has(one));
    await tryTwice(() => removeAnchors(context, thawed));
    return { restored: restored.length, changed, lost, waiting };
  });
}
