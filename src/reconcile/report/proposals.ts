import type { Serial } from '../../core/date';
import type { Cents } from '../../core/money';
import { amountOf, type Expected, type Line, sumCents } from '../model';
import type { InstalmentRow, Reconciliation } from './result';

/** Line of a proposed journal entry. */
interface JournalLine {
  readonly date: Serial | undefined;
  /** Boekjaar of the entry. */
  readonly year: number | undefined;
  /** Account and cost centre in the ledger; empty for the counter account, and where the ledger has none. */
  readonly account: string;
  readonly costCentre: string;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
  readonly text: string;
  /** True for the counter account, which the ledger lacks. */
  readonly isCounter: boolean;
}

/** Proposed correction: balanced lines, and the ledger row that they correct. */
interface JournalEntry {
  readonly row: number;
  readonly lines: readonly JournalLine[];
}

type Booking = Pick<JournalLine, 'date' | 'year' | 'account' | 'costCentre' | 'isCounter'>;
type BookingOfTheme = (expected: Expected) => Pick<Booking, 'account' | 'costCentre'>;

const COUNTER = 'tegenrekening van de oorspronkelijke boeking';
const BTW_FUND = 'niet te ontvangen: de btw gaat naar het BTW-compensatiefonds';

const NO_ACCOUNT = 'grootboekrekening staat niet in de regels: vul aan';

/** Number of a bank account, which is no account of a ledger. */
const IBAN = /^[a-z]{2}\d\d ?[a-z]{4} ?\d\d/i;

const accountOf = ({ account }: Line): string => (IBAN.test(account) ? '' : account);
const bookingOf = (line: Line): Booking => {
  const { date, year, costCentre } = line;
  return { date, year, account: accountOf(line), costCentre, isCounter: false };
};
const counter = ({ date, year }: Pick<Booking, 'date' | 'year'>): Booking => ({
  date,
  year,
  account: '',
  costCentre: '',
  isCounter: true,
});

/** Text of a journal line, with the reason why it has no account. */
const withReason = ({ account, isCounter }: Booking, text: string): string =>
  account || isCounter ? text : `${text} (${NO_ACCOUNT})`;

/** Moves an amount of income from one booking to another. */
function move(row: number, cents: Cents, from: Booking, to: Booking, text: string, reason = text): JournalEntry {
  return {
    row,
    lines: [
      { ...from, debitCents: cents, creditCents: 0, text: withReason(from, text) },
      { ...to, debitCents: 0, creditCents: cents, text: withReason(to, reason) },
    ],
  };
}

const nameOf = ({ label, year }: Expected): string => `${label} ${year}`;

/** Account and cost centre for each theme, from lines of that theme alone. */
function themeBookings(instalments: readonly InstalmentRow[]): BookingOfTheme {
  const known = new Map<string, Line>();
  for (const { expected, status, lines } of instalments) {
    const isOwn = status !== 'ander thema' && status !== 'gecombineerd';
    if (isOwn && lines.length > 0 && !known.has(expected.label)) known.set(expected.label, lines[0]!);
  }
  return ({ label }) => {
    const line = known.get(label);
    return { account: line ? accountOf(line) : '', costCentre: line?.costCentre ?? '' };
  };
}

/** Booking where an instalment belongs; differs from its own for a combined payment, another theme or another year. */
function targetOf({ expected, status }: InstalmentRow, own: Booking, bookingOfTheme: BookingOfTheme): Booking {
  if (status === 'ander jaar') return { ...own, date: undefined, year: expected.year };
  return status === 'ander thema' || status === 'gecombineerd' ? { ...own, ...bookingOfTheme(expected) } : own;
}

/** Returns whether an instalment was booked gross instead of net, even if another finding determines its status. */
function isGross({ expected: { inclCents, exclCents }, status, bookedCents }: InstalmentRow): boolean {
  return status !== 'dubbel' && Math.abs(bookedCents - inclCents) < Math.abs(bookedCents - exclCents);
}

