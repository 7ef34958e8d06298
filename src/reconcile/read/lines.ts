import type { Plain } from '../../core/plain';
import { type Cell, inputError, isError } from '../../core/cell';
import { type Failed, invalid } from '../../core/failure';
import type { Cents } from '../../core/money';
import { ok, type Result } from '../../core/result';
import { fold } from '../../core/text';
import { annexAmounts } from '../../schemes/kansrijke-wijk/amounts';
import type { Place } from '../../schemes/names/places';
import type { BookedBasis, Line, NotRead } from '../model';
import { type AmountColumns, readAmounts } from './amount-columns';
import { filledOf, type Ledger, textOf } from './cells';
import { type Columns, headingsOf, readColumns } from './columns';
import { type DayOrder, orderOf, readDate, readFiscalYear, type When, yearInText } from './dates';
import { municipalityFinder, municipalityIn } from './municipalities';
import { sampleRows } from './profile';
import { maybeNamesTotal, namesDatedTotal, namesTotal, RunningTotals } from './totals';

/** What to read, and for whom. */
export interface LedgerQuestion {
  readonly ledger: Ledger;
  readonly basis: BookedBasis;
  /** Lines without a year of their own are of this one. */
  readonly year?: number | undefined;
  /** Lines of another municipality than that of the place are set aside. */
  readonly place?: Place | undefined;
  /** Columns as the user corrected them. */
  readonly columns?: Columns | undefined;
}

/** A ledger as it was read. */
export interface LedgerReading {
  readonly columns: Columns;
  readonly headings: readonly string[];
  readonly amounts: Omit<AmountColumns, 'cents'>;
  readonly order: DayOrder;
  readonly lines: readonly Line[];
  readonly notRead: NotRead;
}

type Row = readonly Cell[];
type MutableLine = { -readonly [Key in keyof Line]: Line[Key] };

/** Cells that were not understood are shown up to this many. */
const MOST_SHOWN = 5;

/** Reader of the cells of one role: the texts of its columns, joined by a space. */
function textReader(columns: readonly number[] = []): (row: Row) => string {
  const [first, ...others] = columns;
  if (first === undefined) return () => '';
  return (row) => {
    let text = row[first];
    if (typeof text !== 'string') text = textOf(text);
    for (const column of others) {
      const more = textOf(row[column]);
      if (more) text = text ? `${text as string} ${more}` : more;
    }
    return text as string;
  };
}

/** Reader of a column of days, each value once: a large ledger has few. A number of six digits is no serial number. */
function dayReader(
  rows: Ledger,
  column: number | undefined,
): { order: DayOrder; read: (value: Plain) => When | undefined } {
  const values = column === undefined ? [] : rows.flatMap((row) => filledOf(row[column]) ?? []);
  const order = orderOf(values, annexAmounts.years[0]!);
  const isCompact = values.some((value) => /^\d{6}$/.test(String(value)) && readDate(value, order)?.date !== undefined);
  const known = new Map<Plain, When | undefined>();
  return {
    order,
    read(value) {
      let when = known.get(value);
      if (when !== undefined || known.has(value)) return when;
      when = readDate(isCompact && /^\d{5}$/.test(String(value)) ? `0${value as number}` : value, order);
      known.set(value, when);
      return when;
    },
  };
}

/** Reader of a column of fiscal years or periods. */
function yearReader(): (value: Plain) => number | undefined {
  const known = new Map<Plain, number | undefined>();
  return (value) => {
    let year = known.get(value);
    if (year !== undefined || known.has(value)) return year;
    year = readFiscalYear(value) ?? readDate(value)?.year;
    known.set(value, year);
    return year;
  };
}

