import type { Plain } from '../core/cell';
import type { CallArgument } from './expression';

/** Prefix of our functions in Excel without the add-in, where dots are underscores. */
const OWN_NAME = /^(?:_xlfn\.)?(?:_xldudf_NPLV[._]|NPLV\.)(.+)$/i;

/** Catalogue id of one of our functions: "NPLV.PAYMENT" -> "PAYMENT"; undefined for any other function. */
export function ownId(name: string): string | undefined {
  return OWN_NAME.exec(name)?.[1]?.replace(/_/g, '.').toUpperCase();
}

/** Texts, and names of sheets in quotes. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const OWN_CALL = /(?:_xldudf_NPLV[._]|\bNPLV\.)[A-Z][A-Z0-9._]*\s*\(/i;

/** Returns whether a formula calls one of our functions; a text search, because a workbook has many formulas. */
export function callsOurs(formula: string): boolean {
  const at = formula.search(OWN_CALL);
  if (at < 0) return false;
  const quote = formula.search(/["']/);
  return quote < 0 || at < quote || OWN_CALL.test(formula.replace(QUOTED, ''));
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
