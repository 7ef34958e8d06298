import { findPositions } from './anchors';
import { runAsOneStep, runInExcel, retryOnce } from '../run-in-excel';
import { restoreFormulas } from './frozen-cells';
import { removeTraces } from './traces';
import type { FrozenFormula, LocatedFormula, Problem, RunOptions, ThawResult } from '../../workbook/port';
import { cellAddressOn } from '../../workbook/a1';
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
    const { restored, changed, waiting } = await restoreLocated(context, located, options);
    const lost = lostFormulas(frozen, positions);
    const left = new Set([...changed, ...lost, ...waiting].map(({ kept }) => kept));
    const thawed = frozen.filter((one) => !left.has(one));
    await retryOnce(() => removeTraces(context, thawed));
    return { restored: restored.length, changed, lost, waiting };
  });
}

/** Restores formulas; locates a formula again where its values moved meanwhile. */
async function restoreLocated(
  context: Excel.RequestContext,
  located: readonly LocatedFormula[],
  options: RunOptions,
): ReturnType<typeof restoreFormulas> {
  const first = await restoreFormulas(context, located, options);
  if (first.changed.length === 0) return first;
  const before = new Set(first.changed.map(cellAddressOn));
  const positions = await findPositions(
    context,
    first.changed.map(({ kept }) => kept),
  );
  const moved = positions.filter(isLocated).filter((one) => !before.has(cellAddressOn(one)));
  if (moved.length === 0) return first;
  const again = await restoreFormulas(context, moved, options);
  const retried = new Set(moved.map(({ kept }) => kept));
  return {
    restored: [...first.restored, ...again.restored],
    changed: [...first.changed.filter(({ kept }) => !retried.has(kept)), ...again.changed],
    waiting: [...first.waiting, ...again.waiting],
  };
}
