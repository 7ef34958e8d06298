import { FIRST_YEAR, LAST_YEAR, type Serial, serialOfIso, serialOfNumber } from '../../core/date';
import type { Plain } from '../../core/cell';
import { type Cents, MAX_EUROS, toCents } from '../../core/money';
import { invalid, ok, type Result } from '../../core/result';
import { fold } from '../../core/text';
import { booleanWords, parseDate } from '../../workbook/typed';
import { grant } from '../../data/scheme-figures';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { type Choice, type Kind, optional, required } from './reading';

/** Choices without a meaning beside the word. */
export function plainChoices(words: readonly (string | number)[]): Choice[] {
  return words.map((word) => ({ word: String(word) }));
}

/** Any text; a number counts as its digits. */
export const text: Kind<string> = {
  id: 'text',
  quantity: 'text',
  accepts: { nl: 'tekst', en: 'text' },
  sample: 'woningen',
  zeroIsBlank: true,
  read: (value, parameter) =>
    typeof value === 'boolean' ? invalid('notText', { parameter, value }) : ok(`${value}`.trim()),
};

/** Least and most of a number; those that documents state are read when they are asked for. */
interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Number between two bounds. */
export function number(bounds: Bounds, more: { whole?: boolean; zeroIsBlank?: boolean } = {}): Kind<number> {
  return {
    id: more.whole ? 'count' : 'number',
    quantity: 'number',
    accepts: more.whole ? { nl: 'geheel getal', en: 'whole number' } : { nl: 'getal', en: 'number' },
    get sample() {
      return Math.max(bounds.from, Math.min(bounds.to, 1));
    },
    zeroIsBlank: more.zeroIsBlank ?? false,
    read(value, parameter) {
      if (typeof value !== 'number') return invalid('notNumber', { parameter, value });
      const { from, to } = bounds;
      if (value < 0 && from >= 0) return invalid('negative', { parameter });
      if (!(value >= from && value <= to)) return invalid('outOfBounds', { parameter, value, from, to });
      if (more.whole && !Number.isInteger(value)) return invalid('notWhole', { parameter, value });
      // Adding 0 turns -0 into 0.
      return ok(value + 0);
    },
  };
}

/** Bounds of an amount in euros: exact in cents, and of either sign. */
const ANY_AMOUNT = { from: -MAX_EUROS, to: MAX_EUROS };
/** Bounds of an amount in euros that is never negative. */
const NO_LESS_THAN_ZERO = { from: 0, to: MAX_EUROS };

/** Amount in euros between two bounds, as cents. */
export function amount(bounds = ANY_AMOUNT, zeroIsBlank = false): Kind<Cents> {
  const euros = number(bounds);
  return {
    id: 'amount',
    quantity: 'euro',
    accepts: { nl: 'bedrag in euro’s', en: 'amount in euros' },
    get sample() {
      return euros.sample;
    },
    zeroIsBlank,
    read(value, parameter) {
      const read = euros.read(value, parameter);
      return read.ok ? ok(toCents(read.value)) : read;
    },
  };
}

/** Amount in euros that is never negative. */
export const positiveAmount = amount(NO_LESS_THAN_ZERO);

/** Largest amount whose parts add up to it exactly, to the cent. */
export const MAX_DIVIDED_EUROS = 1e12;

/** Amount to divide, or to compare with a divided one. */
export function divided(from: number, zeroIsBlank = false): Kind<Cents> {
  return amount({ from, to: MAX_DIVIDED_EUROS }, zeroIsBlank);
}

/** Most homes: more than the country has, few enough that their costs stay exact. */
const MOST_HOMES = 1e7;
const MOST_PER_HOME = 1e6;

/** Number of homes. */
export const homes: Kind<number> = number({ from: 0, to: MOST_HOMES }, { whole: true });

/** Amount per home; 0 counts as blank. */
const perHome: Kind<Cents> = amount({ from: 0, to: MOST_PER_HOME }, true);

/** Returns whether a word means all years or all measures. */
export function meansAll(value: Plain): boolean {
  return typeof value === 'string' && ['totaal', 'alle', 'all'].includes(fold(value));
}

/** Calendar year between two bounds, as a number or text; `known` are the years to offer in messages and lists. */
export function yearAmong(known: readonly (string | number)[], from = FIRST_YEAR, to = LAST_YEAR): Kind<number> {
  return {
    id: 'year',
    quantity: 'year',
    accepts: { nl: 'jaartal', en: 'calendar year' },
    sample: from === FIRST_YEAR ? grant.years[0]! : from,
    choices: () => plainChoices(known),
    zeroIsBlank: true,
    read(value, parameter) {
      const year = typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
      if (typeof year !== 'number' || year % 1 !== 0 || year < from || year > to)
        return invalid('unknownName', { parameter, typed: value, choices: known.join(', ') });
      return ok(year);
    },
  };
}

