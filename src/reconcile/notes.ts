import { dutchDate } from '../core/date';
import { type Cents, dutchEuros } from '../core/money';
import type { BookedBasis, Evidence, Line } from './model';

/** Something that the result says about a row: which assumption was made, or what to do. */
export type Note =
  | { readonly key: 'matched'; readonly evidence: Evidence; readonly basis: BookedBasis }
  | { readonly key: 'rounded'; readonly offCents: Cents }
  | { readonly key: 'gross'; readonly btwCents: Cents }
  | { readonly key: 'net'; readonly btwCents: Cents }
  | { readonly key: 'combined'; readonly cents: Cents; readonly others: readonly string[] }
  | { readonly key: 'split'; readonly lines: number }
  | { readonly key: 'otherYear'; readonly booked: readonly number[]; readonly year: number }
  | { readonly key: 'otherTheme'; readonly theme: string }
  | { readonly key: 'double'; readonly rows: readonly number[]; readonly cents: Cents }
  | { readonly key: 'doubleOrOtherYear'; readonly years: readonly number[]; readonly dated: boolean }
  | { readonly key: 'missing' }
  | { readonly key: 'candidate'; readonly rows: readonly number[]; readonly others: readonly string[] }
  | { readonly key: 'maybeDouble'; readonly rows: readonly number[]; readonly year: number }
  | { readonly key: 'line'; readonly line: Line }
  | { readonly key: 'reversed'; readonly row: number }
  | { readonly key: 'notAsked'; readonly labels: readonly string[] }
  | { readonly key: 'doubtful'; readonly options: readonly string[] }
  | { readonly key: 'claimed'; readonly option: string }
  | { readonly key: 'btwOf'; readonly label: string }
  | { readonly key: 'noInstalment'; readonly themes: readonly string[]; readonly year: number }
  | { readonly key: 'unknown' }
  | { readonly key: 'rest'; readonly count: number }
  | { readonly key: 'tied'; readonly lines: number }
  | { readonly key: 'turned' };

type Sentences = { readonly [Key in Note['key']]: (note: Extract<Note, { key: Key }>) => string };

const MOST_LISTED = 8;

/** So many lines, in words. */
function counted(lines: number): string {
  return lines === 1 ? '1 regel' : `${String(lines).replace(/\B(?=(\d{3})+$)/g, '.')} regels`;
}

/** A list as it is read: a, b en c. */
function listed(items: readonly (string | number)[], last: 'en' | 'of' = 'en'): string {
  if (items.length > MOST_LISTED)
    return `${items.slice(0, MOST_LISTED).join(', ')} en nog ${items.length - MOST_LISTED}`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

const linesAt = (rows: readonly number[]): string => `${rows.length === 1 ? 'Regel' : 'Regels'} ${listed(rows)}`;
const are = (rows: readonly number[], one: string, many: string): string => (rows.length === 1 ? one : many);

const LONGEST_DESCRIPTION = 80;

/** A line as one recognises it in the ledger. */
function lineText({ date, year, description }: Line): string {
  const when = date === undefined ? (year === undefined ? '' : String(year)) : dutchDate(date);
  const letters = Array.from(description.trim());
  const text =
    letters.length > LONGEST_DESCRIPTION ? `${letters.slice(0, LONGEST_DESCRIPTION).join('')}…` : letters.join('');
  const both = [when, text].filter((part) => part !== '').join(' ');
  return both === '' ? '' : `${both}:`;
}

const OTHERWISE: Readonly<Record<Evidence, string>> = {
  theme: 'de regel noemt het thema',
  scheme: 'de regel noemt de regeling, geen thema',
  amount: 'de regel noemt geen thema: herkend aan het bedrag alleen',
};

const sentences: Sentences = {
  matched: ({ evidence, basis }) => `Bedrag ${basis}. btw; ${OTHERWISE[evidence]}.`,
  rounded: ({ offCents }) => `Afgerond: ${dutchEuros(offCents)} verschil, binnen de tolerantie.`,
  gross: ({ btwCents }) =>
    `Incl. btw geboekt: het Rijk betaalt excl.; de btw-raming van ${dutchEuros(btwCents)} gaat naar het BTW-compensatiefonds. Corrigeer de boeking.`,
  net: ({ btwCents }) =>
    `Excl. btw geboekt, zoals het Rijk betaalt; de btw-raming van ${dutchEuros(btwCents)} gaat naar het BTW-compensatiefonds.`,
  combined: ({ cents, others }) =>
    `In één bedrag van ${dutchEuros(cents)} met ${listed(others)}: splits de boeking per thema.`,
  split: ({ lines }) => `${counted(lines)} zijn samen deze termijn.`,
  otherYear: ({ booked, year }) => `Geboekt in ${listed(booked)}: boek over naar ${year} of licht het verschil toe.`,
  otherTheme: ({ theme }) => `De regel noemt ${theme}, maar het bedrag is tot op de cent van deze termijn: boek over.`,
  double: ({ rows, cents }) =>
    `${linesAt(rows)} (${dutchEuros(cents)}) ${are(rows, 'is dezelfde betaling', 'zijn dezelfde betalingen')} nog eens: vraag na en boek terug.`,
  doubleOrOtherYear: ({ years, dated }) =>
    `Of het is de even grote termijn ${listed(years, 'of')}, die ontbreekt${dated ? '' : ': op boekjaar alleen is dat niet te zien'}.`,
  missing: () => 'Geen regel gevonden: ga na of de termijn is ontvangen en waar zij is geboekt.',
  candidate: ({ rows, others }) =>
    `${linesAt(rows)} ${are(rows, 'kan', 'kunnen')} deze termijn zijn, maar even goed ${listed(others, 'of')}: kies zelf.`,
  maybeDouble: ({ rows, year }) =>
    `${linesAt(rows)}, dubbel bij ${year}, ${are(rows, 'kan', 'kunnen')} deze termijn zijn.`,
  line: ({ line }) => lineText(line),
  reversed: ({ row }) => `Valt weg tegen regel ${row}.`,
  notAsked: ({ labels }) => `Hoort bij ${listed(labels)}, buiten het gevraagde jaar.`,
  doubtful: ({ options }) => `Past even goed bij ${listed(options, 'of')}: kies zelf.`,
  claimed: ({ option }) => `Kan ${option} zijn, maar niet samen met andere regels: kies zelf.`,
  btwOf: ({ label }) => `Is tot op de cent de btw-raming van ${label}: die wordt niet uitgekeerd.`,
  noInstalment: ({ themes, year }) => `Er is in ${year} geen termijn ${listed(themes)}: vraag na wat dit is.`,
  unknown: () => 'Past bij geen termijn: hoort hier niet, of vraag na wat dit is.',
  rest: ({ count }) => `Nog ${counted(count)} buiten de termijnen.`,
  tied: ({ lines }) => `De rijen met een status tellen op tot het grootboek: ${counted(lines)}.`,
  turned: () => 'Inkomsten staan negatief in het grootboek: alle tekens zijn omgekeerd.',
};

/** What a note says, in Dutch: the results are the same in every locale. */
export function dutchNote(note: Note): string {
  const sentence = sentences[note.key] as (note: Note) => string;
  return sentence(note);
}
