import type { Frozen } from '../audit/frozen';
import { locate, removeAnchors } from './anchors';
import { attempt } from './attempt';
import { putBack, removeNotes } from './frozen-cells';
import type { Following, Problem, Thawed } from './gateway';
import { findProtected } from './protected';

/** Where frozen formulas stand now; undefined for those whose cells are gone. */
export async function locateFrozen(frozen: readonly Frozen[]): Promise<readonly (Frozen | undefined)[] | Problem> {
  if (frozen.length === 0) return [];
  return attempt((context) => locate(context, frozen));
}

/** Brings formulas back where the values that took their place still stand; what was not reached stays frozen. */
export async function thawFormulas(frozen: readonly Frozen[], following: Following = {}): Promise<Thawed | Problem> {
  return attempt(async (context): Promise<Thawed | Problem> => {
    const standing = (await locate(context, frozen)).filter((one) => one !== undefined);
    const closed = await findProtected(
      context,
      standing.map(({ sheet }) => sheet),
    );
    if (closed) return closed;
    const { restored, changed, waiting } = await putBack(context, standing, following);
    await removeNotes(context, restored);
    const left = new Set([...changed, ...waiting].map(({ kept }) => kept));
    await removeAnchors(
      context,
      frozen.filter((one) => !left.has(one)),
    );
    return { restored: restored.length, changed, waiting };
  });
}
