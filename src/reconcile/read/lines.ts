import { memoised } from '../../core/once';
import { inputError, invalid, ok, type Result } from '../../core/result';
import { fold } from '../../core/text';
import type { Place } from '../../schemes/names/places';
import { type BookedBasis, entriesOf, type Lines, type LineTexts, type UnreadRows, type LedgerRow } from '../model';
import { type AmountColumns, readAmounts } from './amount-columns';
import { filledOf, type Ledger, textOf } from './cells';
import { type Columns, headingsOf, readColumns } from './columns';
import { type DayOrder, readBookYear, readFiscalYear, yearInText } from './dates';
import { municipalityFinder, municipalityIn } from './municipalities';
import { plannedRows } from './planned-rows';
import { sampleRows } from './profile';
import { recogniser } from './recogniser';
import { LedgerLines } from './ledger-lines';
import { dayReader, sharedTextReader, textReader, yearReader } from './readers';
import { isOpeningName, isTotalName, RunningTotals, TotalName, totalName } from './totals';
import { Word } from './words';

/** Input of reading a ledger. */
interface LedgerQuestion {
  readonly ledger: Ledger;
  readonly basis: BookedBasis;
  /** Year of lines without a year of their own. */
  readonly year?: number | undefined;
  /** Lines of other municipalities than that of the place are set aside. */
  readonly place?: Place | undefined;
  /** Columns as the user corrected them. */
  readonly columns?: Columns | undefined;
}

/** Parsed ledger. */
export interface LedgerReading {
  readonly columns: Columns;
  readonly headings: readonly string[];
  readonly amounts: AmountColumns;
  readonly order: DayOrder;
  readonly lines: Lines;
  readonly notRead: UnreadRows;
}

/** Most unparsed cells to show. */
const MOST_SHOWN = 5;

/** Returns a function that finds the other municipality of a row. */
function municipalityReader(rows: Ledger, { roles }: Columns, place: Place | undefined) {
  const inText = municipalityFinder(place);
  const own = place?.areas[0]?.municipality;
  const [column] = roles.municipality ?? [];
  const isOwn = (row: LedgerRow): boolean => municipalityIn(textOf(row[column!])) === own;
  const tellsApart = column !== undefined && rows.some(isOwn);
  return (row: LedgerRow, text: string, words: Word): string | undefined => {
    const cell = column === undefined || own === undefined ? '' : textOf(row[column]);
    const named = cell && (municipalityIn(cell) ?? (tellsApart ? cell : undefined));
    if (named) return named === own ? undefined : named;
    return words & Word.Municipality ? inText(text) : undefined;
  };
}

/** Counts skipped rows, and keeps the first cells that could not be parsed. */
class Skipped {
  repeatedHeadings = 0;
  otherRows = 0;
  plannedRows = 0;
  cellCount = 0;
  readonly cells: UnreadRows['cells'][number][] = [];

  note(row: number, what: UnreadRows['cells'][number]['what'], given: string): void {
    this.cellCount++;
    if (this.cells.length < MOST_SHOWN) this.cells.push({ row, what, given });
  }
}

/** Texts with digits that are units or page numbers. */
const NO_AMOUNT = /[x×*]\s*€?\s*1[., ]?000|\b(pagina|blad(zijde)?|page)\b/i;

/** Skips a row without an amount: a repeated heading, a text, or an amount that could not be parsed. */
function skip(
  row: LedgerRow,
  at: number,
  amountColumns: readonly number[],
  headings: ReadonlySet<string>,
  skipped: Skipped,
): void {
  const texts = amountColumns.map((column) => textOf(row[column]).trim()).filter(Boolean);
  const unread = texts.find((text) => /\d/.test(text) && !NO_AMOUNT.test(text));
  if (texts.some((text) => headings.has(fold(text)))) skipped.repeatedHeadings++;
  else if (unread !== undefined) skipped.note(at + 1, 'amount', unread);
  else if (row.some((cell) => filledOf(cell) !== undefined)) skipped.otherRows++;
}

/** Heading of days that has the month first: Date (mm/dd/yyyy). */
const MONTH_FIRST = /(?<![jy]\W?)\bmm\W?dd/i;