/** Calendar year. */
export const calendarYear: Kind<number> = {
  ...yearAmong([`${FIRST_YEAR}–${LAST_YEAR}`]),
  choices: () => plainChoices(grant.years),
};

/** Year without bounds, where the rule names the years that count. */
export const anyYear: Kind<number> = {
  ...calendarYear,
  read: (value, parameter) => (Number.isInteger(value) ? ok(value as number) : calendarYear.read(value, parameter)),
};

const yearOfAnnex = yearAmong([...grant.years, 'totaal']);
const allYears = ok(undefined);

/** Calendar year, or undefined for all years together. */
export const yearOrTotal: Kind<number | undefined> = {
  ...yearOfAnnex,
  id: 'year-or-total',
  accepts: { nl: 'jaartal of "totaal"', en: 'calendar year or "totaal"' },
  read: (value, parameter) => (meansAll(value) ? allYears : yearOfAnnex.read(value, parameter)),
};

/** Parses ISO text strictly, and Dutch notations of a day. */
function serialOfText(typed: string): Serial | undefined {
  return /^\d{4}/.test(typed) ? serialOfIso(typed) : parseDate(typed);
}

/** Day as a serial number, ISO text or Dutch text. */
export const date: Kind<Serial> = {
  id: 'date',
  quantity: 'date',
  accepts: {
    nl: 'datum, of tekst als "2024-03-01" of "1-3-2024"',
    en: 'date, or text such as "2024-03-01" or "1-3-2024"',
  },
  sample: '2024-03-01',
  zeroIsBlank: true,
  read(value, parameter) {
    const serial = typeof value === 'string' ? serialOfText(value.trim()) : serialOfNumber(value);
    return serial === undefined ? invalid('notDate', { parameter, value }) : ok(serial);
  },
};

/** TRUE or FALSE, or a number in its place. */
export const yesOrNo: Kind<boolean> = {
  id: 'boolean',
  quantity: 'boolean',
  accepts: { nl: 'WAAR of ONWAAR', en: 'TRUE or FALSE' },
  sample: true,
  choices: (language) => plainChoices([booleanWords[language].true, booleanWords[language].false]),
  zeroIsBlank: false,
  read: (value, parameter) =>
    typeof value === 'boolean'
      ? ok(value)
      : value === 0 || value === 1
        ? ok(value === 1)
        : invalid('notBoolean', { parameter, value }),
};

/** Choice of a few words, each with accepted spellings; the first one is shown. */
export function choice<Word extends string>(words: Readonly<Record<Word, readonly string[]>>): Kind<Word> {
  const bySpelling = new Map<string, Result<Word>>();
  for (const [word, spellings] of Object.entries(words) as [Word, readonly string[]][])
    for (const spelling of [word, ...spellings]) bySpelling.set(fold(spelling), ok(word));
  const shown = Object.keys(words);
  const quoted = shown.map((word) => `"${word}"`).join(', ');
  return {
    id: 'choice',
    quantity: 'text',
    accepts: { nl: `een van ${quoted}`, en: `one of ${quoted}` },
    sample: shown[0]!,
    choices: () => plainChoices(shown),
    zeroIsBlank: true,
    read: (value, parameter) =>
      bySpelling.get(fold(`${value}`)) ??
      invalid('unknownName', { parameter, typed: value, choices: shown.join(', ') }),
  };
}

const basisWords = choice<Basis>({
  incl: ['bruto', 'gross', 'inclusief'],
  excl: ['netto', 'net', 'exclusief'],
  btw: ['vat'],
});

/** Basis: incl. btw, excl. btw, or the btw itself; "incl. btw" equals "incl". */
export const basis: Kind<Basis> = {
  ...basisWords,
  read: (value, parameter) => basisWords.read(`${value}`.replace(/(\w)\W*b\W*t\W*w\W*$/i, '$1'), parameter),
};

/** Name of another function. */
export const functionName = required('function', text, {
  nl: 'De naam van de functie, zoals "PAYMENT".',
  en: 'The name of the function, such as "PAYMENT".',
});

/** Amount incl. btw. */
export const amountIncl = required('amount', amount(), {
  nl: 'Bedrag in euro, inclusief btw.',
  en: 'Amount in euros, incl. btw.',
});

/** Basis of a right, of which the State pays the amount excl. btw. */
export const basisOfRight = optional('basis', basis, 'incl', {
  nl: '"incl" (standaard), "excl" zoals uitbetaald, of "btw".',
  en: '"incl" (default), "excl" as paid, or "btw".',
});

/** Contribution per home of the realisatiestimulans; the printed one by default. */
export const rate = optional('rate', perHome, undefined, {
  nl: 'De bijdrage per woning incl. btw; standaard circa 7.000.',
  en: 'The contribution for each home incl. btw; circa 7,000 by default.',
});
