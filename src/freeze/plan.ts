import { parseAddress, splitAddress } from '../workbook/a1';
import { cellKey, type CellRef } from '../workbook/cell-range';
import { sheetsNamed } from '../workbook/read-reference';
import type { Findings } from '../formulas/workbook-audit';
import { isErrorValue, type CellValue, type CellValues, type FormulaCell } from '../workbook/cells';
import type { FrozenFormula } from '../workbook/port';
import { spillReferences } from '../workbook/tokens';

/** Transient errors: still calculating, blocked, or without the add-in. */
const PASSING = new Set(['#BUSY!', '#SPILL!', '#CALC!', '#CONNECT!', '#GETTING_DATA', '#NAME?', '#UNKNOWN!']);

/** Returns whether a value is final. */
export function isSettled(value: CellValue): boolean {
  return !isErrorValue(value) || !PASSING.has(value.error);
}

/** Content that writes a value unchanged: text as text, even where it looks like a number; errors as errors. */
export function contentOf(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  return typeof value === 'string' ? `'${value}` : value;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Checksum of values (FNV-1a), to detect later changes. */
export function valuesChecksum(values: CellValues): string {
  const text = JSON.stringify(values.map((line) => line.map((value) => value ?? '')));
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** First line of the note at a frozen cell. */
const NOTE = 'Bevroren NPLV-formule';

/** Source in the notes of a large freeze, where looking up each one would take too long. */
const SOURCE_ELSEWHERE = 'selecteer deze cel en open Uitleg in NPLV';

/**
 * Formats the note of a frozen cell: formula, version of the data, and source; the source is empty for a formula
 * without one, and undefined where it was not looked up.
 */
export function noteText(
  { formula, version }: Pick<FrozenFormula, 'formula' | 'version'>,
  source: string | undefined = SOURCE_ELSEWHERE,
): string {
  const lines = [NOTE, formula, `Gegevens: ${version}`, ...(source ? [`Bron: ${source}`] : [])];
  return lines.join('\n');
}

/** Returns whether a note is ours, rather than written by the user. */
export function isOwnNote(content: string, formula: string): boolean {
  return content.startsWith(`${NOTE}\n${formula}\n`);
}

/** Key of a cell by a sheet name in any case, as a formula may write it. */
const keyOf = (cell: CellRef): string => cellKey(cell).toLowerCase();

/** Returns whether a formula refers to the spill of one of some cells, or to one by a name. */
function refersTo(frozen: ReadonlySet<string>, { sheet: own, formula }: FormulaCell): boolean {
  return spillReferences(formula).some((reference) => {
    const { sheet, cells } = splitAddress(reference);
    const range = parseAddress(cells);
    return !range || frozen.has(keyOf({ sheet: sheet ?? own, ...range }));
  });
}

/**
 * Selects the formulas to freeze on some sheets: ours, and those that use a spill of theirs. In place, the latter can be
 * on other sheets too; on a copy, so are formulas that would still refer to an original.
 */
export function toFreeze(
  { formulas, onSpills, acrossSheets }: Pick<Findings, 'formulas' | 'onSpills' | 'acrossSheets'>,
  sheets: readonly string[],
  onCopy: boolean,
): FormulaCell[] {
  const isOn = ({ sheet }: FormulaCell): boolean => sheets.includes(sheet);
  const chosen = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const usesOther = ({ sheet, formula }: FormulaCell): boolean =>
    sheetsNamed(formula).some((name) => name !== sheet.toLowerCase() && chosen.has(name));
  const frozen = formulas.filter(isOn);
  const keys = new Set(frozen.map(keyOf));
  let others = onSpills.filter((cell) => !onCopy || isOn(cell));
  // A formula that uses a spill may spill in its turn.
  for (let using = others.filter((cell) => refersTo(keys, cell)); using.length > 0;) {
    frozen.push(...using);
    for (const cell of using) keys.add(keyOf(cell));
    others = others.filter((cell) => !using.includes(cell));
    using = others.filter((cell) => refersTo(keys, cell));
  }
  return [...frozen, ...(onCopy ? acrossSheets.filter((cell) => isOn(cell) && usesOther(cell)) : [])];
}
