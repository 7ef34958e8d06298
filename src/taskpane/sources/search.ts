import { toCents } from '../../core/money';
import type { Fact } from '../../data/facts';
import { readAmount } from '../../reconcile/read/amounts';
import { facts } from '../../schemes/facts/facts';

/** A thousands mark of either language. */
const THOUSANDS = /[.,](?=\d{3}(?!\d))/g;

/** The facts that the words of a search fit, then those with the value that is among the words. */
export function factsFor(typed: string): readonly Fact[] {
  const byWords = facts(typed).value;
  const words = typed.replace('€', ' ').split(/\s+/).filter(Boolean);
  const amounts = words.flatMap((word) => readAmount(word.replace(THOUSANDS, '')) ?? []);
  if (amounts.length === 0) return byWords;
  const others = words.filter((word) => readAmount(word.replace(THOUSANDS, '')) === undefined);
  const byValue = facts(others.join(' ')).value.filter(
    ({ value }) => typeof value === 'number' && amounts.includes(toCents(value)),
  );
  return [...new Set([...byWords, ...byValue])];
}
