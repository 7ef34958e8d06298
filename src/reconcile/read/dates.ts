import { FIRST_SERIAL, LAST_SERIAL, type Serial, serialOf, yearOf } from '../../core/date';
import { foldWords } from '../../core/text';
import type { Plain } from '../../core/plain';

/** A day, or only a year where that is all the ledger says. */
export interface When {
  readonly date: Serial | undefined;
  readonly year: number | undefined;
}

/** The first three letters of each month in Dutch and English. */
const MONTHS = 'jan feb mrt,maa,mar apr mei,may jun jul aug sep okt,oct nov dec'
  .split(' ')
  .map((names) => names.split(','));

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

function day(typedYear: string, month: number, typedDay: string): When | undefined {
  const year = Number(typedYear) + (typedYear.length === 2 ? 2000 : 0);
  const date = serialOf(year, month, Number(typedDay));
  return date === undefined ? undefined : { date, year };
}

/** A date as a serial number, as ISO text, or as the Dutch write it; or a year alone. Undefined for 31 February. */
export function readDate(value: Plain): When | undefined {
  if (typeof value === 'number' && value >= FIRST_SERIAL && value < LAST_SERIAL + 1 && !isYear(value))
    return { date: Math.floor(value), year: yearOf(value) };
  const bare = foldWords(String(value).replace(/[T\s]+\d{1,2}:\d{2}.*$/, ''));
  if (isYear(Number(bare))) return { date: undefined, year: Number(bare) };
  const iso = /^(\d{4}) ?(\d{2}) ?(\d{2})$/.exec(bare);
  if (iso) return day(iso[1]!, Number(iso[2]), iso[3]!);
  const dutch = /^(\d{1,2}) (\d{1,2}|[a-z]{3,}) (\d{4}|\d{2})$/.exec(bare);
  if (!dutch) return undefined;
  const month = Number(dutch[2]) || MONTHS.findIndex((names) => names.includes(dutch[2]!.slice(0, 3))) + 1;
  return day(dutch[3]!, month, dutch[1]!);
}

/** The year of a boekjaar cell, which may carry a period: 2024, 202412, "2024-12", "FY2024". */
export function readFiscalYear(value: Plain): number | undefined {
  if (isYear(Number(value))) return Number(value);
  if (typeof value === 'number' && !Number.isInteger(value)) return undefined;
  const years = [...new Set(String(value).match(/\d{4}/g))].map(Number);
  return years.length === 1 && isYear(years[0]!) ? years[0] : undefined;
}
