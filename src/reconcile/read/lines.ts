import { type Cell, inputError, isError } from '../../core/cell';
import { invalid, type Failed } from '../../core/failure';
import { type Cents, MAX_EUROS, toCents } from '../../core/money';
import { inRow, ok, type Result } from '../../core/result';
import { fold } from '../../core/text';
import { readAmount } from './amounts';
import { filledOf, type Ledger, textOf, writtenOf } from './cells';
import type { Columns } from './columns';
import { readDate, readFiscalYear, type When } from './dates';
import type { Line } from '../model';
import type { Plain } from '../../core/plain';

type Row = readonly Cell[];

/** Most amounts have whole cents as they are stored; only the others need the care of rounding. */
function centsOfNumber(euros: number): Cents | undefined {
  if (!(Math.abs(euros) <= MAX_EUROS)) return undefined;
  const cents = Math.round(euros * 100);
  return cents / 100 === euros ? cents : toCents(euros);
}

const BLANK = ok(undefined);

/** An amount cell in cents: undefined where blank, a failure where it is no amount. */
function centsOf(cell: Cell, row: number): Result<Cents | undefined> {
  const value = writtenOf(cell);
  if (value === undefined) return BLANK;
  const cents = typeof value === 'number' ? centsOfNumber(value) : readAmount(String(value));
  return cents === undefined ? inRow(invalid('badAmount', { given: String(value) }), row) : ok(cents);
}

const PAID_OUT = new Set(['d', 'debet', 'debit', 'dr', 'af']);

const cellIn = (cells: Row, column = -1): Cell => cells[column];
const textIn = (cells: Row, column?: number): string => textOf(cellIn(cells, column));

/** The amount of a row: of its one amount column, or credit less debit, because income stands on the credit side. */
function amountOf(cells: Row, { roles }: Columns, row: number): Result<Cents | undefined> {
  if (roles.amount !== undefined) {
    const cents = centsOf(cells[roles.amount], row);
    return cents.ok &&
      cents.value !== undefined &&
      roles.side !== undefined &&
      PAID_OUT.has(fold(textOf(cells[roles.side])))
      ? ok(-cents.value)
      : cents;
  }
  const debit = centsOf(cellIn(cells, roles.debit), row);
  const credit = centsOf(cellIn(cells, roles.credit), row);
  if (!debit.ok) return debit;
  return credit.ok ? ok((credit.value ?? 0) - (debit.value ?? 0)) : credit;
}

/** How a row is called that adds others up or carries a balance over: Totaal, Subtotaal 2023, armoede Total. */
const TOTAL = /^[^a-z]*((sub|begin|eind|grand)\W?)?(tota+l|saldo)\b|total$/i;
const isTotalName = (cell: Cell): boolean => typeof cell === 'string' && TOTAL.test(cell);

/** Reads days, each once: a large ledger has few of them. */
function dayReader(): typeof readDate {
  const known = new Map<Plain, When | undefined>();
  return (value) => {
    const when = known.get(value) ?? readDate(value);
    known.set(value, when);
    return when;
  };
}

/** The day and the year of a row; a boekjaar wins over the date. */
function whenOf(cells: Row, { roles }: Columns, row: number, readDay: typeof readDate): Result<Partial<When>> {
  const dated = filledOf(cellIn(cells, roles.date));
  const when = dated === undefined ? undefined : readDay(dated);
  if (dated !== undefined && !when) return inRow(invalid('badDate', { given: String(dated) }), row);
  const booked = filledOf(cellIn(cells, roles.fiscalYear));
  if (booked === undefined) return ok(when ?? {});
  const year = readFiscalYear(booked);
  return year === undefined
    ? inRow(invalid('badFiscalYear', { given: String(booked) }), row)
    : ok({ date: when?.date, year });
}

function firstError(ledger: Ledger, { headerRows, roles }: Columns): Failed | undefined {
  const amounts = [roles.amount, roles.debit, roles.credit];
  for (let row = headerRows; row < ledger.length; row++) {
    const error = ledger[row]!.find((cell, column) => isError(cell) && amounts.includes(column));
    if (error) return inputError(error);
  }
  return undefined;
}

/** The lines of a ledger: the rows with an amount other than 0; undated ones are of the asked year. An error value among the amounts goes out as it came. */
export function readLines(ledger: Ledger, columns: Columns, asked: number | undefined): Result<Line[]> {
  const error = firstError(ledger, columns);
  if (error) return error;
  const { date, fiscalYear, theme, description, document, account, costCentre } = columns.roles;
  const readDay = dayReader();
  const lines: Line[] = [];
  for (let at = columns.headerRows; at < ledger.length; at++) {
    const cells = ledger[at]!;
    const row = at + 1;
    const amount = amountOf(cells, columns, row);
    if (!amount.ok) return amount;
    const cents = amount.value;
    if (cents === undefined || cents === 0) continue;
    const when = whenOf(cells, columns, row, readDay);
    const own: Partial<When> = when.ok ? when.value : {};
    const called = own.year ? [fiscalYear] : [date, fiscalYear, theme, description];
    const isTotal = called.some((column) => isTotalName(cellIn(cells, column)));
    if (!when.ok && !isTotal) return when;
    lines.push({
      index: lines.length,
      row,
      year: own.year ?? asked,
      ownYear: own.year,
      date: own.date,
      cents,
      description: textIn(cells, description),
      theme: textIn(cells, theme),
      document: textIn(cells, document),
      account: textIn(cells, account),
      costCentre: textIn(cells, costCentre),
      kind: isTotal ? 'total' : 'entry',
      municipality: undefined,
    });
  }
  return lines.length > 0 ? ok(lines) : invalid('emptyLedger', {});
}
