import type { Quantity } from '../../core/answer';
import { isoOf, type Serial } from '../../core/date';
import type { InEveryLanguage, Language } from '../../core/language';
import { errorName } from '../../workbook/error-names';
import { booleanWords } from '../../workbook/typed';
import type { Plain } from '../../core/cell';
import type { ErrorValue } from '../../workbook/cells';

/** Formats of values for the reader. */
export interface Formats {
  /** Number with its decimals, at most two. */
  number(value: number): string;
  /** Amount without currency sign; in whole euros unless it has cents or they are asked for. */
  amount(value: number, cents?: boolean): string;
  /** Amount with currency sign. */
  euro(value: number): string;
  /** Share as a percentage with two decimals, as in a cell; with more only where it would otherwise look whole. */
  percent(value: number): string;
  /** Day with the name of its month. */
  day(serial: Serial): string;
  /** Month and year of a day. */
  month(serial: Serial): string;
  /** Error value by its name. */
  error(value: ErrorValue): string;
  /** Value by its quantity. */
  value(value: Plain, as: Quantity | 'mixed'): string;
}

const locales: InEveryLanguage<string> = { nl: 'nl-NL', en: 'en-GB' };

/** Returns whether an amount in euros has cents. */
export function hasCents(euros: number): boolean {
  return !Number.isInteger(Number(euros.toFixed(2)));
}

/** Most decimals of a share; beyond them is floating-point error. */
const MOST_SHARE_DECIMALS = 10;

/** Number of decimals of a percentage, which keep it apart from the next whole one: 24.99999% is not the threshold of 25%. */
function shareDecimals(percentage: number): number {
  const rounded = (decimals: number): number => Number(percentage.toFixed(decimals));
  let decimals = 2;
  if (Number.isInteger(rounded(MOST_SHARE_DECIMALS))) return decimals;
  while (Number.isInteger(rounded(decimals))) decimals++;
  return decimals;
}

const made = new Map<Language, Formats>();

/** Formats of a language, memoised: making them is slow. */
export function formatsIn(language: Language): Formats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: Language): Formats {
  const locale = locales[language];
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const amount = (value: number, cents = hasCents(value)): string => (cents ? exact : whole).format(value);
  const euro = (value: number): string => `${value < 0 ? '-' : ''}€\u00a0${amount(Math.abs(value))}`;
  const day = (serial: Serial): string => days.format(new Date(isoOf(serial)));
  const percent = (value: number): string => {
    const decimals = shareDecimals(100 * value);
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return value.toLocaleString(locale, { style: 'percent', ...digits });
  };
  return {
    number: (value) => plain.format(value),
    amount,
    euro,
    percent,
    day,
    error: ({ error }) => errorName(error, language),
    month: (serial) => months.format(new Date(isoOf(serial))),
    value(value, as) {
      if (typeof value === 'boolean') return booleanWords[language][`${value}`];
      if (typeof value === 'string') return value;
      if (as === 'euro') return euro(value);
      if (as === 'share') return percent(value);
      if (as === 'year') return String(value);
      return as === 'date' ? day(value) : plain.format(value);
    },
  };
}