/** Returns whether a row below the heading numbers the columns from 1. */
const areColumnNumbers = (row: LedgerRow): boolean =>
  row.length > 1 && row.every((cell, column) => Number(textOf(cell)) === column + 1);

const nameOfColumns = (headings: readonly string[], columns: readonly number[]): string =>
  columns.map((column) => headings[column] || `kolom ${column + 1}`).join(', ');

/**
 * Reads a ledger: its columns, then each row with a nonzero amount as a line. An error value among the amounts is
 * propagated unchanged; a day or amount that cannot be parsed is noted.
 */
export function readLedger(question: LedgerQuestion): Result<LedgerReading> {
  const { ledger, basis, year: asked, place } = question;
  const found = question.columns ? ok(question.columns) : readColumns(ledger, basis, asked);
  if (!found.ok) return found;
  const columns = found.value;
  const { headerRows, roles } = columns;
  const rows = sampleRows(ledger, headerRows);
  const amounts = readAmounts(ledger, columns, rows);
  if (amounts.error !== undefined) return inputError(amounts.error);
  const headings = headingsOf(ledger, columns);
  const headingSet = new Set([...headings, ...(ledger[headerRows - 1] ?? []).map(textOf)].map(fold).filter(Boolean));
  const [dateColumn, spareDateColumn] = roles.date ?? [];
  const [yearColumn] = roles.fiscalYear ?? [];
  const [periodColumn] = roles.period ?? [];
  const { order, read: readDay } = dayReader(rows, dateColumn, MONTH_FIRST.test(headings[dateColumn!] ?? ''));
  const [readYear, readPeriod] = [yearReader(readBookYear), yearReader(readFiscalYear)];
  const { description: entryColumns = [], counterparty = [] } = roles;
  const texts: LineTexts = {
    description: textReader([...entryColumns, ...counterparty].sort((one, other) => one - other)),
    text: textReader(entryColumns),
    counterparty: sharedTextReader(counterparty),
    theme: textReader(roles.theme),
    document: textReader(roles.document),
    account: sharedTextReader(roles.account),
    costCentre: sharedTextReader(roles.costCentre),
  };
  const municipalityOf = municipalityReader(rows, columns, place);
  const wordsOf = recogniser(place);
  const mayBeBare = (roles.date ?? roles.description) !== undefined;
  // In a ledger with a subtotal below each line, fewer than half of the rows have a day.
  const hasDays = 3 * rows.filter((row) => dateColumn !== undefined && textOf(row[dateColumn])).length > rows.length;
  const journals = headings.flatMap((heading, column) => (/dagboek|journa/i.test(heading) ? [column] : []));
  const isOpening = memoised((cell: LedgerRow[number]) => isOpeningName(textOf(cell)));
  const isPlanned = plannedRows(rows);
  /** Whether a row without a day but with a text was a total by its amount. */
  let hasNamedTotals = false;

  const skipped = new Skipped();
  const totals = new RunningTotals();
  const lines = new LedgerLines(ledger, texts, asked);
  /** Lines without day and text. */
  const bare: number[] = [];
  for (let at = headerRows; at < ledger.length; at++) {
    const row = ledger[at]!;
    const cents = amounts.cents[at - headerRows]!;
    if (cents === 0) continue;
    if (at === headerRows && areColumnNumbers(row)) {
      skipped.otherRows++;
      continue;
    }
    if (Number.isNaN(cents)) {
      skip(row, at, amounts.columns, headingSet, skipped);
      continue;
    }
    if (isPlanned(row)) {
      skipped.plannedRows++;
      continue;
    }
    let dated = dateColumn === undefined ? undefined : filledOf(row[dateColumn]);
    if (spareDateColumn !== undefined) dated ??= filledOf(row[spareDateColumn]);
    const when = dated === undefined ? undefined : readDay(dated);
    const booked = yearColumn === undefined ? undefined : filledOf(row[yearColumn]);
    const bookYear = booked === undefined ? undefined : readYear(booked);
    const period = periodColumn === undefined ? undefined : filledOf(row[periodColumn]);
    const columnYear = bookYear ?? (period === undefined ? undefined : readPeriod(period)) ?? when?.year;
    const description = texts.text(row);
    const date = when?.date;
    const name = totalName(description, date !== undefined, columnYear !== undefined);
    const isUndated = date === undefined && columnYear === undefined;
    const isBare = mayBeBare && date === undefined && isWithoutText(texts, row, hasDays && isUndated);
    const isNamed = date === undefined && name === TotalName.None && isTotalRow(row, description, columns);
    const isSum = (date === undefined || name === TotalName.Probable) && totals.isTotal(cents);
    const isSumOfSome = isSum && hasDays && isUndated && (totals.lines > 1 || hasNamedTotals);
    const isTotal =
      name === TotalName.Certain ||
      (isSum && (name === TotalName.Probable || isNamed || isBare || isSumOfSome)) ||
      (isNamed && description === '') ||
      journals.some((column) => isOpening(row[column]));
    const kind = isTotal ? 'total' : 'entry';
    if (isSumOfSome && !isBare) hasNamedTotals = true;
    if (kind === 'total') totals.close(cents);
    else totals.add(cents);
    if (dated !== undefined && !when && kind === 'entry') skipped.note(at + 1, 'day', String(dated));
    if (booked !== undefined && bookYear === undefined && kind === 'entry')
      skipped.note(at + 1, 'year', String(booked));
    const ownYear = columnYear ?? (description === '' ? undefined : yearInText(description));
    const words = wordsOf(description);
    const municipality = kind === 'entry' ? municipalityOf(row, description, words) : undefined;
    if (isBare && kind === 'entry') bare.push(lines.length);
    lines.add(at, cents, municipality === undefined ? kind : 'otherMunicipality', ownYear, date, words, municipality);
  }
  markTotalsAbove(lines, bare);
  for (const { row, given } of amounts.unread) skipped.note(row, 'amount', given);
  if (lines.length === 0)
    return invalid('emptyLedger', {
      from: headerRows + 1,
      columns: nameOfColumns(headings, amounts.columns),
      unread: skipped.cells.map(({ row, given }) => `${given} (${row})`).join(', '),
    });
  const { repeatedHeadings, otherRows, plannedRows: planned, cells, cellCount } = skipped;
  const notRead = { repeatedHeadings, otherRows, plannedRows: planned || undefined, cells, cellCount };
  return ok({ columns, headings, amounts, order, lines, notRead });
}

