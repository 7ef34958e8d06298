import type { InEveryLanguage, Language } from '../core/language';

/** How a cell shows true and false. */
export const booleanWords: InEveryLanguage<Readonly<Record<'true' | 'false', string>>> = {
  nl: { true: 'WAAR', false: 'ONWAAR' },
  en: { true: 'TRUE', false: 'FALSE' },
};

/** What stands before the decimals of a number. */
export const decimalMarks: InEveryLanguage<',' | '.'> = { nl: ',', en: '.' };

const DUTCH_NUMBER = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const ENGLISH_NUMBER = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** A number as people write it: 1.234,56 or 1,234.56, € before it or % behind it. */
export function typedNumber(typed: string, language: Language): number | undefined {
  const text = typed.replace(/[€\s]/g, '');
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  const dutch = digits.replace(/\./g, '').replace(',', '.');
  const english = digits.replace(/,/g, '');
  const [first, second] = [DUTCH_NUMBER.test(digits) && dutch, ENGLISH_NUMBER.test(digits) && english];
  const chosen = decimalMarks[language] === ',' ? first || second : second || first;
  if (chosen === false) return undefined;
  return percent ? Number((Number(chosen) / 100).toPrecision(15)) : Number(chosen);
}

/** A day as Dutch people write it, as ISO text: 1-3-2024, 1/3/2024 or 1.3.2024 is 2024-03-01. */
export function typedDate(typed: string): string | undefined {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(typed);
  return parts ? `${parts[4]}-${parts[3]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}` : undefined;
}

/** True or false, in the words of any language. */
export function typedTruth(typed: string): boolean | undefined {
  const said = typed.toUpperCase();
  const means = (truth: 'true' | 'false'): boolean =>
    Object.values(booleanWords).some((words) => words[truth] === said);
  return means('true') || (means('false') ? false : undefined);
}