/** Sets aside the lines of other municipalities than that of the place. */
function municipalityReader(rows: Ledger, { roles }: Columns, place: Place | undefined) {
  const inText = municipalityFinder(place);
  const own = place?.areas[0]?.municipality;
  const [column] = roles.municipality ?? [];
  const isOwn = (row: Row): boolean => municipalityIn(textOf(row[column!])) === own;
  const tellsApart = column !== undefined && rows.some(isOwn);
  return (row: Row, text: string): string | undefined => {
    const cell = column === undefined ? '' : textOf(row[column]);
    if (!cell || own === undefined) return inText(text);
    const named = municipalityIn(cell) ?? (tellsApart ? cell : undefined);
    return named === undefined ? inText(text) : named === own ? undefined : named;
  };
}

/** Counts what is no line, and keeps the first cells that were not understood. */
class Skipped {
  repeatedHeadings = 0;
  otherRows = 0;
  cellCount = 0;
  readonly cells: NotRead['cells'][number][] = [];

  note(row: number, what: NotRead['cells'][number]['what'], given: string): void {
    this.cellCount++;
    if (this.cells.length < MOST_SHOWN) this.cells.push({ row, what, given });
  }
}

/** A row without an amount: a repeated heading, another text, or an amount that was not understood. */
function skip(
  row: Row,
  at: number,
  amountColumns: readonly number[],
  headings: ReadonlySet<string>,
  skipped: Skipped,
): void {
  const texts = amountColumns.map((column) => textOf(row[column]).trim()).filter(Boolean);
  const unread = texts.find((text) => /\d/.test(text) && !/[x×*]\s*€?\s*1[. ]?000/i.test(text));
  if (texts.some((text) => headings.has(fold(text)))) skipped.repeatedHeadings++;
  else if (unread !== undefined) skipped.note(at + 1, 'amount', unread);
  else if (row.some((cell) => filledOf(cell) !== undefined)) skipped.otherRows++;
}

const nameOfColumns = (headings: readonly string[], columns: readonly number[]): string =>
  columns.map((column) => headings[column] || `kolom ${column + 1}`).join(', ');

/**
 * Reads a ledger: its columns, then each row with an amount other than 0 as a line. An error value among the amounts
 * is propagated unchanged; a day or amount that is not understood is noted.
 */
