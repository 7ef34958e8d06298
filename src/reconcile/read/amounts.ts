import { type Cents, MAX_EUROS, toCents } from '../../core/money';

/** Decimal mark of a column of amounts. */
export type AmountNotation = 'dutch' | 'english';

const COMMA = 44;
const DOT = 46;
const MINUS = 45;
const ZERO = 48;

/** Notations of "no amount": -, --, € -. */
const NOTHING = /^[\s€]*(eur)?[\s€]*[-\u2010-\u2015\u2212\ufe63\uff0d][-\s€\u2010-\u2015\u2212\ufe63\uff0d]*(eur)?$/i;

/** Returns whether a text means no amount. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

const FRAME =
  /^([-+(]|-\/-)*(?:eur(?:o)?|usd|gbp|chf)?([-+(]|-\/-)*(\d[\d.,]*?|[.,]\d+)(?:[.,](?:-{1,2}|=)?)?([-+)]|-\/-)*(?:eur(?:o)?|usd|gbp|chf)?\(?(cr|dr|db|c|d|credit|debet|debit|bij|af)?\.?\)?([-+)]|-\/-)*$/i;
/** Side in front of an amount, apart from it: C 161.500,00. */
const SIDE_BEFORE = /^\s*\(?(cr|dr|db|c|d|credit|debet|debit|bij|af)[).]*\s+([\d.,€(-].*)$/i;
/** Marks of grouping and of currency, and invisible characters. */
const SPACES = /[\s'’`´\u00a0\u00ad\u2007\u2009\u200b-\u200f\u202a-\u202f\u2060€$£_]/g;
const MINUSES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
/** Asterisks around an amount in a printed list: *161.500. */
const ASTERISKS = /^\*+|\*+$/g;
/** Unit of a column, which is no amount: * 1.000. */
const UNIT = /^[\s*€]*\*[\s€]*1[.,]?000$/;
/**
 * Number with an exponent: 1.615E+5. 1E5, without a sign or decimals, may be a code, and 1,62E+05 is rounded by a narrow
 * cell.
 */
const SCIENTIFIC = /^[-+]?\d(?:[.,]\d+E|E[-+])[-+]?[1-9]\d?$/i;
const PAID_OUT = /^(d|dr|db|debet|debit|af)$/i;
/** Thousands, or lakhs as in 1,61,500. */
const GROUPED = /^(?:\d{1,3}(?:[.,]\d{3})+|\d{1,2}(?:,\d\d)+,\d{3})$/;

/** Index of the decimal mark in digits with separators, -1 for none; undefined for contradictory separators. */
function decimalAt(digits: string, notation: AmountNotation | undefined): number | undefined {
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  const last = Math.max(comma, dot);
  if (last < 0) return -1;
  const mark = digits[last]!;
  const isRepeated = digits.indexOf(mark) < last;
  if (comma >= 0 && dot >= 0) return isRepeated ? undefined : last;
  if (isRepeated) return -1;
  const mayGroup = digits.length - last === 4 && last > 0 && last < 4 && digits[0] !== '0';
  if (!mayGroup) return last;
  // Three digits after a single separator are thousands or decimals, depending on the column.
  if (notation === undefined) return mark === '.' ? -1 : undefined;
  return (mark === ',') === (notation === 'dutch') ? last : -1;
}

function eurosOf(digits: string, notation: AmountNotation | undefined): number {
  const at = decimalAt(digits, notation);
  if (at === undefined) return NaN;
  const whole = at < 0 ? digits : digits.slice(0, at);
  const decimals = at < 0 ? '' : digits.slice(at + 1);
  if (decimals.replace(/0+$/, '').length > 4 || (/[.,]/.test(whole) && !GROUPED.test(whole))) return NaN;
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals || 0}`);
}

/** Converts a number of euros to cents; most are whole cents as stored and skip the careful rounding. */
export function centsOfNumber(euros: number): Cents | undefined {
  if (!(Math.abs(euros) <= MAX_EUROS)) return undefined;
  const cents = Math.round(euros * 100);
  return cents / 100 === euros ? cents + 0 : toCents(euros);
}

/** Longest text whose cents are certainly exact. */
const LONGEST_PLAIN = 16;
const MOST_DIGITS = 13;

/**
 * Fast path: cents of an amount in common notations, in one pass: -1234,56 or 1.234,56- or 1,234.56. Undefined for
 * anything else, and where three digits after a single separator need a notation that is not given.
 */
function plainCents(text: string, notation: AmountNotation | undefined): Cents | undefined {
  let end = text.length;
  if (end === 0 || end > LONGEST_PLAIN) return undefined;
  let at = 0;
  let isNegative = false;
  if (text.charCodeAt(0) === MINUS) {
    isNegative = true;
    at = 1;
  } else if (text.charCodeAt(end - 1) === MINUS) {
    isNegative = true;
    end--;
  }
  let value = 0;
  let digits = 0;
  /** Digits since the last separator, or since the start. */
  let since = 0;
  let marks = 0;
  let mark = 0;
  let isGrouped = true;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits++;
      since++;
    } else if (code === COMMA || code === DOT) {
      if (since === 0 || (marks > 0 && (!isGrouped || mark === 0))) return undefined;
      isGrouped = marks === 0 ? since <= 3 : since === 3;
      if (marks > 0 && code !== mark) {
        // The other separator comes last: decimals.
        if (!isGrouped) return undefined;
        mark = 0;
      } else mark = code;
      marks++;
      since = 0;
    } else return undefined;
  }
  if (digits === 0 || digits > MOST_DIGITS) return undefined;
  let cents: Cents;
  if (marks === 0) cents = value * 100;
  else if (marks === 1 || mark === 0) {
    if (since === 2) cents = value;
    else if (since === 1) cents = value * 10;
    else if (since === 0 && marks === 1 && end === text.length) cents = value * 100;
    else if (
      since === 3 &&
      mark === (notation === 'english' ? COMMA : notation === 'dutch' ? DOT : -1) &&
      isGrouped &&
      digits > 3 &&
      text.charCodeAt(isNegative && end === text.length ? 1 : 0) !== ZERO
    )
      cents = value * 100;
    else return undefined;
  } else if (since === 3 && isGrouped) cents = value * 100;
  else return undefined;
  return isNegative ? -cents + 0 : cents;
}

/** Longest amount without its spaces; FRAME takes a time that grows with a power of the length of a text. */
const LONGEST_AMOUNT = 60;

/** Parses euros, as `readAmount`. */
export function readEuros(text: string, notation?: AmountNotation): number | undefined {
  if (!/\d/.test(text) || UNIT.test(text)) return undefined;
  const bare = text
    .replace(SIDE_BEFORE, '$2$1')
    .replace(MINUSES, '-')
    .replace(SPACES, '')
    .replace(ASTERISKS, '')
    .replace('[', '(')
    .replace(']', ')');
  if (bare.length > LONGEST_AMOUNT) return undefined;
  const frame = FRAME.exec(bare);
  const euros = frame
    ? eurosOf(frame[3]!, notation)
    : SCIENTIFIC.test(bare)
      ? Math.abs(Number(bare.replace(',', '.')))
      : NaN;
  if (!(euros <= MAX_EUROS)) return undefined;
  const signed = bare.replace(/[.,](-{1,2}|=)|\([a-z]+\.?\)/i, '');
  // A bracket alone belongs to a footnote or to a text.
  if (/^\D*\(/.test(signed) !== /\)\D*$/.test(signed)) return undefined;
  return /^[^\d]*[-(]|[-)][^\d]*$/.test(signed) || PAID_OUT.test(frame?.[5] ?? '') ? -euros : euros;
}

/**
 * Parses an amount: 1.234,56 or 1.234,56- or (1.234,56) or € 1.234 or 1.234,- or 1,234.56 CR. Three digits after a
 * single separator follow the notation of the column; without one, 1.234 is Dutch and 1,234 ambiguous.
 */
export function readAmount(text: string, notation?: AmountNotation): Cents | undefined {
  const plain = plainCents(text, notation);
  if (plain !== undefined) return plain;
  const euros = readEuros(text, notation);
  return euros === undefined ? undefined : toCents(euros);
}

/** Notation of a column of texts: from its unambiguous amounts, else that of its heading or the most likely one. */
export function notationOf(texts: readonly string[], stated?: AmountNotation): AmountNotation {
  let dutch = stated === 'dutch' ? texts.length : 0;
  let english = 0;
  for (const text of texts) {
    const bare = text.replace(SPACES, '');
    if (SCIENTIFIC.test(bare)) continue;
    const digits = /\d[\d.,]*/.exec(bare)?.[0].replace(/[.,]$/, '') ?? '';
    const comma = digits.lastIndexOf(',');
    const dot = digits.lastIndexOf('.');
    if (comma < 0 && dot < 0) continue;
    const mark = comma > dot ? ',' : '.';
    const last = Math.max(comma, dot);
    const isGrouping =
      digits.indexOf(mark) < last ||
      (digits.length - last === 4 && last < 4 && digits[0] !== '0' && Math.min(comma, dot) < 0);
    const isClear = digits.indexOf(mark) < last || Math.min(comma, dot) >= 0 || !GROUPED.test(digits);
    const weight = isClear ? texts.length + 1 : 1;
    if ((mark === ',') === isGrouping) english += weight;
    else dutch += weight;
  }
  return english > dutch ? 'english' : 'dutch';
}
