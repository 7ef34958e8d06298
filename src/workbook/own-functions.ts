import type { Plain } from '../core/cell';
import type { CallArgument } from './expression';

/** Prefix of our functions in Excel without the add-in, where dots are underscores. */
const OWN_NAME = /^(?:_xlfn\.)?(?:_xldudf_NPLV[._]|NPLV\.)(.+)$/i;

/** Catalogue id of one of our functions: "NPLV.PAYMENT" -> "PAYMENT"; undefined for any other function. */
export function ownId(name: string): string | undefined {
  return OWN_NAME.exec(name)?.[1]?.replace(/_/g, '.').toUpperCase();
}

const STRINGS = /"(?:[^"]|"")*"/g;
const OWN = /(?:_xldudf_NPLV[._]|\bNPLV\.)[A-Z]/i;

/** Returns whether a formula calls one of our functions; a text search, because a workbook has many formulas. */
export function callsOurs(formula: string): boolean {
  const at = formula.search(OWN);
  if (at < 0) return false;
  const text = formula.indexOf('"');
  return text < 0 || at < text || OWN.test(formula.replace(STRINGS, '""'));
}

/** Formats a value as a literal of a formula. */
export function literalText(value: Plain): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `"${value.replace(/"/g, '""')}"`;
}

/** Formats a call of one of our functions; omits empty arguments at the end. */
export function callText(id: string, argumentTexts: readonly string[]): string {
  const last = argumentTexts.reduce((found, text, index) => (text === '' ? found : index), -1);
  return `NPLV.${id}(${argumentTexts.slice(0, last + 1).join(',')})`;
}

/** Replaces a call or an argument in a formula; the rest stays byte for byte. */
export function replacePart(formula: string, part: Pick<CallArgument, 'start' | 'end'>, text: string): string {
  return formula.slice(0, part.start) + text + formula.slice(part.end);
}
