import { dutchDate } from '../../core/date';
import { grouped } from '../../core/money';
import { shortened } from '../../core/text';
import type { Expected, Line } from '../model';

const MOST_LISTED = 8;
const LONGEST_DESCRIPTION = 120;

/** Number of lines in words: 1 regel, 2 regels. */
export function counted(lines: number): string {
  return lines === 1 ? '1 regel' : `${grouped(lines, '.')} regels`;
}

/** Enumeration: a, b en c. */
export function listed(items: readonly (string | number)[] | Int32Array, last = 'en'): string {
  const more = items.length - MOST_LISTED;
  if (more > 0) return `${items.slice(0, MOST_LISTED).join(', ')} en nog ${more}`;
  const all = Array.from(items, String);
  const final = all.pop() ?? '';
  return all.length > 0 ? `${all.join(', ')} ${last} ${final}` : final;
}

/** Row numbers of lines in order. */
export function rowsOf(lines: readonly Line[]): Int32Array {
  const rows = new Int32Array(lines.length);
  lines.forEach(({ row }, at) => (rows[at] = row));
  return rows.sort();
}

/** Row numbers with a verb: Regels 2 en 3 zijn. */
export function linesAt(lines: readonly Line[], one: string, many: string, between = ''): string {
  const rows = rowsOf(lines);
  return rows.length === 1 ? `Regel ${rows[0]}${between} ${one}` : `Regels ${listed(rows)}${between} ${many}`;
}

/** Day and text of a line. */
export function lineText({ date, ownYear, description }: Line): string {
  const when = date === undefined ? (ownYear ?? '') : dutchDate(date);
  const text = `${when} ${shortened(description.trim(), LONGEST_DESCRIPTION)}`.trim();
  return text && `${text}:`;
}

/** Label of instalments covered together: organisatie 2024, or integraal + armoede 2024. */
export function optionLabel(option: readonly Expected[]): string {
  return `${option.map(({ label }) => label).join(' + ')} ${option[0]!.year}`;
}
