import { type Failure, type FailureKey, type Failures, invalid, isFailure } from '../core/failure';
import { type Cents, MAX_EUROS, toCents } from '../core/money';
import { fold } from '../core/text';
import { readAmount } from './amounts';
import { type Cell, filledOf, isError, type Ledger, type Passed, plainOf, textOf } from './cells';
import type { Columns } from './columns';
import { readDate, readFiscalYear } from './dates';
import type { Line } from './model';

type Row = readonly Cell[];

function inRow<Key extends FailureKey>(row: number, message: Key, names: Failures[Key]): Failure {
  return { ...invalid(message, names), row };
}

/** Most amounts have whole cents as they are stored; only the others need the care of rounding. */
function centsOfNumber(euros: number): Cents | undefined {
  if (!(Math.abs(euros) <= MAX_EUROS)) return undefined;
  const cents = Math.round(euros * 100);
  return cents / 100 === euros ? cents : toCents(euros);
}

/** An amount cell in cents: undefined where blank, a failure where it is no amount. */
function centsOf(cell: Cell, row: number): Cents | undefined | Failure {
  const value = plainOf(cell);
  if (value === undefined) return undefined;
  const cents =
    typeof value === 'number' ? centsOfNumber(value) : typeof value === 'string' ? readAmount(value) : undefined;
  return cents ?? inRow(row, 'badAmount', { given: String(value) });
}

const PAID_OUT = new Set(['d', 'debet', 'debit', 'dr', 'af']);

/** The amount of a row: of its one amount column, or credit less debit, because income stands on the credit side. */
function amountOf(cells: Row, { roles }: Columns, row: number): Cents | undefined | Failure {
  if (roles.amount !== undefined) {
    const cents = centsOf(cells[roles.amount], row);
    const out = roles.side !== undefined && PAID_OUT.has(fold(textOf(cells[roles.side])));
    return typeof cents === 'number' && out ? -cents + 0 : cents;
  }
  const debit = roles.debit === undefined ? undefined : centsOf(cells[roles.debit], row);
  if (isFailure(debit)) return debit;
  const credit = roles.credit === undefined ? undefined : centsOf(cells[roles.credit], row);
  if (isFailure(credit)) return credit;
  return debit === undefined && credit === undefined ? undefined : (credit ?? 0) - (debit ?? 0);
}

/** The day and the year of a row; a boekjaar wins over the date. */
function whenOf(cells: Row, { roles }: Columns, row: number): Pick<Line, 'date' | 'year'> | Failure {
  const dated = roles.date === undefined ? undefined : filledOf(cells[roles.date]);
  const when = dated === undefined || typeof dated === 'boolean' ? undefined : readDate(dated);
  if (dated !== undefined && !when) return inRow(row, 'badDate', { given: String(dated) });
  const booked = roles.fiscalYear === undefined ? undefined : filledOf(cells[roles.fiscalYear]);
  const year = booked === undefined || typeof booked === 'boolean' ? undefined : readFiscalYear(booked);
  if (booked !== undefined && year === undefined) return inRow(row, 'badFiscalYear', { given: String(booked) });
  return { date: when?.date, year: year ?? when?.year };
}

function firstError(ledger: Ledger, { headerRows, roles }: Columns): Passed | undefined {
  const columns = [roles.amount, roles.debit, roles.credit]
    .filter((column) => column !== undefined)
    .sort((a, b) => a - b);
  for (let row = headerRows; row < ledger.length; row++)
    for (const column of columns) {
      const cell = ledger[row]![column];
      if (isError(cell)) return { passed: cell };
    }
  return undefined;
}

const textIn = (cells: Row, column: number | undefined): string => (column === undefined ? '' : textOf(cells[column]));

/** The lines of a ledger: the rows with an amount other than 0. An error value among the amounts goes out as it came. */
export function readLines(ledger: Ledger, columns: Columns): Line[] | Failure | Passed {
  const error = firstError(ledger, columns);
  if (error) return error;
  const { theme, description, document } = columns.roles;
  const lines: Line[] = [];
  for (let at = columns.headerRows; at < ledger.length; at++) {
    const cells = ledger[at]!;
    const row = at + 1;
    const cents = amountOf(cells, columns, row);
    if (cents === undefined || cents === 0) continue;
    if (isFailure(cents)) return cents;
    const when = whenOf(cells, columns, row);
    if (isFailure(when)) return when;
    lines.push({
      index: lines.length,
      row,
      year: when.year,
      date: when.date,
      cents,
      description: textIn(cells, description),
      theme: textIn(cells, theme),
      document: textIn(cells, document),
    });
  }
  return lines.length > 0 ? lines : invalid('emptyLedger', {});
}
