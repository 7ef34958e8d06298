import { answer, type Answer } from '../../core/answer';
import { dutchDate, dutchDay, dutchMonth, serialOfIso } from '../../core/date';
import { once } from '../../core/once';
import { foldWords } from '../../core/text';
import type { Fact } from '../../data/facts';
import { schemeName, sourceById } from '../../data/programme';
import { allFacts } from '../../data/table-facts';
import { parseDate } from '../../workbook/typed';
import { factStep, qualifierText } from './fact';

const MILLION = 1_000_000;

/**
 * Normalises words for comparison: 1.234,5 and 1234.5 are the same word, 1:24 is one word, 25% is 25 procent, and -30
 * is 30 with a sign.
 */
function searchWords(text: string): string {
  const numbers = text
    .replace(/\d{1,3}(?:\.\d{3})+(?!\d)/g, (number) => number.replace(/\./g, ''))
    .replace(/(\d)[.,](?=\d)/g, '$1komma')
    .replace(/(\d):(?=\d)/g, '$1op')
    .replace(/%/g, ' procent ')
    .replace(/(\s|^)[-−](\d\w*)/g, '$1min$2 $2');
  return ` ${foldWords(numbers)} `;
}

/** Value as a number or text, and in the words of documents: "30 september 2023", "28,4 miljoen". */
function valueWords({ unit, value }: Fact): string {
  const serial = unit === 'datum' ? serialOfIso(String(value)) : undefined;
  if (serial !== undefined) return `${serial} ${value} ${dutchDate(serial)} ${dutchDay(serial)}`;
  if (unit === 'maand') return `${value} ${dutchMonth(String(value))}`;
  return typeof value === 'number' && value >= MILLION ? `${value} ${value / MILLION} miljoen` : `${value}`;
}

function searchTextOf(fact: Fact): string {
  const { id, label, unit, period, scheme, citation } = fact;
  const { title, publication } = sourceById(citation.source)!;
  const searched = [id, label, unit, period, qualifierText(fact), schemeName(scheme), title, publication];
  return searchWords([...searched, citation.section, citation.item, valueWords(fact)].join(' '));
}

const searchTexts = once(() => allFacts().map(searchTextOf));

/**
 * Returns whether a text has a word: numbers match whole words, so that 7000 does not find 17.000.000; other words
 * match any part.
 */
function hasWord(text: string, word: string): boolean {
  return text.includes(/^\d/.test(word) ? ` ${word} ` : word);
}

/** Words that a fact must have; a date counts as one, because day, month and year alone are common. */
function wantedWords(search: string): readonly string[] {
  const date = parseDate(search);
  return date === undefined ? searchWords(search).trim().split(' ') : [searchWords(dutchDay(date)).trim()];
}

/**
 * Facts that have every word of a search in their id, label, value, unit, period, qualifiers, scheme, document or
 * place.
 */
export function facts(search: string): Answer<readonly Fact[]> {
  const words = wantedWords(search);
  const value = allFacts().filter((_, row) => words.every((word) => hasWord(searchTexts()[row]!, word)));
  return answer(value, () => ({ citations: value.map((fact) => fact.citation), steps: value.map(factStep) }));
}
