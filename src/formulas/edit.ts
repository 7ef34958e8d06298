import type { CallArgument } from '../workbook/expression';
import type { Plain } from '../core/cell';

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
