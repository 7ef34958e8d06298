import { sheetsNamed } from '../workbook/read-reference';
import type { Findings } from '../formulas/workbook-audit';
import { isErrorValue, type CellValue, type CellValues, type FormulaCell } from '../workbook/cells';
import type { FrozenFormula } from '../workbook/port';

/** Transient errors: still calculating, blocked, or without the add-in. */
const PASSING = new Set(['#BUSY!', '#SPILL!', '#CALC!', '#CONNECT!', '#GETTING_DATA', '#NAME?', '#UNKNOWN!']);

/** Whether a value is final. */
export function isSettled(value: CellValue): boolean {
  return !isErrorValue(value) || !PASSING.has(value.error);
}

/** Content that writes a value unchanged: text as text, also where it looks like a number, and errors as errors. */
export function contentOf(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  return typeof value === 'string' ? `'${value}` : value;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Checksum of values (FNV-1a), to find out later whether they were overwritten. */
export function valuesChecksum(values: CellValues): string {
  const text = JSON.stringify(values.map((line) => line.map((value) => value ?? '')));
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** First line of the note at a frozen cell. */
const NOTE = 'Bevroren NPLV-formule';

/** Source in the notes of a very large freeze, where looking up each would take too long. */
const SOURCE_ELSEWHERE = 'selecteer deze cel en open Uitleg in NPLV';

/**
 * Formats the note at a frozen cell: its formula, the version of the data, and the source, which is empty for a formula
 * without one and undefined where it was not looked up.
 */
export function noteText(
  { formula, version }: Pick<FrozenFormula, 'formula' | 'version'>,
  source: string | undefined = SOURCE_ELSEWHERE,
): string {
  const lines = [NOTE, formula, `Gegevens: ${version}`, ...(source ? [`Bron: ${source}`] : [])];
  return lines.join('\n');
}

/** Whether a note is that of a frozen cell, and not written by someone. */
export function isOwnNote(content: string, formula: string): boolean {
  return content.startsWith(`${NOTE}\n${formula}\n`);
}

/**
 * Selects the formulas to freeze on some sheets: ours, and those that would lose the spill they use. In place such a
 * formula can be on another sheet too; on a copy, those count as well that would still refer to an original.
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
  return [
    ...formulas.filter(isOn),
    ...onSpills.filter((cell) => isOn(cell) || (!onCopy && usesOther(cell))),
    ...(onCopy ? acrossSheets.filter((cell) => isOn(cell) && usesOther(cell)) : []),
  ];
}
