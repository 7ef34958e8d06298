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

/** Tells whether a text may have a sought word, by the first three letters of its words. */
export function wordFilter(words: readonly string[]): (text: string) => boolean {
  const mayBegin = wordTable(words);
  return (text) => {
    let isInside = false;
    for (let at = 0; at < text.length - 2; at++) {
      const isInWord = isLetter(text.charCodeAt(at));
      if (isInWord && !isInside && mayBegin(text, at)) return true;
      isInside = isInWord;
    }
    return false;
  };
}
