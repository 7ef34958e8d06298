import type { Plain } from '../../core/answer';
import { FIRST_SERIAL, LAST_SERIAL, type Serial, serialOfIso } from '../../core/date';
import { invalid, isFailure } from '../../core/failure';
import { type Cents, MAX_EUROS, toCents } from '../../core/money';
import { fold } from '../../core/text';
import { annexAmounts } from '../../schemes/kansrijke-wijk/amounts';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { type Place, resolveOnePlace, resolvePlace } from '../../schemes/names/places';
import { resolveTheme, type Theme } from '../../schemes/names/themes';
import type { Kind } from './reading';

/** Any text; a number counts as what it looks like. */
export const text: Kind<string> = {
  name: 'text',
  zeroIsBlank: true,
  read: (value, parameter) =>
    typeof value === 'boolean' ? invalid('notText', { parameter, value }) : `${value}`.trim(),
};

/** A municipality, one of its areas, or all of them. */
export const place: Kind<Place> = { name: 'place', zeroIsBlank: true, read: (value) => resolvePlace(`${value}`) };

/** A municipality or one of its areas. */
export const onePlace: Kind<Place> = {
  name: 'place',
  zeroIsBlank: true,
  read: (value) => resolveOnePlace(`${value}`),
};

/** A theme of the annex, or all of them. */
export const theme: Kind<Theme> = { name: 'theme', zeroIsBlank: true, read: (value) => resolveTheme(`${value}`) };

/** A number between two bounds. */
export function number(from: number, to: number, more: { whole?: boolean; zeroIsBlank?: boolean } = {}): Kind<number> {
  return {
    name: more.whole ? 'count' : 'number',
    zeroIsBlank: more.zeroIsBlank ?? false,
    read(value, parameter) {
      if (typeof value !== 'number') return invalid('notNumber', { parameter, value });
      if (value < 0 && from >= 0) return invalid('negative', { parameter });
      if (!(value >= from && value <= to)) return invalid('outOfBounds', { parameter, value, from, to });
      if (more.whole && !Number.isInteger(value)) return invalid('notWhole', { parameter, value });
      // Without the sign that 0 may have.
      return value + 0;
    },
  };
}

/** An amount in euros between two bounds, as cents. */
export function amount(from = -MAX_EUROS, to = MAX_EUROS, zeroIsBlank = false): Kind<Cents> {
  const euros = number(from, to);
  return {
    name: 'amount',
    zeroIsBlank,
    read(value, parameter) {
      const read = euros.read(value, parameter);
      return typeof read === 'number' ? toCents(read) : read;
    },
  };
}

/** Up to here the parts of a whole still add up to it to the cent. */
export const MAX_DIVIDED_EUROS = 1e12;

/** An amount that is divided, or that a divided one is compared with. */
export function divided(from: number, zeroIsBlank = false): Kind<Cents> {
  return amount(from, MAX_DIVIDED_EUROS, zeroIsBlank);
}

/** More homes than there are in the country: what they cost is still counted to the cent. */
const MOST_HOMES = 1e7;
const MOST_PER_HOME = 1e6;

/** A number of homes. */
export const homes: Kind<number> = number(0, MOST_HOMES, { whole: true });

/** An amount for each home; 0 counts as blank. */
export const perHome: Kind<Cents> = amount(0, MOST_PER_HOME, true);

function meansAll(value: Plain): boolean {
  return typeof value === 'string' && ['totaal', 'alle', 'all'].includes(fold(value));
}

/** What an ORV measure is called, or all measures together, which is undefined; which there are depends on the area. */
export const measure: Kind<string | undefined> = {
  name: 'measure',
  zeroIsBlank: true,
  read: (value) => (meansAll(value) ? undefined : `${value}`),
};

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** A calendar year between two, as a number or as text; `choices` says what there is. */
export function yearAmong(choices: string, from = FIRST_YEAR, to = LAST_YEAR): Kind<number> {
  return {
    name: 'year',
    zeroIsBlank: true,
    read(value, parameter) {
      const year = typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
      if (typeof year !== 'number' || year % 1 !== 0 || year < from || year > to)
        return invalid('unknownName', { parameter, typed: value, choices });
      return year;
    },
  };
}

/** A calendar year. */
export const calendarYear: Kind<number> = yearAmong(`${FIRST_YEAR}–${LAST_YEAR}`);

const yearOfAnnex = yearAmong([...annexAmounts.years, 'totaal'].join(', '));

/** A calendar year, or all years together, which is undefined. */
export const yearOrTotal: Kind<number | undefined> = {
  name: 'year or total',
  zeroIsBlank: true,
  read: (value, parameter) => (meansAll(value) ? undefined : yearOfAnnex.read(value, parameter)),
};

/** A day, as a serial number or as ISO text. */
export const date: Kind<Serial> = {
  name: 'date',
  zeroIsBlank: true,
  read(value, parameter) {
    const serial = typeof value === 'string' ? serialOfIso(value) : value;
    const fits = typeof serial === 'number' && serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;
    // A year that is meant would be taken for a day before 1909.
    return fits && isFailure(calendarYear.read(value, parameter))
      ? Math.floor(serial)
      : invalid('notDate', { parameter, value });
  },
};

/** TRUE or FALSE, or a number for it. */
export const yesOrNo: Kind<boolean> = {
  name: 'boolean',
  zeroIsBlank: false,
  read: (value, parameter) =>
    typeof value === 'boolean'
      ? value
      : value === 0 || value === 1
        ? value === 1
        : invalid('notBoolean', { parameter, value }),
};

/** One of a few words, each with the spellings that mean it; the first is the one shown. */
export function choice<Word extends string>(words: Readonly<Record<Word, readonly string[]>>): Kind<Word> {
  const bySpelling = new Map<string, Word>();
  for (const [word, spellings] of Object.entries(words) as [Word, readonly string[]][])
    for (const spelling of [word, ...spellings]) bySpelling.set(fold(spelling), word);
  const choices = Object.keys(words).join(', ');
  return {
    name: `choice: ${choices}`,
    zeroIsBlank: true,
    read: (value, parameter) =>
      bySpelling.get(fold(`${value}`)) ?? invalid('unknownName', { parameter, typed: value, choices }),
  };
}

const basisWords = choice<Basis>({
  incl: ['bruto', 'gross', 'inclusief'],
  excl: ['netto', 'net', 'exclusief'],
  btw: ['vat'],
});

/** Incl. btw, excl. btw, or the btw itself; "incl. btw" is as good as "incl". */
export const basis: Kind<Basis> = {
  ...basisWords,
  read: (value, parameter) => basisWords.read(`${value}`.replace(/(\w)\W*b\W*t\W*w\W*$/i, '$1'), parameter),
};
