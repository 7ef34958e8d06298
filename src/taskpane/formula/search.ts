import { sumOf } from '../../core/sum';
import { foldWords, nearest } from '../../core/text';
import { catalogue } from '../../functions/catalogue';
import type { AnyFunction } from '../../functions/runtime/declare';
import { type Language, languages } from '../../core/language';
import { searchWords } from './search-words';

/** Function that matches a search, with the task that matches. */
export interface FoundFunction {
  readonly declaration: AnyFunction;
  readonly summary: string;
  readonly task: string;
}

/** Weights of the texts of a function: a match in its name counts more than one in its description. */
enum Weight {
  Parameter = 1,
  Summary = 2,
  Task = 5,
  Word = 6,
  Name = 9,
}

/** Words of a text, surrounded by spaces: " wat krijgen wij ". */
interface SearchedText {
  readonly text: string;
  readonly weight: Weight;
}

interface Searched {
  readonly declaration: AnyFunction;
  readonly texts: readonly SearchedText[];
}

const FILLERS = new Set(
  (
    'de het een en of van voor in op te aan uit om met bij naar er is zijn was wij we ik mijn onze ons u uw je die dat dit wat welk welke ' +
    'hoe hoeveel wanneer kan kunnen mag mogen moet moeten wordt worden heeft hebben staat gaat ' +
    'the a an and or of for in on to at from with by is are was we i my our us you your it this that what which how much many when where why can may must does do be'
  ).split(' '),
);

function searchedOf(declaration: AnyFunction): Searched {
  const { id, texts, parameters } = declaration;
  const all: [string, Weight][] = [
    [id, Weight.Name],
    [searchWords[id] ?? '', Weight.Word],
    ...languages.flatMap((language) => [
      [texts[language].tasks.join(' '), Weight.Task] as [string, Weight],
      [texts[language].summary, Weight.Summary] as [string, Weight],
      [parameters.map(({ text }) => text[language]).join(' '), Weight.Parameter] as [string, Weight],
    ]),
  ];
  return { declaration, texts: all.map(([text, weight]) => ({ text: ` ${foldWords(text)} `, weight })) };
}

const searched: readonly Searched[] = catalogue.map(searchedOf);

/** Scores a word for a function: whole word, else prefix, else 0. */
function scoreOf({ texts }: Searched, word: string): number {
  const scores = texts.map(({ text, weight }) => {
    if (text.includes(` ${word} `)) return 2 * weight;
    return text.includes(` ${word}`) ? weight : 0;
  });
  return Math.max(...scores) + sumOf(scores, (score) => score) / 100;
}

/** Corrects a word that no text has to the one word near it: a typing error or an inflection. */
function correctedWord(word: string): string {
  if (searched.some((one) => scoreOf(one, word) > 0)) return word;
  const vocabulary = new Set(searched.flatMap(({ texts }) => texts.flatMap(({ text }) => text.split(' '))));
  return (
    nearest(
      word,
      [...vocabulary].map((known) => [known, known] as const),
    ) ?? word
  );
}

function taskFor({ texts }: AnyFunction, language: Language, words: readonly string[]): string {
  const { tasks } = texts[language];
  const fits = (task: string): boolean => words.some((word) => foldWords(task).includes(word));
  return tasks.find(fits) ?? tasks[0] ?? '';
}

/** Words of a search; stop words count only where there are no others. */
function wordsOf(typed: string): string[] {
  const all = foldWords(typed.replace(/^=?nplv\./i, ''))
    .split(' ')
    .filter(Boolean);
  const telling = all.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : all).map(correctedWord);
}

/**
 * Finds the functions that match most of the words, best first; an empty search returns all, in the order of the
 * catalogue.
 */
export function searchFunctions(typed: string, language: Language): FoundFunction[] {
  const words = wordsOf(typed);
  const fits = searched.map((one) => {
    const scores = words.map((word) => scoreOf(one, word));
    const sum = sumOf(scores, (score) => score);
    return { declaration: one.declaration, count: scores.filter(Boolean).length, sum };
  });
  const most = Math.max(...fits.map(({ count }) => count));
  if (words.length > 0 && most === 0) return [];
  return fits
    .filter(({ count }) => count === most)
    .sort((a, b) => b.sum - a.sum)
    .map(({ declaration }) => ({
      declaration,
      summary: declaration.texts[language].summary,
      task: taskFor(declaration, language, words),
    }));
}
