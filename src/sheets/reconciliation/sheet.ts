import { type Serial } from '../../core/date';
import { toEuros } from '../../core/money';
import type { CellRange } from '../../workbook/cell-range';
import { DAY, EURO, HEADING } from '../styles';
import type { Block, Content, Format, Plan } from '../../workbook/plan';
import type { Columns } from '../../reconcile/read/columns';
import type { Reconciliation, Status } from '../../reconcile/report/result';
import { statuses, statusColours } from './status-colours';
import { columns, tableRows } from '../../reconcile/report/table';
import { columnsText } from '../../reconcile/report/reading-notes';
import { counted } from '../../reconcile/report/wording';
import type { Plain } from '../../core/plain';

/** What the sheet says about the question, besides the result. */
export interface Asked {
  readonly place: string;
  /** Undefined for all years. */
  readonly year: number | undefined;
  readonly toleranceCents: number;
  /** Where the ledger stands. */
  readonly address: string;
  readonly checksum: string;
  readonly columns: Columns;
  /** The headings of the ledger's columns. */
  readonly headings: readonly string[];
  readonly version: string;
  readonly day: Serial;
}

/** The total is no row to filter. */
const TOTAL_ROWS = 1;
const STATUS_COLUMN = columns.findIndex(({ header }) => header === 'Status');
const LINES_COLUMN = columns.findIndex(({ header }) => header === 'Regels');
/** The parts of the summary stand beside each other, the counts first, so that few rows stay in sight above the list. */
const SUMMARY_ROW = 1;
const SUMS_COLUMN = 5;
const READ_COLUMN = 7;
const WIDTHS = [64, 130, 52, 100, 100, 100, 100, 110, 380, 110, 90];

/** Text goes in as text: what a bank wrote is never a formula. */
function content(value: Plain): Content {
  if (value === '') return null;
  return typeof value === 'string' ? { text: value } : value;
}

/** A line of the summary, and how its value looks. */
interface Labelled {
  readonly label: string;
  readonly value: Plain;
  readonly look?: Omit<Format, keyof CellRange>;
}

/** What was read, and with what it was compared. */
function readLines(asked: Asked, { turned, total }: Reconciliation): Labelled[] {
  return [
    { label: 'Grootboek', value: asked.address },
    { label: 'Gelezen', value: `${counted(total.lineCount)}, genummerd naar hun rij in dit bereik` },
    { label: 'Controlegetal', value: asked.checksum },
    { label: 'Gegevens', value: asked.version },
    { label: 'Gemaakt op', value: asked.day, look: { align: 'left', numberFormat: DAY } },
    ...(turned ? [{ label: 'Tekens', value: 'Inkomsten staan negatief: alle tekens zijn omgekeerd' }] : []),
    { label: 'Kolommen', value: columnsText(asked.columns, asked.headings), look: { wrap: true } },
  ];
}

function sumLines({ toleranceCents }: Asked, { basis, total }: Reconciliation): Labelled[] {
  const { inclCents, exclCents, bookedCents, differenceCents } = total;
  const look = { numberFormat: EURO };
  return [
    { label: `Verwacht ${basis}.`, value: toEuros(basis === 'incl' ? inclCents : exclCents), look },
    { label: 'Geboekt', value: toEuros(bookedCents), look },
    { label: 'Verschil', value: toEuros(differenceCents), look: { ...look, bold: true } },
    { label: 'Tolerantie', value: toEuros(toleranceCents), look },
  ];
}

/** A part of the sheet: what is written, and how it looks. */
interface Part {
  readonly blocks: readonly Block[];
  readonly formats: readonly Format[];
  readonly rows: number;
}

const bold = (row: number, width: number): Format => ({ row, column: 0, rows: 1, columns: width, bold: true });

function labelledPart(lines: readonly Labelled[], column: number): Part {
  const cells = lines.map(({ label, value }): Content[] => [{ text: label }, content(value)]);
  const formats = lines.flatMap(({ look }, index): Format[] =>
    look ? [{ row: SUMMARY_ROW + index, column: column + 1, rows: 1, columns: 1, ...look }] : [],
  );
  const labels: Format = { row: SUMMARY_ROW, column, rows: lines.length, columns: 1, align: 'right' };
  return { blocks: [{ row: SUMMARY_ROW, column, cells }], formats: [labels, ...formats], rows: cells.length };
}

/** How often each status comes, and what was booked under it. */
function countsOf(result: Reconciliation): { status: Status; count: number; cents: number }[] {
  const { instalments, lines, rest } = result;
  return statuses
    .map((status) => {
      const found = instalments.filter((row) => row.status === status);
      const own = lines.filter((row) => row.status === status);
      const more = status === 'onbekend' ? rest : undefined;
      const cents =
        found.reduce((sum, row) => sum + row.bookedCents, 0) +
        own.reduce((sum, row) => sum + (row.bookedCents ?? 0), 0) +
        (more?.cents ?? 0);
      return { status, count: found.length + own.length + (more?.count ?? 0), cents };
    })
    .filter(({ count }) => count > 0);
}

