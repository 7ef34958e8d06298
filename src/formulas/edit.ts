import type { CallArgument } from '../workbook/expression';
import type { Plain } from '../core/plain';

/** A value as a formula spells it. */
export function literalText(value: Plain): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `"${value.replace(/"/g, '""')}"`;
}

/** A call of one of our functions from the texts of its arguments; empty ones at the end are left out. */
export function callText(id: string, argumentTexts: readonly string[]): string {
  const last = argumentTexts.reduce((found, text, index) => (text === '' ? found : index), -1);
  return `NPLV.${id}(${argumentTexts.slice(0, last + 1).join(',')})`;
}

/** A formula with other text in the place of a call or an argument; the rest stays byte for byte. */
export function replacePart(formula: string, part: Pick<CallArgument, 'start' | 'end'>, text: string): string {
  return formula.slice(0, part.start) + text + formula.slice(part.end);
}
