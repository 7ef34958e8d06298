import { FIRST_SERIAL, LAST_SERIAL, type Serial, serialOf, yearOf } from '../core/date';
import { foldWords } from '../core/text';

/** A day, or only a year where that is all the ledger says. */
export type When =
  { readonly date: Serial; readonly year: number } | { readonly date: undefined; readonly year: number };

const MONTHS = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mrt', 'maart', 'mar', 'march', 'mart'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const monthByName = new Map(MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1] as const)));

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/** The first days of the years, because a large ledger asks for the year of every line. */
const FIRST_DAYS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 2 }, (_, at) => serialOf(FIRST_YEAR + at, 1, 1)!);

function yearOfDay(date: Serial): number {
  const at = Math.floor((date - FIRST_DAYS[0]!) / 365.25);
  if (at < 0 || at > LAST_YEAR - FIRST_YEAR) return yearOf(date);
  return FIRST_YEAR + at + (date >= FIRST_DAYS[at + 1]! ? 1 : 0);
}

function day(year: number, month: number | undefined, dayOfMonth: number): When | undefined {
  const fullYear = year < 100 ? 2000 + year : year;
  const date = month === undefined ? undefined : serialOf(fullYear, month, dayOfMonth);
  return date === undefined ? undefined : { date, year: fullYear };
}

function readNumber(value: number): When | undefined {
  if (isYear(value)) return { date: undefined, year: value };
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1)
    return { date: Math.floor(value), year: yearOfDay(Math.floor(value)) };
  return Number.isInteger(value) ? readText(String(value)) : undefined;
}

function readText(text: string): When | undefined {
  const bare = text.trim().replace(/[T\s]+\d{1,2}:\d{2}.*$/, '');
  if (/^\d{4}$/.test(bare)) return isYear(Number(bare)) ? { date: undefined, year: Number(bare) } : undefined;
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(bare);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(bare);
  if (dutch) return day(Number(dutch[3]), Number(dutch[2]), Number(dutch[1]));
  const named = /^(\d{1,2}) ([a-z]+) (\d{4}|\d{2})$/.exec(foldWords(bare));
  return named ? day(Number(named[3]), monthByName.get(named[2]!), Number(named[1])) : undefined;
}

/** A date as a serial number, as ISO text, or as the Dutch write it; or a year alone. Undefined for 31 February. */
export function readDate(value: number | string): When | undefined {
  return typeof value === 'number' ? readNumber(value) : readText(value);
}

/** The year of a boekjaar cell, which may carry a period: 2024, "2024-12", "FY2024". */
export function readFiscalYear(value: number | string): number | undefined {
  if (typeof value === 'number') return isYear(value) ? value : undefined;
  const years = [...new Set(value.match(/\d{4}/g) ?? [])].map(Number);
  return years.length === 1 && isYear(years[0]!) ? years[0] : undefined;
}
