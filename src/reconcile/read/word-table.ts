/** Letters a to z, in either case. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => Number(/[a-z]/i.test(String.fromCharCode(code))));

/** Whether a character code is that of a letter without accent. */
export function isLetter(code: number): boolean {
  return code < 128 && LETTERS[code] === 1;
}

/** Key of three letters, whatever their case. */
const keyOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);

/**
 * Tells whether the letters at a position may be the beginning of a sought word, by the first three. Most texts have
 * no such beginning, and need no regular expression.
 */
export function wordTable(words: readonly string[]): (text: string, at: number) => boolean {
  const table = new Uint8Array(1 << 15);
  for (const word of words) table[keyOf(word, 0)] = 1;
  return (text, at) => table[keyOf(text, at)] === 1;
}

/** A word that is sought, as a sticky pattern with the first letters that it begins with, and what it stands for. */
export interface SoughtWord<T> {
  readonly first: string;
  readonly pattern: RegExp;
  readonly value: T;
}

/**
 * Finds sought words in a text, in one pass over its characters. `visit` gets the value of a word and its position, and
 * ends the search by returning true.
 */
export function wordFinder<T>(
  words: readonly SoughtWord<T>[],
): (text: string, visit: (value: T, at: number) => boolean) => void {
  const byKey = new Map<number, SoughtWord<T>[]>();
  for (const word of words) {
    const key = keyOf(word.first, 0);
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  const mayBegin = wordTable(words.map(({ first }) => first));
  return (text, visit) => {
    let isInside = false;
    for (let at = 0; at < text.length - 2; at++) {
      const isInWord = isLetter(text.charCodeAt(at));
      if (isInWord && !isInside && mayBegin(text, at))
        for (const { pattern, value } of byKey.get(keyOf(text, at))!) {
          pattern.lastIndex = at;
          if (pattern.test(text) && visit(value, at)) return;
        }
      isInside = isInWord;
    }
  };
}