/** The cells of a row; the number of a single line is a number, so that Excel does not warn of numbers in text. */
function rowCells(row: readonly Plain[]): Content[] {
  return row.map((value, column) => {
    if (columns[column]!.as === 'euro' && typeof value === 'number') return toEuros(value);
    return column === LINES_COLUMN && /^\d+$/.test(String(value)) ? Number(value) : content(value);
  });
}

/** Runs of rows with one status, so that a long list of unknown lines is one coloured area. */
function statusFormats(rows: readonly (readonly Plain[])[], top: number): Format[] {
  const formats: Format[] = [];
  for (let from = 0; from < rows.length;) {
    const status = rows[from]![STATUS_COLUMN];
    let to = from + 1;
    while (to < rows.length && rows[to]![STATUS_COLUMN] === status) to++;
    const look = statusColours[status as Status];
    const area = { row: top + from, column: STATUS_COLUMN, rows: to - from, columns: 1 };
    if (look) formats.push({ ...area, ...look });
    from = to;
  }
  return formats;
}

function countsPart(result: Reconciliation): Part {
  const counts = countsOf(result);
  const cells: Content[][] = [
    [{ text: 'Status' }, null, { text: 'Aantal' }, { text: 'Geboekt' }],
    ...counts.map(({ status, count, cents }): Content[] => [{ text: status }, null, count, toEuros(cents)]),
  ];
  const first = SUMMARY_ROW + 1;
  const colours = counts.map(({ status }, index): Format => {
    const area = { row: first + index, column: 0, rows: 1, columns: 2 };
    return { ...area, ...statusColours[status] };
  });
  const amounts = { row: first, column: 3, rows: counts.length, columns: 1 };
  const heads: Format = { row: SUMMARY_ROW, column: 2, rows: 1, columns: 2, align: 'right' };
  return {
    blocks: [{ row: SUMMARY_ROW, column: 0, cells }],
    formats: [bold(SUMMARY_ROW, 4), heads, { ...amounts, numberFormat: EURO }, ...colours],
    rows: cells.length,
  };
}

function rowsPart(result: Reconciliation, top: number): Part {
  const rows = tableRows(result);
  const head: Content[] = columns.map(({ header }) => ({ text: header }));
  const first = top + 1;
  const amounts = columns.map(({ as }) => as).indexOf('euro');
  const amountColumns = columns.filter(({ as }) => as === 'euro').length;
  const below = { row: first, rows: rows.length };
  return {
    blocks: [
      { row: top, column: 0, cells: [head] },
      { row: first, column: 0, cells: rows.map(rowCells) },
    ],
    formats: [
      { ...bold(top, columns.length), ...HEADING },
      { ...below, column: amounts, columns: amountColumns, numberFormat: EURO },
      { ...below, column: 0, columns: amounts, align: 'left' },
      { ...below, column: LINES_COLUMN, columns: 1, align: 'left' },
      { ...below, column: STATUS_COLUMN, columns: 1, align: 'center' },
      { ...below, column: STATUS_COLUMN + 1, columns: 1, wrap: true },
      ...statusFormats(rows, first),
      { ...bold(top + rows.length, columns.length), line: 'top' },
    ],
    rows: rows.length + 1,
  };
}

/**
 * The sheet of a reconciliation: the counts, the sums and what was read on top, and under a heading that stays in
 * sight the rows with their total.
 */
export function reconciliationPlan(asked: Asked, result: Reconciliation): Plan {
  const summary = [
    countsPart(result),
    labelledPart(sumLines(asked, result), SUMS_COLUMN),
    labelledPart(readLines(asked, result), READ_COLUMN),
  ];
  const heading = SUMMARY_ROW + Math.max(...summary.map(({ rows }) => rows)) + 1;
  const list = rowsPart(result, heading);
  const parts = [...summary, list];
  const title: Block = { row: 0, column: 0, cells: [[{ text: titleOf(asked) }]] };
  const area = { column: 0, columns: columns.length };
  return {
    start: { newSheet: nameOf(asked) },
    blocks: [title, ...parts.flatMap(({ blocks }) => blocks)],
    formats: [{ ...bold(0, 1), size: 16 }, ...parts.flatMap(({ formats }) => formats)],
    columnWidths: WIDTHS.map((points, column) => ({ column, points })),
    frozenRows: heading + 1,
    filter: { ...area, row: heading, rows: list.rows - TOTAL_ROWS },
    printArea: { ...area, row: 0, rows: heading + list.rows },
    printHeading: heading,
  };
}

function nameOf({ place, year }: Asked): string {
  return `Aansluiting ${place}${year === undefined ? '' : ` ${year}`}`;
}

function titleOf(asked: Asked): string {
  return asked.year === undefined ? `${nameOf(asked)}, alle jaren` : nameOf(asked);
}
