import { serialOf, serialOfIso } from '../../core/date';
import { typedDate, typedNumber, typedTruth } from '../../workbook/typed';
import { englishFormula } from './formula';

/** What an entry puts in a cell: a formula as the grid calculates it, or a value with the number format that it has. */
export type Entry = { formula: string } | { value: string | number | boolean; format?: string };

/** An amount with at most one sign before and after it. */
const AMOUNT = /^(-?\s*€\s*)?-?[\d.,]+\s*[€%]?$/;
/** An amount whose thousands are set apart. */
const GROUPED = /^\D*\d{1,3}[.,]\d{3}([.,]|\D*$)/;
/** Spreadsheets count with fifteen digits; a number with more, such as an account, stays as it is written. */
const MOST_DIGITS = 15;
const SCIENTIFIC = /^-?\d+(,\d+)?e[+-]?\d+$/i;
const DAY_WITH_MONTH = /^(\d{1,2})[\s-](\p{L}{3,})[\s-](\d{4})$/u;
const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];
/** What Dutch and English write in one way, and the grid reads: words and the time of day. */
const THE_SAME = /^(\D*|\d{1,2}:\d{2}(:\d{2})?)$/;

/**
 * Reads what someone types or pastes as Dutch Excel does. What cannot be read in one way is text; null where the grid
 * reads the same.
 */
export function readDutch(typed: string): Entry | null {
  const text = typed.trim();
  if (text.startsWith('=')) {
    const formula = englishFormula(text);
    return formula === null ? { value: typed } : { formula };
  }
  const truth = typedTruth(text);
  if (truth !== undefined) return { value: truth };
  if (THE_SAME.test(text)) return null;
  return readDay(text) ?? readAmount(text) ?? { value: typed };
}

function readDay(text: string): Entry | null {
  const [, day, name, year] = DAY_WITH_MONTH.exec(text) ?? [];
  const serial = name ? serialOf(Number(year), monthOf(name), Number(day)) : serialOfIso(typedDate(text) ?? text);
  return serial === undefined ? null : { value: serial, format: 'd-m-yyyy' };
}

/** The month of a name or of its first letters; 0 where there is none. */
function monthOf(name: string): number {
  const written = name.toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(written === 'mrt' ? 'maart' : written)) + 1;
}

function readAmount(text: string): Entry | null {
  if (SCIENTIFIC.test(text)) return { value: Number(text.replace(',', '.')) };
  const isAmount = AMOUNT.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;
  const value = isAmount ? typedNumber(text, 'nl') : undefined;
  if (value === undefined) return null;
  const format = formatOf(text, value);
  return format === null ? { value } : { value, format };
}

/** The number format that Excel gives an amount by the way in which it is written. */
function formatOf(text: string, value: number): string | null {
  const percent = text.includes('%');
  const hasDecimals = percent ? /[.,]/.test(text) : /,\d+\D*$/.test(text) || !Number.isInteger(value);
  const decimals = hasDecimals ? '.00' : '';
  if (percent) return `0${decimals}%`;
  if (text.includes('€')) return `"€" #,##0${decimals}`;
  return Math.abs(value) >= 1000 && GROUPED.test(text) ? `#,##0${decimals}` : null;
}
