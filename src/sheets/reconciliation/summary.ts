import type { Plain } from '../../core/cell';
import { toEuros } from '../../core/money';
import { sumOf } from '../../core/sum';
import { columnsText } from '../../reconcile/report/reading-notes';
import type { Reconciliation, Status } from '../../reconcile/report/result';
import { counted } from '../../reconcile/report/wording';
import { addressOn } from '../../workbook/a1';
import { type CellRange, oneCell, type SheetRange } from '../../workbook/cell-range';
import type { Content, Format } from '../../workbook/plan';
import { cells, format, head, joined, type Section, type SheetPart, wrapText } from '../layout';
import { DAY, EURO, statusColours, statuses } from '../styles';
import type { Serial } from '../../core/date';
import type { Columns } from '../../reconcile/read/columns';

/** Question behind a reconciliation sheet, as the sheet states it. */
export interface SheetQuestion {
  readonly place: string;
  /** Undefined for all years. */
  readonly year: number | undefined;
  readonly toleranceCents: number;
  /** Text for the range, table or file of the ledger. */
  readonly address: string;
  /** Cells of the ledger, for links; undefined for a ledger that is on no sheet. */
  readonly range?: SheetRange | undefined;
  /** SHA-256 of the ledger. */
  readonly checksum: string;
  readonly columns: Columns;
  /** Headings of the columns that were read. */
  readonly headings: readonly string[];
  readonly version: string;
  readonly day: Serial;
}

/** Marks text from the ledger as verbatim, so that it is never a formula. */
export function verbatim(value: Plain): Content {
  if (value === '') return null;
  return typeof value === 'string' ? { text: value } : value;
}

/** Longest text within a formula that Excel accepts. */
const LONGEST_IN_FORMULA = 255;

/** Text of a link, cut after a comma where it is too long for a formula: "1002, 1003, …". */
function linkText(text: string): string {
  const fitting =
    text.length > LONGEST_IN_FORMULA ? text.slice(0, LONGEST_IN_FORMULA - 1).replace(/[^,]*$/, ' …') : text;
  return `"${fitting.replace(/"/g, '""')}"`;
}

/** Formula of a link to cells of the ledger; undefined for a ledger that is on no sheet. */
export function linkTo(range: SheetQuestion['range'], rowInRange: number, shown: number | string): string | undefined {
  if (!range) return undefined;
  const target = addressOn(range.sheet, { ...range, row: range.row + rowInRange - 1, rows: 1 }).replace(/"/g, '""');
  return `=HYPERLINK("#${target}",${typeof shown === 'number' ? shown : linkText(shown)})`;
}

/** Labelled line of the summary, with the format of its value. */
interface Labelled {
  readonly label: string;
  readonly value: Content;
  readonly looks?: Omit<Format, keyof CellRange>;
}

/** Sums of the reconciliation: the difference of the instalments first, then amounts outside them. */
function sumLines({ toleranceCents }: SheetQuestion, { basis, instalmentTotal, total }: Reconciliation): Labelled[] {
  const { inclCents, exclCents, bookedCents, differenceCents } = instalmentTotal;
  const looks = { numberFormat: EURO };
  const line = (label: string, cents: number, more = {}): Labelled => ({
    label,
    value: toEuros(cents),
    looks: { ...looks, ...more },
  });
  return [
    line(`Verwacht ${basis}.`, basis === 'incl' ? inclCents : exclCents),
    line('Geboekt op termijnen', bookedCents),
    line('Verschil van de termijnen', differenceCents, { bold: true }),
    line('Buiten de termijnen', total.bookedCents - bookedCents),
    line('Grootboek', total.bookedCents),
    line('Tolerantie per termijn', toleranceCents),
  ];
}

/** Characters of a line beside the label of the columns. */
const LINE_LENGTH = 105;

function readLines(asked: SheetQuestion, { turned, total }: Reconciliation): Labelled[] {
  const left = { align: 'left' } as const;
  return [
    { label: 'Grootboek', value: linkTo(asked.range, 1, asked.address) ?? verbatim(asked.address) },
    { label: 'Gelezen', value: verbatim(`${counted(total.lineCount)}, genummerd naar hun rij in dit bereik`) },
    { label: 'SHA-256', value: verbatim(asked.checksum) },
    { label: 'Gegevens', value: verbatim(asked.version) },
    { label: 'Gemaakt op', value: asked.day, looks: { ...left, numberFormat: DAY } },
    ...(turned ? [{ label: 'Tekens', value: verbatim('Inkomsten staan negatief: alle tekens zijn omgekeerd') }] : []),
    ...wrapText(columnsText(asked.columns, asked.headings), LINE_LENGTH).map((line, index) => ({
      label: index === 0 ? 'Kolommen' : '',
      value: verbatim(line),
    })),
  ];
}

function labelled(row: number, column: number, lines: readonly Labelled[]): SheetPart {
  return joined([
    cells(
      row,
      column,
      lines.map(({ label, value }) => [verbatim(label), value]),
    ),
    format({ row, column, rows: lines.length, columns: 1 }, { align: 'right' }),
    ...lines.flatMap(({ looks }, index) => (looks ? [format(oneCell(row + index, column + 1), looks)] : [])),
  ]);
}

/** Number of rows and booked amount of each status. */
function countsOf({ instalments, lines, rest }: Reconciliation): { status: Status; count: number; cents: number }[] {
  return statuses
    .map((status) => {
      const rows = [...instalments, ...lines].filter((row) => row.status === status);
      const more = status === 'onbekend' ? rest : undefined;
      const cents = sumOf(rows, (row) => row.bookedCents ?? 0) + (more?.cents ?? 0);
      return { status, count: rows.length + (more?.count ?? 0), cents };
    })
    .filter(({ count }) => count > 0);
}

function counts(row: number, result: Reconciliation): Section {
  const found = countsOf(result);
  const body = row + 1;
  const part = joined([
    head(row, 0, ['Status', null, 'Aantal', 'Geboekt'], 2),
    cells(
      body,
      0,
      found.map(({ status, count, cents }) => [status, null, count, toEuros(cents)]),
    ),
    format({ row: body, column: 3, rows: found.length, columns: 1 }, { numberFormat: EURO }),
    ...found.map(({ status }, index) =>
      format({ row: body + index, column: 0, rows: 1, columns: 2 }, statusColours[status]),
    ),
  ]);
  return { part, height: found.length + 1 };
}

/** First columns of the three blocks, which are side by side to leave more of the list in view. */
const SUMS_COLUMN = 5;
const READ_COLUMN = 7;

/** Counts, sums and reading notes, side by side. */
export function summary(row: number, asked: SheetQuestion, result: Reconciliation): Section {
  const ofCounts = counts(row, result);
  const sums = sumLines(asked, result);
  const read = readLines(asked, result);
  return {
    part: joined([ofCounts.part, labelled(row, SUMS_COLUMN, sums), labelled(row, READ_COLUMN, read)]),
    height: Math.max(ofCounts.height, sums.length, read.length),
  };
}
