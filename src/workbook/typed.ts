import { type Serial, serialOf } from '../core/date';
import type { InEveryLanguage } from '../core/language';

/** Words for TRUE and FALSE in cells. */
export const booleanWords: InEveryLanguage<Readonly<Record<'true' | 'false', string>>> = {
  nl: { true: 'WAAR', false: 'ONWAAR' },
  en: { true: 'TRUE', false: 'FALSE' },
};

/** Decimal mark of a number. */
export type DecimalMark = ',' | '.';

/** Decimal mark of each language. */
export const decimalMarks: InEveryLanguage<DecimalMark> = { nl: ',', en: '.' };

/** Parsed number with clues from its notation. */
interface TypedNumber {
  readonly value: number;
  readonly isPercent: boolean;
  readonly isCurrency: boolean;
  /** Written with thousands separators. */
  readonly isGrouped: boolean;
  readonly decimals: number;
}

/** Accepted notations of a number. */
interface NumberOptions {
  /** Decimal mark where a text is ambiguous: 1.234 is 1234 with a decimal comma. */
  readonly decimal: DecimalMark;
  /** Spaces and apostrophes as thousands separators: 1 234 and 1'234. */
  readonly spaced?: boolean;
  /** Bookkeeping forms: 12,50- and (12,50) are negative, 12,- has no cents. */
  readonly bookkeeping?: boolean;
  /** Most decimals; 1.234 is otherwise ambiguous with thousands separators of the other notation. */
  readonly maxDecimals?: number;
}

const MINUSES = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\s']/g;
const PARENTHESES = /^\((.*)\)$/;
const NUMBER = /^([-+]?)\s*(€|euro?)?\s*([-+]?)(\d[\d.,]*?)(,-{1,2}|,=)?\s*(%|€|euro?)?\s*([-+]?)$/i;
const SHAPES: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/,
  '.': /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/,
};

/** Parses a number: 1.234,56 or 1,234.56, with a sign, a currency or a percent sign; undefined for anything else. */
export function parseNumber(
  typed: string,
  { decimal, spaced = false, bookkeeping = false, maxDecimals = Infinity }: NumberOptions,
): TypedNumber | undefined {
  let text = typed.trim().replace(MINUSES, '-');
  if (spaced) text = text.replace(SPACES, '');
  if (bookkeeping) text = text.replace(PARENTHESES, '-$1');
  const [, before, currency, between, digits, noCents, unit, after] = NUMBER.exec(text) ?? [];
  if (!digits || (!bookkeeping && (noCents || after))) return undefined;
  const signs = [before, between, after].filter(Boolean);
  const [, whole, fraction = ''] =
    SHAPES[decimal].exec(digits) ?? SHAPES[decimal === ',' ? '.' : ','].exec(digits) ?? [];
  if (whole === undefined || signs.length > 1 || fraction.length > maxDecimals) return undefined;
  const number = Number(`${whole.replace(/[.,]/g, '')}.${fraction}`);
  const isPercent = unit === '%';
  const size = isPercent ? Number((number / 100).toPrecision(15)) : number;
  return {
    value: (signs[0] === '-' ? -size : size) + 0,
    isPercent,
    isCurrency: Boolean(currency) || Boolean(unit && !isPercent),
    isGrouped: /[.,]/.test(whole),
    decimals: fraction.length,
  };
}

/** Accepted notations of a day besides 1-3-2024, 1 maart 2024 and 2024-03-01. */
interface DateOptions {
  /** Two-digit years, of this century: 1-3-24. */
  readonly shortYear?: boolean;
  /** Days without separators: 20240301. */
  readonly compact?: boolean;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH_BY_NAME = /^(\d{1,2})[-.\s]+(\p{L}{3,})\.?[-\s]+(\d{4}|\d{2})$/u;

/** Months in Dutch and English, and abbreviations that are no prefix of them. */
const MONTHS = [
  ...['januari january', 'februari february', 'maart march mrt', 'april', 'mei may', 'juni june'],
  ...['juli july', 'augustus august', 'september', 'oktober october', 'november', 'december'],
].map((names) => names.split(' '));

/** Month of a name or an abbreviation; 0 where there is none. */
function monthOf(written: string): number {
  const word = written.toLowerCase();
  return MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

/** Parses a day, day before month; undefined for a day that does not exist, such as 31-2-2024. */
export function parseDate(typed: string, { shortYear = false, compact = false }: DateOptions = {}): Serial | undefined {
  const text = typed.trim();
  const iso = ISO.exec(text) ?? (compact ? COMPACT.exec(text) : null);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = DAY_FIRST.exec(text);
  const named = numeric ? null : MONTH_BY_NAME.exec(text);
  const [day, month, year = ''] = numeric
    ? [numeric[1], Number(numeric[3]), numeric[4]]
    : [named?.[1], monthOf(named?.[2] ?? '?'), named?.[3]];
  if (year.length === 2 && !shortYear) return undefined;
  return day === undefined ? undefined : serialOf(Number(year) + (year.length === 2 ? 2000 : 0), month, Number(day));
}

/** Parses TRUE or FALSE in the words of any language. */
export function parseBoolean(typed: string): boolean | undefined {
  const said = typed.toUpperCase();
  const means = (truth: 'true' | 'false'): boolean =>
    Object.values(booleanWords).some((words) => words[truth] === said);
  return means('true') || (means('false') ? false : undefined);
}
