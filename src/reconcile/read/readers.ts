import type { Cell, Plain } from '../../core/cell';
import { memoised } from '../../core/once';
import { grant } from '../../data/scheme-figures';
import type { LedgerRow, LineTexts } from '../model';
import { filledOf, type Ledger, textOf } from './cells';
import type { Columns } from './columns';
import { type DayOrder, orderOf, type ParsedDay, readBookYear, readDate, readFiscalYear } from './dates';

/** Returns a reader of the texts of one role, joined by a space. */
export function textReader(columns: readonly number[] = []): (row: LedgerRow) => string {
  const [first, ...others] = columns;
  if (first === undefined) return () => '';
  const readFirst = (row: LedgerRow): string => {
    const cell = row[first];
    return typeof cell === 'string' ? cell : textOf(cell);
  };
  if (others.length === 0) return readFirst;
  return (row) => {
    let text = readFirst(row);
    for (const column of others) {
      const more = textOf(row[column]);
      if (more) text = text ? `${text} ${more}` : more;
    }
    return text;
  };
}

/** As `textReader`, for columns with few distinct values: lines share equal texts. */
export function sharedTextReader(columns: readonly number[] = []): (row: LedgerRow) => string {
  const read = textReader(columns);
  if (columns.length !== 2) return read;
  const [first, second] = columns as [number, number];
  const known = new Map<Cell, { readonly second: Cell; readonly text: string }>();
  return (row) => {
    const before = known.get(row[first]);
    if (before !== undefined && before.second === row[second]) return before.text;
    const text = read(row);
    known.set(row[first], { second: row[second], text });
    return text;
  };
}

/** Returns readers of the texts of a row by role. */
export function textReaders(roles: Columns['roles']): LineTexts {
  const { description = [], counterparty = [] } = roles;
  return {
    description: textReader([...description, ...counterparty].sort((one, other) => one - other)),
    text: textReader(description),
    counterparty: sharedTextReader(counterparty),
    theme: textReader(roles.theme),
    document: textReader(roles.document),
    account: sharedTextReader(roles.account),
    costCentre: sharedTextReader(roles.costCentre),
  };
}

/**
 * Returns a reader of a column of days, memoised because a ledger has few distinct ones. A number of six digits is no
 * serial number.
 */
export function dayReader(
  rows: Ledger,
  column: number | undefined,
  isMonthFirst = false,
): { order: DayOrder; read: (value: Plain) => ParsedDay | undefined } {
  const values = column === undefined ? [] : rows.flatMap((row) => filledOf(row[column]) ?? []);
  const order = orderOf(values, grant.years[0]!, isMonthFirst ? 'mdy' : 'dmy');
  const isCompact = values.some((value) => /^\d{6}$/.test(String(value)) && readDate(value, order)?.date !== undefined);
  const read = memoised((value: Plain) =>
    readDate(isCompact && /^\d{5}$/.test(String(value)) ? `0${value as number}` : value, order),
  );
  return { order, read };
}

/** Returns a memoised reader of a column of fiscal years or periods. */
export function yearReader(read: (value: Plain) => number | undefined): (value: Plain) => number | undefined {
  return memoised((value) => read(value) ?? readDate(value)?.year);
}

/** Heading of days that has the month first: Date (mm/dd/yyyy). */
const MONTH_FIRST = /(?<![jy]\W?)\bmm\W?dd/i;

/** Day and year of a row by its columns, with cells that could not be parsed. */
interface RowTime extends ParsedDay {
  readonly unreadDay: Plain | undefined;
  readonly unreadYear: Plain | undefined;
}

/** Returns a reader of the day and year of a row; a boekjaar wins over a period, and a period over the day. */
export function timeReader(
  rows: Ledger,
  { date = [], fiscalYear: [yearColumn] = [], period: [periodColumn] = [] }: Columns['roles'],
  headings: readonly string[],
): { order: DayOrder; read: (row: LedgerRow) => RowTime } {
  const [dateColumn, spareDateColumn] = date;
  const { order, read: readDay } = dayReader(rows, dateColumn, MONTH_FIRST.test(headings[dateColumn!] ?? ''));
  const [readYear, readPeriod] = [yearReader(readBookYear), yearReader(readFiscalYear)];
  const filledIn = (row: LedgerRow, column: number | undefined): Plain | undefined =>
    column === undefined ? undefined : filledOf(row[column]);
  const read = (row: LedgerRow): RowTime => {
    const dated = filledIn(row, dateColumn) ?? filledIn(row, spareDateColumn);
    const day = dated === undefined ? undefined : readDay(dated);
    const booked = filledIn(row, yearColumn);
    const bookYear = booked === undefined ? undefined : readYear(booked);
    const period = bookYear === undefined ? filledIn(row, periodColumn) : undefined;
    return {
      date: day?.date,
      year: bookYear ?? (period === undefined ? undefined : readPeriod(period)) ?? day?.year,
      unreadDay: day ? undefined : dated,
      unreadYear: bookYear === undefined ? booked : undefined,
    };
  };
  return { order, read };
}
