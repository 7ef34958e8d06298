import { foldWords } from '../../../core/text';
import { catalogue } from '../../../functions/catalogue';
import { pages } from '../../../functions/catalogue/pages';
import type { AnyFunction } from '../../../functions/runtime/declare';
import { type Language, languages } from '../../../i18n/language';

/** A function that was found, with the task that the words fit. */
export interface Found {
  readonly declaration: AnyFunction;
  readonly summary: string;
  readonly task: string;
}

/** The texts of a function that are searched, the weightiest first, in every language. */
function searched(id: string): string[] {
  const page = pages[id]!;
  return [
    id,
    ...languages.flatMap((language) => page[language].tasks),
    ...languages.map((language) => page[language].summary),
    ...languages.flatMap((language) => Object.values(page[language].parameters)),
  ].map(foldWords);
}

/** How well a function fits words: lower is better; undefined where one of the words is nowhere. */
function rank(texts: readonly string[], words: readonly string[]): number | undefined {
  let worst = 0;
  for (const word of words) {
    const starts = new RegExp(`(^| )${word}`);
    const at = texts.findIndex((text) => starts.test(text));
    if (at < 0) return undefined;
    worst += at;
  }
  return worst;
}

function taskFor(id: string, language: Language, words: readonly string[]): string {
  const tasks = pages[id]![language].tasks;
  const fits = (task: string): boolean => words.some((word) => foldWords(task).includes(word));
  return tasks.find(fits) ?? tasks[0] ?? '';
}

/** The functions that fit what someone types, the best first; all of them, in the order of the catalogue, for nothing. */
export function searchFunctions(typed: string, language: Language): Found[] {
  const words = foldWords(typed.replace(/^=?nplv\./i, ''))
    .split(' ')
    .filter(Boolean);
  return catalogue
    .map((declaration) => ({ declaration, at: rank(searched(declaration.id), words) }))
    .filter((found): found is { declaration: AnyFunction; at: number } => found.at !== undefined)
    .sort((a, b) => a.at - b.at)
    .map(({ declaration }) => ({
      declaration,
      summary: pages[declaration.id]![language].summary,
      task: taskFor(declaration.id, language, words),
    }));
}
