import { isoOf } from '../../core/date';
import { foldWords } from '../../core/text';
import { parseDate } from '../../workbook/typed';
import { toCents } from '../../core/money';
import type { Fact } from '../../data/facts';
import { readAmount } from '../../reconcile/read/amounts';
import { facts } from '../../schemes/facts/facts';

/** Shortest text to search for in values. */
const SHORTEST_TEXT = 3;

/** Thousands separator of either language. */
const THOUSANDS = /[.,](?=\d{3}(?!\d))/g;

/** Facts whose formatted value contains the typed text, or whose date was typed in digits. */
function factsShownAs(typed: string, shown: (fact: Fact) => string): Fact[] {
  const words = foldWords(typed);
  const day = parseDate(typed);
  const iso = day === undefined ? undefined : isoOf(day);
  if (words.length < SHORTEST_TEXT) return [];
  return facts('').value.filter((fact) => fact.value === iso || ` ${foldWords(shown(fact))} `.includes(` ${words} `));
}

/** Facts that match the words of a search, then those whose value matches. */
export function factsFor(typed: string, shown: (fact: Fact) => string): readonly Fact[] {
  const found = [...byWordsOrAmount(typed), ...factsShownAs(typed, shown)];
  return [...new Set(found)];
}

function byWordsOrAmount(typed: string): readonly Fact[] {
  const byWords = facts(typed).value;
  const words = typed.replace('€', ' ').split(/\s+/).filter(Boolean);
  const amounts = words.flatMap((word) => readAmount(word.replace(THOUSANDS, '')) ?? []);
  if (amounts.length === 0) return byWords;
  const others = words.filter((word) => readAmount(word.replace(THOUSANDS, '')) === undefined);
  const byValue = facts(others.join(' ')).value.filter(
    ({ value }) => typeof value === 'number' && amounts.includes(toCents(value)),
  );
  return [...byWords, ...byValue];
}