/** Entries for one instalment by status; none where nothing needs booking or the ledger does not show where. */
function entriesFor(row: InstalmentRow, own: Booking, to: Booking): JournalEntry[] {
  const { expected, status, lines, duplicates, bookedCents } = row;
  const name = nameOf(expected);
  switch (status) {
    case 'dubbel':
      return duplicates.map(({ line, cents }) =>
        move(line.row, cents, bookingOf(line), counter(line), `Dubbel geboekt: ${name}`, COUNTER),
      );
    case 'ander jaar':
      return lines
        .filter(({ year }) => year !== expected.year)
        .map((line) => {
          const from = bookingOf(line);
          const cents = lines.length === 1 ? bookedCents : line.cents;
          return move(
            line.row,
            cents,
            from,
            { ...from, date: undefined, year: expected.year },
            `Omboeking van ${line.year} naar ${expected.year}: ${name}`,
          );
        });
    case 'ander thema':
    case 'gecombineerd': {
      const isSame = to.account === own.account && to.costCentre === own.costCentre && own.account !== '';
      return isSame ? [] : [move(lines[0]!.row, bookedCents, own, to, `Omboeking naar het thema: ${name}`)];
    }
    default:
      return [];
  }
}

/** Journal entries that correct the findings of a reconciliation, in the order of the instalments. */
export function proposedEntries({ instalments, basis }: Reconciliation): JournalEntry[] {
  const bookingOfTheme = themeBookings(instalments);
  return instalments.flatMap((row) => {
    const [first] = row.lines;
    if (!first) return [];
    const own = bookingOf(first);
    const to = targetOf(row, own, bookingOfTheme);
    const entries = entriesFor(row, own, to);
    if (basis !== 'excl' || !isGross(row)) return entries;
    const btwCents = row.bookedCents - row.expected.exclCents;
    return [...entries, move(first.row, btwCents, to, counter(to), `Btw-raming van ${nameOf(row.expected)}`, BTW_FUND)];
  });
}

/** Kind of an amount that is open at year end. */
type OpenKind = 'te ontvangen' | 'vooruitontvangen' | 'terug te betalen';

/** Amount that is open at year end. */
interface OpenItem {
  readonly expected: Expected;
  readonly kind: OpenKind;
  readonly cents: Cents;
  /** Years since the year of the instalment: 0 for the same year, negative for one received in advance. */
  readonly age: number;
}

/** Amount of an instalment booked up to and including a year, in proportion to the lines of those years. */
function bookedBy({ lines, bookedCents }: InstalmentRow, year: number): Cents {
  const all = sumCents(lines);
  const until = sumCents(lines.filter((line) => (line.year ?? year) <= year));
  return all === until ? bookedCents : Math.round((bookedCents * until) / all);
}

/**
 * Amounts open at 31 December of a year: not received yet, received in advance, or received twice. What was received in
 * advance may be of a later year than the requested ones.
 */
export function openItems({ instalments, lines, basis }: Reconciliation, year: number): OpenItem[] {
  const early = lines.flatMap(({ line, parts }) =>
    parts
      .filter(({ expected }) => expected.year > year && (line.year ?? year) <= year)
      .map(({ expected, cents }): OpenItem => ({
        ...{ expected, cents, kind: 'vooruitontvangen' },
        age: year - expected.year,
      })),
  );
  const asked = instalments.flatMap((row): OpenItem[] => {
    const { expected, status } = row;
    const age = year - expected.year;
    const booked = bookedBy(row, year);
    const due = amountOf(expected, basis);
    const item = (kind: OpenKind, cents: Cents): OpenItem[] => (cents > 0 ? [{ expected, kind, cents, age }] : []);
    if (age < 0) return item('vooruitontvangen', booked);
    if (status === 'dubbel') return item('terug te betalen', booked - due);
    const isShort = status === 'deels ontvangen' || booked === 0 || booked < row.bookedCents;
    return isShort ? item('te ontvangen', due - booked) : [];
  });
  return [...asked, ...early];
}
