import type { Frozen } from '../../freeze/frozen';
import type { CellPlace } from '../../formulas/workbook-audit';
import { findFates, isStanding, lostAmong, removeAnchors } from './anchors';
import { attempt } from '../attempt';
import { putBack, removeNotes } from './frozen-cells';
import type { Following, Problem, Thawed } from '../../workbook/port';
import { findProtected } from '../read/protected';

/** Where frozen formulas stand now; undefined for those whose cells are gone or do not hold the cell that is asked for. */
export async function locateFrozen(
  frozen: readonly Frozen[],
  at?: CellPlace,
): Promise<readonly (Frozen | undefined)[] | Problem> {
  if (frozen.length === 0) return [];
  return attempt(async (context) =>
    (await findFates(context, frozen, at)).map((fate) => (isStanding(fate) ? fate : undefined)),
  );
}

/** Brings formulas back where the values that took their place still stand; what was not reached stays frozen. */
export async function thawFormulas(frozen: readonly Frozen[], following: Following = {}): Promise<Thawed | Problem> {
  return attempt(async (context): Promise<Thawed | Problem> => {
    const fates = await findFates(context, frozen);
    const standing = fates.filter(isStanding);
    const closed = await findProtected(
      context,
      standing.map(({ sheet }) => sheet),
    );
    if (closed) return closed;
    const { restored, changed, waiting } = await putBack(context, standing, following);
    await removeNotes(context, restored);
    const lost = lostAmong(frozen, fates);
    const left = new Set([...changed, ...lost, ...waiting].map(({ kept }) => kept));
    await removeAnchors(
      context,
      frozen.filter((one) => !left.has(one)),
    );
    return { restored: restored.length, changed, lost, waiting };
  });
}
