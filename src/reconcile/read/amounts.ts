import { type Cents, MAX_EUROS, toCents } from '../../core/money';

const SPACES = /[\s']/g;
const MINUSES = /[\u2010-\u2015\u2212]/g;

const DUTCH = /^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/;
/** Only where the marks cannot be Dutch. */
const ENGLISH = /^((\d+|\d{1,3}(,\d{3})+)\.\d{1,2}|\d{1,3}(,\d{3}){2,})$/;

/** Digits with marks as a number, NaN where the marks cannot be told apart. */
function numberOf(digits: string): number {
  if (DUTCH.test(digits)) return Number(digits.replace(/\./g, '').replace(',', '.'));
  return ENGLISH.test(digits) ? Number(digits.replace(/,/g, '')) : NaN;
}

/**
 * An amount written in the Dutch way: 1.234,56 or 1.234,56- or € 1.234 or 1.234,-. An English decimal point
 * is understood where it cannot be a thousands mark; 1,234 could be either and is no amount.
 */
export function readAmount(text: string): Cents | undefined {
  const bare = text
    .replace(MINUSES, '-')
    .replace(SPACES, '')
    .replace(/€|EURO?/gi, '')
    .replace(/,(-{1,2}|=)$/, '')
    .replace(/^\((.*)\)$/, '-$1');
  const [, before, digits, after] = /^([-+]?)([\d.,]+)([-+]?)$/.exec(bare) ?? [];
  if (!digits || (before && after)) return undefined;
  const euros = numberOf(digits);
  if (!(euros <= MAX_EUROS)) return undefined;
  const negative = before === '-' || after === '-';
  return negative ? -toCents(euros) + 0 : toCents(euros);
}
