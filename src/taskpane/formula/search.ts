import { foldWords, nearest } from '../../core/text';
import { catalogue } from '../../functions/catalogue';
import type { AnyFunction } from '../../functions/runtime/declare';
import { type Language, languages } from '../../core/language';

/** A function that was found, with the task that the words fit. */
export interface Found {
  readonly declaration: AnyFunction;
  readonly summary: string;
  readonly task: string;
}

/** The texts of a function that are searched, the weightiest first, in every language. */
function searched({ id, texts, parameters }: AnyFunction): string[] {
  return [
    id,
    ...languages.flatMap((language) => texts[language].tasks),
    ...languages.map((language) => texts[language].summary),
    ...languages.flatMap((language) => parameters.map(({ text }) => text[language])),
  ].map(foldWords);
}

interface Fit {
  /** How many of the words are in its texts. */
  readonly words: number;
  /** How far down its texts they stand together: lower is better. */
  readonly depth: number;
}

function fitOf(texts: readonly string[], words: readonly string[]): Fit {
  const depths = words.map((word) => texts.findIndex((text) => ` ${text}`.includes(` ${word}`)));
  const found = depths.filter((depth) => depth >= 0);
  return { words: found.length, depth: found.reduce((sum, depth) => sum + depth, 0) };
}

/** A word that is nowhere as the one word in all texts that it is near to, for who mistypes or inflects. */
function mended(word: string, texts: readonly string[]): string {
  if (texts.some((text) => ` ${text}`.includes(` ${word}`))) return word;
  const vocabulary = new Set(texts.flatMap((text) => text.split(' ')));
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

/** The functions that most of the typed words fit, the best first; all of them, in the order of the catalogue, for nothing. */
export function searchFunctions(typed: string, language: Language): Found[] {
  const all = catalogue.map((declaration) => ({ declaration, texts: searched(declaration) }));
  const allTexts = all.flatMap(({ texts }) => texts);
  const words = foldWords(typed.replace(/^=?nplv\./i, ''))
    .split(' ')
    .filter(Boolean)
    .map((word) => mended(word, allTexts));
  const fits = all.map(({ declaration, texts }) => ({ declaration, fit: fitOf(texts, words) }));
  const most = Math.max(...fits.map(({ fit }) => fit.words));
  if (words.length > 0 && most === 0) return [];
  return fits
    .filter(({ fit }) => fit.words === most)
    .sort((a, b) => a.fit.depth - b.fit.depth)
    .map(({ declaration }) => ({
      declaration,
      summary: declaration.texts[language].summary,
      task: taskFor(declaration, language, words),
    }));
}