/** Returns whether a text of a row without a day says that it is a total; accounts can have such names too. */
function isTotalRow(row: LedgerRow, description: string, { roles }: Columns): boolean {
  return row.some((cell, column) => {
    if (typeof cell !== 'string' || cell === '' || !isTotalName(cell)) return false;
    const isName = roles.account?.includes(column) || roles.costCentre?.includes(column);
    return !isName || description === '';
  });
}

/** Returns whether a row has no text; the theme and document of a subtotal among lines with days name its group. */
function isWithoutText(texts: LineTexts, row: LedgerRow, mayNameGroup: boolean): boolean {
  return texts.description(row) === '' && (mayNameGroup || (texts.theme(row) === '' && texts.document(row) === ''));
}

/**
 * Marks rows without day and text as totals above their lines: one that is the sum of all others, or all of them where
 * each is the sum of the lines up to the next.
 */
function markTotalsAbove(lines: LedgerLines, bare: readonly number[]): void {
  if (bare.length === 0 || lines.length < 3) return;
  const { kinds, cents } = lines;
  const sum = entriesOf(lines).cents;
  for (const index of bare) if (2 * cents[index]! === sum) kinds[index] = 'total';
  const isHeading = (from: number, at: number): boolean => {
    const end = bare[at + 1] ?? lines.length;
    let below = 0;
    for (let index = from + 1; index < end; index++) if (kinds[index] !== 'total') below += cents[index]!;
    return end > from + 1 && below === cents[from];
  };
  if (bare.length > 1 && bare.every(isHeading)) for (const index of bare) kinds[index] = 'total';
}
