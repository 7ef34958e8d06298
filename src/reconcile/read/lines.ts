import type { Plain } from '../../core/cell';
import { inputError, invalid, ok, type Result } from '../../core/result';
import { fold } from '../../core/text';
import type { Place } from '../../schemes/names/places';
import type { BookedBasis, LedgerRow, Lines, UnreadRows } from '../model';
import { type AmountColumns, readAmounts } from './amount-columns';
import { filledOf, type Ledger, textOf } from './cells';
import { type Columns, headingsOf, readColumns } from './columns';
import { type DayOrder, yearInText } from './dates';
import { LedgerLines } from './ledger-lines';
import { municipalityReader } from './municipalities';
import { plannedRows } from './planned-rows';
import { sampleRows } from './profile';
import { textReaders, timeReader } from './readers';
import { recogniser } from './recogniser';
import { totalRows } from './totals';

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

/** Texts with digits that are units or page numbers. */
const NO_AMOUNT = /[x×*]\s*€?\s*1[., ]?000|\b(pagina|blad(zijde)?|page)\b/i;

/** Counts skipped rows, and keeps the first cells that could not be parsed. */
class Skipped {
  repeatedHeadings = 0;
  otherRows = 0;
  plannedRows = 0;
  cellCount = 0;
  readonly cells: UnreadRows['cells'][number][] = [];
  private readonly headings: ReadonlySet<string>;

  constructor(
    private readonly amountColumns: readonly number[],
    headings: readonly string[],
  ) {
    this.headings = new Set(headings.map(fold).filter(Boolean));
  }

  note(row: number, what: UnreadRows['cells'][number]['what'], given: Plain | undefined): void {
    if (given === undefined) return;
    this.cellCount++;
    if (this.cells.length < MOST_SHOWN) this.cells.push({ row, what, given: String(given) });
  }

  /** Skips a row without an amount: a repeated heading, a text, or an amount that could not be parsed. */
  add(row: LedgerRow, at: number): void {
    const texts = this.amountColumns.map((column) => textOf(row[column]).trim()).filter(Boolean);
    const unread = texts.find((text) => /\d/.test(text) && !NO_AMOUNT.test(text));
    if (texts.some((text) => this.headings.has(fold(text)))) this.repeatedHeadings++;
    else if (unread !== undefined) this.note(at + 1, 'amount', unread);
    else if (row.some((cell) => filledOf(cell) !== undefined)) this.otherRows++;
  }

  get result(): UnreadRows {
    const { repeatedHeadings, otherRows, plannedRows, cells, cellCount } = this;
    return { repeatedHeadings, otherRows, plannedRows: plannedRows || undefined, cells, cellCount };
  }
}

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
  const texts = textReaders(roles);
  const { order, read: readTime } = timeReader(rows, roles, headings);
  const municipalityOf = municipalityReader(rows, roles.municipality, place);
  const wordsOf = recogniser(place);
  const isPlanned = plannedRows(rows);
  const skipped = new Skipped(amounts.columns, [...headings, ...(ledger[headerRows - 1] ?? []).map(textOf)]);
  const totals = totalRows(rows, headings, roles, texts);
  const lines = new LedgerLines(ledger, texts, asked);
  for (let at = headerRows; at < ledger.length; at++) {
    const row = ledger[at]!;
    const cents = amounts.cents[at - headerRows]!;
    if (cents === 0) continue;
    if (at === headerRows && areColumnNumbers(row)) skipped.otherRows++;
    else if (Number.isNaN(cents)) skipped.add(row, at);
    else if (isPlanned(row)) skipped.plannedRows++;
    else {
      const time = readTime(row);
      const description = texts.text(row);
      const words = wordsOf(description);
      const isTotal = totals.isTotal(lines.length, row, cents, time.date, time.year !== undefined);
      if (!isTotal) skipped.note(at + 1, 'day', time.unreadDay);
      if (!isTotal) skipped.note(at + 1, 'year', time.unreadYear);
      const municipality = isTotal ? undefined : municipalityOf(row, description, words);
      const kind = isTotal ? 'total' : municipality === undefined ? 'entry' : 'otherMunicipality';
      lines.add(at, cents, kind, time.year ?? yearInText(description), time.date, words, municipality);
    }
  }
  totals.markAbove(lines);
  for (const { row, given } of amounts.unread) skipped.note(row, 'amount', given);
  if (lines.length === 0)
    return invalid('emptyLedger', {
      from: headerRows + 1,
      columns: nameOfColumns(headings, amounts.columns),
      unread: skipped.cells.map(({ row, given }) => `${given} (${row})`).join(', '),
    });
  return ok({ columns, headings, amounts, order, lines, notRead: skipped.result });
}