export function readLedger(question: LedgerQuestion): Result<LedgerReading> {
  const { ledger, basis, year: asked, place } = question;
  const found = question.columns ? ok(question.columns) : readColumns(ledger, basis);
  if (!found.ok) return found;
  const columns = found.value;
  const { headerRows, roles } = columns;
  const error = firstError(ledger, columns);
  if (error) return error;

  const rows = sampleRows(ledger, headerRows);
  const amounts = readAmounts(ledger, columns, rows);
  const headings = headingsOf(ledger, columns);
  const headingSet = new Set([...headings, ...(ledger[headerRows - 1] ?? []).map(textOf)].map(fold).filter(Boolean));
  const [dateColumn] = roles.date ?? [];
  const [yearColumn] = roles.fiscalYear ?? [];
  const [periodColumn] = roles.period ?? [];
  const { order, read: readDay } = dayReader(rows, dateColumn);
  const [readBookYear, readPeriod] = [yearReader(), yearReader()];
  const textColumns = [...(roles.description ?? []), ...(roles.counterparty ?? [])].sort((a, b) => a - b);
  const textOfEntry = textReader(textColumns);
  const ownText = textReader(roles.description);
  const [themeOf, documentOf, accountOf, costCentreOf] = (['theme', 'document', 'account', 'costCentre'] as const).map(
    (role) => textReader(roles[role]),
  ) as [(row: Row) => string, (row: Row) => string, (row: Row) => string, (row: Row) => string];
  const municipalityOf = municipalityReader(rows, columns, place);
  const mayBeBare = [dateColumn, yearColumn, roles.description].some((role) => role !== undefined);

  const skipped = new Skipped();
  const totals = new RunningTotals();
  const lines: MutableLine[] = [];
  const bare: MutableLine[] = [];
  for (let at = headerRows; at < ledger.length; at++) {
    const row = ledger[at]!;
    const cents = amounts.cents[at - headerRows]!;
    if (cents === 0) continue;
    if (Number.isNaN(cents)) {
      skip(row, at, amounts.columns, headingSet, skipped);
      continue;
    }
    const dated = dateColumn === undefined ? undefined : filledOf(row[dateColumn]);
    const when = dated === undefined ? undefined : readDay(dated);
    const booked = yearColumn === undefined ? undefined : filledOf(row[yearColumn]);
    const bookYear = booked === undefined ? undefined : readBookYear(booked);
    const period = periodColumn === undefined ? undefined : filledOf(row[periodColumn]);
    const columnYear = bookYear ?? (period === undefined ? undefined : readPeriod(period)) ?? when?.year;
    const description = textOfEntry(row);
    const theme = themeOf(row);
    const document = documentOf(row);
    const account = accountOf(row);
    const costCentre = costCentreOf(row);
    const date = when?.date;
    const isTotal =
      date === undefined
        ? namesTotal(description) ||
          [theme, document, String(dated ?? ''), String(booked ?? '')].some(namesTotal) ||
          (description === '' && (namesTotal(account) || namesTotal(costCentre)))
        : namesDatedTotal(description) || (maybeNamesTotal(description) && totals.isTotal(cents));
    const isBare =
      mayBeBare && !when && columnYear === undefined && description === '' && theme === '' && document === '';
    const kind = isTotal || (isBare && totals.isTotal(cents)) ? 'total' : 'entry';
    if (kind === 'total') totals.close(cents);
    else totals.add(cents);
    if (dated !== undefined && !when && kind === 'entry') skipped.note(at + 1, 'day', String(dated));
    if (booked !== undefined && bookYear === undefined && kind === 'entry')
      skipped.note(at + 1, 'year', String(booked));
    const ownYear = columnYear ?? (description === '' ? undefined : yearInText(description));
    const municipality = kind === 'entry' ? municipalityOf(row, ownText(row)) : undefined;
    const line: MutableLine = {
      index: lines.length,
      row: at + 1,
      year: ownYear ?? asked,
      ownYear,
      date,
      cents,
      description,
      theme,
      document,
      account,
      costCentre,
      kind: municipality === undefined ? kind : 'otherMunicipality',
      municipality,
    };
    lines.push(line);
    if (isBare && kind === 'entry') bare.push(line);
  }
  markTotalsAbove(lines, bare);
  const { cents: _, ...how } = amounts;
  for (const { row, given } of amounts.unread) skipped.note(row, 'amount', given);
  if (lines.length === 0)
    return invalid('emptyLedger', {
      from: headerRows + 1,
      columns: nameOfColumns(headings, amounts.columns),
      unread: skipped.cells.map(({ row, given }) => `${given} (${row})`).join(', '),
    });
  const { repeatedHeadings, otherRows, cells, cellCount } = skipped;
  const notRead = { repeatedHeadings, otherRows, cells, cellCount };
  return ok({ columns, headings, amounts: how, order, lines, notRead });
}

/** A row without day and text that is the sum of all others may also stand above them. */
function markTotalsAbove(lines: readonly MutableLine[], bare: readonly MutableLine[]): void {
  if (bare.length === 0 || lines.length < 3) return;
  const entries = lines.reduce((sum: Cents, { kind, cents }) => (kind === 'total' ? sum : sum + cents), 0);
  for (const line of bare) if (2 * line.cents === entries) line.kind = 'total';
}

/** First error value in the amount columns, row by row. */
function firstError(ledger: Ledger, { headerRows, roles }: Columns): Failed | undefined {
  const columns = [roles.amount, roles.debit, roles.credit].flatMap((role) => role ?? []).sort((a, b) => a - b);
  for (let at = headerRows; at < ledger.length; at++)
    for (const column of columns) {
      const cell = ledger[at]![column];
      if (typeof cell === 'object' && cell !== null && isError(cell)) return inputError(cell);
    }
  return undefined;
}
