import { isOwnNote } from '../../freeze/plan';
import { isLocated } from '../../freeze/positions';
import { sheetPrefix } from '../../workbook/a1';
import type { FrozenFormula } from '../../workbook/port';
import { askPositions, findPositions } from './anchors';
import { firstCell } from './frozen-cells';
import { readNotes } from './notes';

/** Removes the notes and hidden names of formulas that are not frozen any more; keeps notes of the user. */
export async function removeTraces(context: Excel.RequestContext, frozen: readonly FrozenFormula[]): Promise<void> {
  if (frozen.length === 0) return;
  const before = (await findPositions(context, frozen)).filter(isLocated);
  const sheets = [...new Set(before.map(({ sheet }) => sheet))];
  // Positions of the formulas at the moment at which the notes are located.
  let readPositions: ReturnType<typeof askPositions> | undefined;
  const notes = await readNotes(context, sheets, () => (readPositions = askPositions(context)));
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
