import { isWithinLimits } from '../grid/bounded-parsing';
import type { Book } from './book';
import { NAME_LENGTH, NAMES } from './limits';
import type { Omissions } from './omissions';
import type { FormulaReader } from './read-formula';
import { isOn } from './read-styles';
import { all, type XmlElement } from './xml';

/** Names of the file format itself, such as the print area. */
export const BUILT_IN = '_xlnm.';
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Reads the names of a workbook: built-in ones, and those of its author within Excel's limits. */
export function readNames(
  workbook: XmlElement,
  sheets: readonly string[],
  formulas: FormulaReader,
  omissions: Omissions,
): { names: Book['names']; builtIn: Book['names'] } {
  const seen = new Set<string>();
  const names: Book['names'] = [];
  const builtIn: Book['names'] = [];
  for (const entry of all(workbook, 'definedName')) {
    const [name, text] = [entry.getAttribute('name') ?? '', entry.textContent];
    const scope = entry.getAttribute('localSheetId');
    const sheet = scope === null ? null : Number(scope);
    const sheetName = sheet === null ? null : (sheets[sheet] ?? null);
    const isBuiltIn = name.startsWith(BUILT_IN);
    const key = `${sheet} ${name.toLowerCase()}`;
    const isGood = (isBuiltIn || NAME.test(name)) && name.length <= NAME_LENGTH && isWithinLimits(text);
    const formula =
      isGood && !seen.has(key) && (sheet === null || sheetName !== null) ? formulas.read(text) : undefined;
    if (formula === undefined) omissions.add('nameLeftOut', sheetName, name.slice(0, NAME_LENGTH));
    else if (!isBuiltIn && names.length >= NAMES) omissions.add('namesTooMany', sheetName, name);
    else {
      seen.add(key);
      const hidden = isOn(entry.getAttribute('hidden'));
      (isBuiltIn ? builtIn : names).push({ name, reference: formula.slice(1), sheet, hidden });
    }
  }
  return { names, builtIn };
}
