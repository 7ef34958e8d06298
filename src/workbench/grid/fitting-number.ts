/** Digits of a number without a number format that Excel tries in scientific notation. */
const MOST_DIGITS = 5;

/**
 * Fits a formatted number into a width as Excel does: as it is, else with fewer decimals or in scientific notation where
 * the cell has no number format, else as #### over the whole width. A null decimal mark means that it has one.
 */
export function fitNumber(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  decimalMark: ',' | '.' | null,
): string {
  const fits = (shown: string): boolean => widthOf(shown) <= width;
  if (fits(text)) return text;
  const shorter = decimalMark === null ? [] : shorterForms(text, decimalMark);
  return shorter.find(fits) ?? '#'.repeat(Math.max(1, Math.floor(width / widthOf('#'))));
}

function shorterForms(text: string, decimalMark: ',' | '.'): string[] {
  const [whole = '', decimals = ''] = text.split(decimalMark);
  if (!/^-?\d+$/.test(whole) || !/^\d*$/.test(decimals)) return [];
  const number = Number(`${whole}.${decimals}`);
  const withMark = (shown: string): string => shown.replace('.', decimalMark);
  const rounded = Array.from({ length: decimals.length }, (_, less) => number.toFixed(decimals.length - 1 - less));
  const scientific = Array.from({ length: MOST_DIGITS }, (_, less) => number.toExponential(MOST_DIGITS - 1 - less));
  const withTwoDigits = (shown: string): string => shown.replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E');
  return [...rounded.map(withMark), ...scientific.map(withTwoDigits).map(withMark)];
}
