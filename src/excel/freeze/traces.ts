import { isOwnNote } from '../../freeze/plan';
import { isLocated } from '../../freeze/positions';
import { sheetPrefix } from '../../workbook/a1';
import type { FrozenFormula } from '../../workbook/port';
import { requestPositions, findPositions } from './anchors';
import { firstCell } from './frozen-cells';
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
  const formulas = new Map(located.map((one) => [sheetPrefix(one.sheet) + firstCell(one), one.kept.formula]));
  for (const { note, sheet, address, content } of notes) {
    const formula = formulas.get(sheetPrefix(sheet) + address);
    if (formula !== undefined && isOwnNote(content, formula)) note.delete();
  }
  const own = new Set(frozen.map(({ anchor }) => anchor));
  for (const item of context.workbook.names.items) if (own.has(item.name)) item.delete();
  await context.sync();
}
