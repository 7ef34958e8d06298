import type { Cents } from '../../core/money';
import type { Line } from '../model';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { dayOf } from './order';
import { Word } from './words';

/** Grouping key of the lines of one entry in the books: day and document, or text where there is no document. */
const entryKey = (line: Line): string => `${dayOf(line)}|${line.document || line.description}`;

/**
 * Sets the bank side of an entry aside where its other side, on income or the balance sheet, stands in the ledger too:
 * both are one receipt. Only lines that could be matched are looked at.
 */
export function setBankSidesAside(matching: Matching): void {
  const { lines, names, expected, question } = matching;
  const least = Math.min(...expected.map(({ exclCents }) => exclCents)) - question.toleranceCents;
  const isRelevant = (line: Line): boolean =>
    names.says(line, Word.Bank) && (Math.abs(line.cents) >= least || names.evidence(line) !== Evidence.None);
  const bank = lines.filter((line) => isRelevant(line) && matching.isOpen(line));
  if (bank.length === 0 || bank.length === lines.length) return;
  const days = new Set(bank.map(dayOf));
  const keys = new Set(bank.map(entryKey));
  const near = lines.filter((line) => line.kind === 'entry' && days.has(dayOf(line)) && keys.has(entryKey(line)));
  for (const entry of groupBy(near, entryKey).values()) {
    const isBalanced = entry.reduce((sum, { cents }) => sum + cents, 0) === 0;
    const sides = entry.filter((line) => names.says(line, Word.Bank));
    if (!isBalanced || sides.length === entry.length) continue;
    for (const line of sides) if (matching.isOpen(line)) matching.setBankAside(line);
  }
}

/** Tells which lines of some amounts have their other side in the same entry: no new money, but a transfer. */
export function transfersIn({ lines }: Matching, amounts: ReadonlySet<Cents>): (line: Line) => boolean {
  const keyOf = (line: Line, cents: Cents): string => `${entryKey(line)}|${cents}`;
  const sides = lines.filter(({ cents }) => cents < 0 && amounts.has(-cents));
  const keys = new Set(sides.map((line) => keyOf(line, -line.cents)));
  return (line) => keys.size > 0 && keys.has(keyOf(line, line.cents));
}
