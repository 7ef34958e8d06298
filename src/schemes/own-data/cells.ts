import type { Plain } from '../../core/cell';
import { isCalendarYear, type Serial, serialOfNumber } from '../../core/date';
import { parseDate, parseNumber } from '../../workbook/typed';
import { type Cents, MAX_EUROS, toCents } from '../../core/money';
import { invalid, ok, type Result } from '../../core/result';

/** With more decimals, a mark separates thousands: 1.234 and 1,234 are both 1234. */
const NOTATION = { spaced: true, bookkeeping: true, maxDecimals: 2 } as const;

function numberOf(value: Plain): number | undefined {
  if (typeof value !== 'string') return typeof value === 'number' && Math.abs(value) <= MAX_EUROS ? value : undefined;
  const parsed = parseNumber(value, { decimal: ',', ...NOTATION }) ?? parseNumber(value, { decimal: '.', ...NOTATION });
  return parsed && !parsed.isPercent ? numberOf(parsed.value) : undefined;
}

/** Reads an amount in euros. */
export function readCents(value: Plain): Result<Cents> {
  const euros = numberOf(value);
  return euros === undefined ? invalid('badAmount', { given: value }) : ok(toCents(euros));
}

/** Reads a number of fte. */
export function readCount(value: Plain): Result<number> {
  const count = numberOf(value);
  return count === undefined ? invalid('badNumber', { given: value }) : ok(count);
}

/** Reads a number of homes. */
export function readHomes(value: Plain): Result<number> {
  const count = readCount(value);
  return count.ok && !Number.isInteger(count.value) ? invalid('badNumber', { given: value }) : count;
}

/** Reads a calendar year. */
export function readYear(value: Plain): Result<number> {
  const year = typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value;
  return typeof year === 'number' && isCalendarYear(year) ? ok(year) : invalid('badYear', { given: value });
}

/** Reads a day: a serial number, ISO text or Dutch text. */
export function readDay(value: Plain): Result<Serial> {
  const serial = typeof value === 'string' ? parseDate(value) : serialOfNumber(value);
  return serial === undefined ? invalid('badDate', { given: value }) : ok(serial);
}
