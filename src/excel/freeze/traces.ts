import { isOwnNote } from '../../freeze/plan';
import { isLocated } from '../../freeze/positions';
import { cellAddressOn } from '../../workbook/a1';
import type { FrozenFormula } from '../../workbook/port';
import { requestPositions, findPositions } from './anchors';
import { readNotes } from './notes';

/** Removes the notes and hidden names of formulas that are not frozen any more; keeps notes of the user. */
export async function removeTraces(context: Excel.RequestContext, frozen: readonly FrozenFormula[]): Promise<void> {
  if (frozen.length === 0) return;
  const before = (await findPositions(context, frozen)).filter(isLocated);
  const sheets = [...new Set(before.map(({ sheet }) => sheet))];
  // Read in the same request as the notes, so that cells that move between two requests cannot mismatch them.
  let readPositions: ReturnType<typeof requestPositions> | undefined;
  const notes = await readNotes(context, sheets, () => (readPositions = requestPositions(context)));
  const located = readPositions!(frozen).filter(isLocated);
  const formulas = new Map(located.map((one) => [cellAddressOn(one), one.kept.formula]));
  for (const { note, address } of notes) {
    const formula = formulas.get(address);
    if (formula !== undefined && isOwnNote(note.content, formula)) note.delete();
  }
  const own = new Set(frozen.map(({ anchor }) => anchor));
  for (const item of context.workbook.names.items) if (own.has(item.name)) item.delete();
  await context.sync();
}
