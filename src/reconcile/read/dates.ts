import type { Plain } from '../../core/cell';
import { type Serial, serialOf, yearOf } from '../../core/date';
import { foldWords } from '../../core/text';

/** Day, or only a year where the ledger has no more. */
export interface ParsedDay {
  readonly date: Serial | undefined;
  readonly year: number | undefined;
}

/** Order of day, month and year in a column of days. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** First three letters of each month in Dutch, English and German. */
const MONTHS = 'jan feb mrt,maa,mar apr mei,may,mai jun jul aug sep okt,oct nov dec,dez'
  .split(' ')
  .map((names) => names.split(','));
const WEEKDAYS = '\\w+dag|[a-z]+day|ma|di|wo|do|vr|za|zo|mon|tues?|wed|thu|fri|sat|sun';
/** Weekday before or after a day: di 31 12 2024, di31 12 2024, 31 12 2024 di. */
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})(?: |(?=\\d))| (?:${WEEKDAYS})$`);
/** 14e mei 2024, May 14th 2024. */
const ORDINAL = /\b(\d{1,2})(?:s?t?e|de|st|nd|rd|th)\b/;
/** Time or time zone after a day, with a colon or u, or with a dot behind a year or an ISO day. */
const TIME = /(?:\s+(?:om|at))?[T\s]+\d{1,2}[:u]\d{2}.*$|(?:[\sT]*Z|\+\d\d:?\d\d)$/;
const DOTTED_TIME = /^(\d{4}-\d\d-\d\d|.*\d{4})[\s-]+\d{1,2}[.:]\d{2}(?:[.:]\d.*| ?u(?:ur)?)?$/;

/** 14-V-2024. */
const ROMAN_MONTH = /^(\d{1,2}) ([ivx]{1,4}) (\d{4})$/;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
/** Milliseconds since 1970 of an export as JSON, maybe with a time zone: /Date(1715644800000+0200)/. */
const MILLISECONDS = /^\/Date\((\d+)(?:[+-]\d{4})?\)\/$/;
const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = serialOf(1970, 1, 1)!;
/** Midnight in the Netherlands is up to two hours before that of UTC. */
const MS_AHEAD = 7_200_000;

/** 15mei2024, 15mei24. */
const RUN_TOGETHER = /^(\d{1,2})([a-z]{3,})(\d{2}|\d{4})$/;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** Largest distance in years from the scheme; a day further away counts against an order of day, month and year. */
const NEAR_YEARS = 6;
/** Most periods of a year: some packages close the year in periods 13 and 14. */
const MOST_PERIODS = 14;

const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
const FIRST_DAY = serialOf(FIRST_YEAR, 1, 1)!;
const LAST_DAY = serialOf(LAST_YEAR, 12, 31)!;
const onlyYear = (year: number): ParsedDay | undefined => (isYear(year) ? { date: undefined, year } : undefined);

function onDay(typedYear: string, month: number, typedDay: string): ParsedDay | undefined {
  const year = Number(typedYear) + (typedYear.length <= 2 ? 2000 : 0);
  const date = serialOf(year, month, Number(typedDay));
  return date === undefined || !isYear(year) ? undefined : { date, year };
}

const monthOf = (name: string): number =>
  Number(name) || MONTHS.findIndex((names) => names.includes(name.slice(0, 3))) + 1;

/** Parses three parts in the order of the column; four digits are the year, a name is the month. */
function threeParts(parts: readonly string[], order: DayOrder): ParsedDay | undefined {
  const [a, b, c] = parts as [string, string, string];
  if (a.length === 4) return onDay(a, monthOf(b), c);
  if (/^[a-z]/.test(a)) return onDay(c, monthOf(a), b);
  if (/^[a-z]/.test(b)) return order === 'ymd' ? onDay(a, monthOf(b), c) : onDay(c, monthOf(b), a);
  if (order === 'ymd' && c.length <= 2) return onDay(a, Number(b), c);
  return order === 'mdy' ? onDay(c, Number(a), b) : onDay(c, Number(b), a);
}

/** Parses digits without separators: 20241231, 31122024, 241231, 311224. */
function compact(digits: string, order: DayOrder): ParsedDay | undefined {
  if (digits.length === 8) {
    const iso = onDay(digits.slice(0, 4), Number(digits.slice(4, 6)), digits.slice(6));
    if (iso) return iso;
  }
  return threeParts([digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)], order);
}

/** Parses a year with a period: 202407, 2024/07, 2024-P7, 07-2024, juli 2024, jul-24. */
function periodOf(words: string): ParsedDay | undefined {
  const short = /^([a-z]{3,}) (\d{2})$/.exec(words);
  if (short && monthOf(short[1]!) > 0) return onlyYear(2000 + Number(short[2]));
  const match =
    /^(?:fy ?)?(\d{4}) ?(?:(?:m|p(?:er)?(?:iode|iod)?) ?)?(\d{1,3}|[a-z]{3,})$/.exec(words) ??
    /^(?:p(?:er)?(?:iode|iod)? ?)?(\d{1,2}|[a-z]{3,}) (\d{4})$/.exec(words);
  if (!match) return undefined;
  const [year, part] =
    match[1]!.length === 4 && /^\d/.test(match[1]!) ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
  const period = monthOf(part);
  return period >= 1 && period <= MOST_PERIODS ? onlyYear(Number(year)) : undefined;
}

/**
 * Parses a day: a serial number, ISO text, or day, month and year in the order of the column, with a weekday, month
 * name or time; or only a period or year. Undefined for 31 February.
 */
export function readDate(value: Plain, order: DayOrder = 'dmy'): ParsedDay | undefined {
  if (typeof value === 'number' && value >= FIRST_DAY && value < LAST_DAY + 1)
    return { date: Math.floor(value), year: yearOf(value) };
  const text = String(value);
  const stamp = MILLISECONDS.exec(text);
  if (stamp) return readDate(SERIAL_OF_1970 + Math.floor((Number(stamp[1]) + MS_AHEAD) / MS_PER_DAY));
  const words = foldWords(text.replace(TIME, '').replace(DOTTED_TIME, '$1'))
    .replace(WEEKDAY, '')
    .replace(ORDINAL, '$1')
    .replace(RUN_TOGETHER, '$1 $2 $3')
    .replace(
      ROMAN_MONTH,
      (_, day: string, month: string, year: string) => `${day} ${ROMAN.indexOf(month) + 1} ${year}`,
    );
  if (isYear(Number(words))) return onlyYear(Number(words));
  if (/^\d{5}$/.test(words) && Number(words) >= FIRST_DAY && Number(words) <= LAST_DAY) {
    const date = Number(words);
    return { date, year: yearOf(date) };
  }
  // Numbers lose a leading zero: 1052024 is 01052024.
  if (/^\d{5,8}$/.test(words)) {
    const digits = words.length % 2 ? `0${words}` : words;
    return periodOf(digits) ?? compact(digits, order);
  }
  // 20240514120000, 20240514.0 and 45.426.
  if (/^\d{8}( ?\d{4,6}| 0+)$/.test(words)) return readDate(words.slice(0, 8), order);
  if (typeof value === 'string' && /^\s*\d\d[.,]\d{3}\s*$/.test(value)) return readDate(words.replace(' ', ''), order);
  if (/^\d{5} \d+$/.test(words) && /^\s*\d{5}[.,]/.test(text)) return readDate(Number(words.slice(0, 5)), order);
  const three = /^(\d{1,4}|[a-z]{3,}) (\d{1,2}|[a-z]{3,}) (\d{4}|\d{1,2})$/.exec(words);
  return (three && threeParts(three.slice(1), order)) ?? periodOf(words);
}

/** Order of day, month and year in a column: the one that parses most values, close to each other, or the usual one. */
export function orderOf(values: readonly Plain[], near: number, usual: DayOrder = 'dmy'): DayOrder {
  let best = usual;
  let most = -1;
  for (const order of [usual, 'dmy', 'ymd', 'mdy'] as const) {
    let score = 0;
    for (const value of values) {
      const when = readDate(value, order);
      if (when) score += Math.abs(when.year! - near) <= NEAR_YEARS ? 2 : 1;
    }
    if (score > most) {
      most = score;
      best = order;
    }
  }
  return best;
}

/**
 * Year of a boekjaar or period: 2024, "2.024", 202412, "2024-12", "FY2024", "FY24", 2412, "24-12", "Q3-24"; undefined for a
 * period without a year.
 */
export function readFiscalYear(value: Plain): number | undefined {
  const grouped = typeof value === 'string' ? value.replace(/^\s*(\d)[.,]/, '$1') : value;
  if (isYear(Number(grouped))) return Number(grouped);
  if (typeof value === 'number' && !Number.isInteger(value)) return undefined;
  const pair = /^\s*(\d\d)[-/ ]?(\d\d)\s*$/.exec(String(value))?.slice(1).map(Number);
  if (pair) {
    const [year, period] = pair[0]! > MOST_PERIODS ? pair : pair.reverse();
    return period! >= 1 && period! <= MOST_PERIODS && year! > MOST_PERIODS ? 2000 + year! : undefined;
  }
  const short = /^\s*(?:(?:fy|bj) ?(\d\d)|[qk][1-4][-/ ]?'?(\d\d)|(\d\d)[-/ ]?[qk][1-4])\s*$/i.exec(String(value));
  if (short) return 2000 + Number(short[1] ?? short[2] ?? short[3]);
  const years = [...new Set(String(value).match(/\d{4}/g))].map(Number);
  return years.length === 1 && isYear(years[0]!) ? years[0] : undefined;
}

/** Year of a boekjaar, also of two digits: 24, '24. A period of two digits can be a week. */
export function readBookYear(value: Plain): number | undefined {
  const short = /^\s*['’]?([23]\d)\s*$/.exec(String(value));
  return short ? 2000 + Number(short[1]) : readFiscalYear(value);
}

/** A year, alone or behind letters: TRANCHE2023. */
const TEXT_YEAR = /(?:\b|(?<=[a-z]{3}))20\d\d\b(?![.,]\d|\s?%)/gi;

/** The only year in a text: "organisatie 2024" -> 2024. */
export function yearInText(text: string): number | undefined {
  const years = new Set(text.match(TEXT_YEAR));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
