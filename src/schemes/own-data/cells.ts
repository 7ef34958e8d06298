import type { Plain } from '../../core/plain';
import { FIRST_SERIAL, isCalendarYear, LAST_SERIAL, type Serial, serialOfDutch, serialOfIso } from '../../core/date';
import { invalid } from '../../core/failure';
import { type Cents, MAX_EUROS, toCents } from '../../core/money';
import { ok, type Result } from '../../core/result';

const NOISE = /[\s'’€]|eur(o|os)?/gi;
const MINUS = /[\u2010-\u2015\u2212]/g;
/** At most two decimals: with three, a mark separates thousands. */
const DUTCH = /^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/;
const ENGLISH = /^(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/;

/** Parses Dutch or English number text: 1.234,56 or 1,234.56 or € 1.234,- or (5); undefined for anything else. */
function numberOfText(text: string): number | undefined {
  const bare = text
    .replace(NOISE, '')
    .replace(MINUS, '-')
    .replace(/,(-{1,2}|=)$/, '')
    .replace(/^\((.*)\)$/, '-$1');
  const [, before, digits = '', after] = /^([-+]?)([\d.,]+)(-?)$/.exec(bare) ?? [];
  if (before && after) return undefined;
  const plain = DUTCH.test(digits)
    ? digits.replace(/\./g, '').replace(',', '.')
    : ENGLISH.test(digits)
      ? digits.replace(/,/g, '')
      : undefined;
  return plain === undefined ? undefined : Number(plain) * (before === '-' || after === '-' ? -1 : 1);
}

function numberOf(value: Plain): number | undefined {
  const number = typeof value === 'string' ? numberOfText(value) : value;
  return typeof number === 'number' && Math.abs(number) <= MAX_EUROS ? number + 0 : undefined;
}

/** Reads an amount in euros. */
export function readCents(value: Plain): Result<Cents> {
  const euros = numberOf(value);
  return euros === undefined ? invalid('badAmount', { given: String(value) }) : ok(toCents(euros));
}

/** Reads a number of fte. */
export function readCount(value: Plain): Result<number> {
  const count = numberOf(value);
  return count === undefined ? invalid('badNumber', { given: String(value) }) : ok(count);
}

/** Reads a number of homes. */
export function readWhole(value: Plain): Result<number> {
  const count = readCount(value);
  return count.ok && !Number.isInteger(count.value) ? invalid('badNumber', { given: String(value) }) : count;
}

/** Reads a calendar year. */
export function readYear(value: Plain): Result<number> {
  const year = typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value;
  return typeof year === 'number' && isCalendarYear(year) ? ok(year) : invalid('badYear', { given: String(value) });
}

/** Reads a day: a serial number, ISO text or Dutch text. A number that looks like a year is no day of 1905. */
export function readDay(value: Plain): Result<Serial> {
  const serial = typeof value === 'string' ? (serialOfIso(value) ?? serialOfDutch(value)) : value;
  const isDay =
    typeof serial === 'number' && serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 && !isCalendarYear(serial);
  return isDay ? ok(Math.floor(serial)) : invalid('badDate', { given: String(value) });
}
