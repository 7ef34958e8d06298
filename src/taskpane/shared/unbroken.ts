const NUMBER_AFTER = /(^|[\s(“])(€|§|al\.|art\.|artikel|lid|noot|nr\.|onderdeel|item|nog|over|in) (?=\d)/gi;
const UNIT_AFTER = /(\d) (?=(?:dag|dagen|days?|woning|woningen|homes?|jaar|years?|miljoen|million)\b)/gi;
/** Letters of a column before its heading. */
const LETTERS_BEFORE = /\b([A-Z]{1,3}) · /g;

/**
 * Keeps a number on one line with its sign, unit or the word that it numbers, by no-break spaces:
 * "artikel 11, lid 3", "€ 1", "nog 12 dagen", "F · Kostenplaats". A point between remarks ends a line, never starts one.
 */
export function unbroken(text: string): string {
  return text
    .replace(NUMBER_AFTER, '$1$2\u00a0')
    .replace(UNIT_AFTER, '$1\u00a0')
    .replace(LETTERS_BEFORE, '$1 ·\u00a0')
    .replace(/ · | ·(?=\u00a0)/g, (mark) => `\u00a0${mark.trimStart()}`);
}
