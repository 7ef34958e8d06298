import { type Cents, MAX_EUROS, toCents } from '../core/money';

const SPACES = /[\s\u00a0\u2007\u2009\u202f']/g;
const MINUSES = /[\u2010-\u2015\u2212]/g;

/** The digits before and after the decimal mark, or undefined where the marks cannot be told apart. */
function splitMarks(digits: string): [whole: string, fraction: string] | undefined {
  if (/^\d+$/.test(digits)) return [digits, ''];
  const decimal =
    /^(\d+|\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(digits) ?? /^(\d+|\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(digits);
  if (decimal) return [decimal[1]!.replace(/[.,]/g, ''), decimal[2]!];
  const grouped = /^\d{1,3}(\.\d{3})+$/.test(digits) || /^\d{1,3}(,\d{3}){2,}$/.test(digits);
  return grouped ? [digits.replace(/[.,]/g, ''), ''] : undefined;
}

/**
 * An amount written in the Dutch way: 1.234,56 or 1.234,56- or € 1.234 or 1.234,-. An English decimal point
 * is understood where it cannot be a thousands mark; 1,234 could be either and is no amount.
 */
export function readAmount(text: string): Cents | undefined {
  const bare = text
    .replace(MINUSES, '-')
    .replace(SPACES, '')
    .replace(/€|EUR(O)?/gi, '')
    .replace(/,(-{1,2}|=)$/, '');
  const sign = /^([-+]?)([\d.,]+)([-+]?)$|^\(([\d.,]+)\)$/.exec(bare);
  if (!sign || (sign[1] && sign[3])) return undefined;
  const marks = splitMarks(sign[2] ?? sign[4]!);
  if (!marks) return undefined;
  const euros = Number(`${marks[0]}.${marks[1] || '0'}`);
  if (euros > MAX_EUROS) return undefined;
  const negative = sign[1] === '-' || sign[3] === '-' || sign[4] !== undefined;
  return negative ? -toCents(euros) + 0 : toCents(euros);
}
