import type { Cell, Plain } from '../../core/cell';
import { memoised } from '../../core/once';
import { grant } from '../../data/scheme-figures';
import type { LedgerRow } from '../model';
import { filledOf, type Ledger, textOf } from './cells';
import { type DayOrder, orderOf, readDate, type ParsedDay } from './dates';

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
