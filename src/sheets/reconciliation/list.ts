import type { Plain } from '../../core/cell';
import { toEuros } from '../../core/money';
import type { Reconciliation, Status } from '../../reconcile/report/result';
import { resultColumns, tableRows } from '../../reconcile/report/table';
import { oneCell } from '../../workbook/cell-range';
import type { Content } from '../../workbook/plan';
import { cells, filtered, format, head, joined, type Section, section, type SheetPart, totalLine } from '../layout';
import { DOUBTFUL, EURO, INPUT, QUIET, statusColours, TEXT, WRONG } from '../styles';
import type { CellValue } from '../../workbook/cells';
import { GONE, HANDLED, KEY_HEADER, keepsEntries, type KeptRow, labelOf, lineKeys, USER_HEADERS } from './kept';
import { type SheetQuestion, linkTo, verbatim } from './summary';

const HEADERS = [...resultColumns.map(({ header }) => header), ...USER_HEADERS, KEY_HEADER];
const columnOf = (header: string): number => HEADERS.indexOf(header);
const STATUS = columnOf('Status');
const LINES = columnOf('Regels');
const USER = columnOf(USER_HEADERS[0]);
/** Number of columns of the list. */
export const LIST_WIDTH = HEADERS.length;

/** Keys of the rows of the table: year and theme of an instalment, content of a line, none for sums. */
function keysOf({ instalments, lines, rest }: Reconciliation): (string | undefined)[] {
  const keyOf = lineKeys();
  return [
    ...instalments.map(({ expected }) => `${expected.year} ${expected.label}`),
    undefined,
    ...lines.map(({ line }) => keyOf(line)),
    ...(rest ? ['rest'] : []),
    undefined,
  ];
}

/** Rows of a run by key, without the user's columns. */
export function rowsByKey(result: Reconciliation): Map<string, KeptRow> {
  const keys = keysOf(result);
  const found = new Map<string, KeptRow>();
  tableRows(result).forEach((row, index) => {
    const key = keys[index];
    if (key === undefined) return;
    found.set(key, {
      year: row[columnOf('Jaar')]!,
      theme: String(row[columnOf('Thema')]),
      status: String(row[STATUS]),
      note: String(row[columnOf('Toelichting')]),
      bookedCents: Number(row[columnOf('Geboekt')] || 0),
      user: [],
    });
  });
  return found;
}

/** User's entry as it was: text stays text, a number stays a number. */
function entry(value: CellValue): Content {
  return typeof value === 'object' ? null : verbatim(value);
}

/** Formats of the user's columns: to fill in, with remarks and initials as text, so that no day becomes a number. */
function userFormats(row: number, count: number): SheetPart[] {
  const area = { row, rows: count };
  return [
    format({ ...area, column: USER, columns: USER_HEADERS.length }, INPUT),
    format({ ...area, column: USER + 1, columns: USER_HEADERS.length - 1 }, { numberFormat: TEXT, wrap: true }),
  ];
}

/** User's cells of a row; rows that need attention start as "open", also where they did not need it before. */
function userCells(status: Status, kept: KeptRow | undefined): Content[] {
  if (kept && keepsEntries(kept, status)) return kept.user.map(entry);
  const colours = statusColours[status];
  const isOpen = colours === DOUBTFUL || colours === WRONG || status === 'onbekend';
  return [isOpen ? HANDLED[0] : null, null, null];
}

/** Row numbers within the ledger, with a link to the first one. */
function linesCell(range: SheetQuestion['range'], value: Plain): Content {
  const text = String(value);
  const first = /^\d+/.exec(text)?.[0];
  if (!first) return null;
  const shown = first === text ? Number(text) : text;
  return linkTo(range, Number(first), shown) ?? verbatim(shown);
}

/** Colours of the statuses; consecutive rows with one status become one range. */
function statusParts(rows: readonly (readonly Plain[])[], top: number): SheetPart[] {
  const parts: SheetPart[] = [];
  for (let from = 0; from < rows.length;) {
    const status = rows[from]![STATUS];
    let to = from + 1;
    while (to < rows.length && rows[to]![STATUS] === status) to++;
    const colours = statusColours[status as Status];
    if (colours) parts.push(format({ row: top + from, column: STATUS, rows: to - from, columns: 1 }, colours));
    from = to;
  }
  return parts;
}

/** Consecutive rows with a key, between sums: first row and length. */
function runs(keys: readonly (string | undefined)[]): [from: number, length: number][] {
  const ends = keys.flatMap((key, index) => (key === undefined ? [index] : []));
  return ends
    .map((end, index): [number, number] => {
      const from = index === 0 ? 0 : ends[index - 1]! + 1;
      return [from, end - from];
    })
    .filter(([, length]) => length > 0);
}

/** List of instalments, lines and sums; rows with a status also have the user's columns and a key. */
export function list(
  top: number,
  { range }: SheetQuestion,
  result: Reconciliation,
  kept: ReadonlyMap<string, KeptRow>,
): Section {
  const rows = tableRows(result);
  const keys = keysOf(result);
  const body = top + 1;
  const below = (header: string, width = 1) => ({
    row: body,
    column: columnOf(header),
    rows: rows.length,
    columns: width,
  });
  const euros = resultColumns.filter(({ as }) => as === 'euro').map(({ header }) => header);
  const content = rows.map((row, index): Content[] => {
    const key = keys[index];
    const own = row.map((value, column): Content => {
      if (column === LINES) return linesCell(range, value);
      return resultColumns[column]!.as === 'euro' && typeof value === 'number' ? toEuros(value) : verbatim(value);
    });
    if (key === undefined) return own;
    return [...own, ...userCells(row[STATUS] as Status, kept.get(key)), { text: key }];
  });
  const sums = keys.flatMap((key, index) => (key === undefined ? [body + index] : []));
  const part = joined([
    head(top, 0, HEADERS, LIST_WIDTH),
    cells(body, 0, content),
    filtered(top, 0, LIST_WIDTH),
    format({ row: body, column: 0, rows: rows.length, columns: LIST_WIDTH }, { vertical: 'top' }),
    ...euros.map((header) => format(oneCell(top, columnOf(header)), { align: 'right' })),
    ...euros.map((header) => format(below(header), { numberFormat: EURO })),
    format(below('Jaar', 3), { align: 'left' }),
    format({ ...below('Status'), row: top, rows: 1 + rows.length }, { align: 'center' }),
    format(below('Toelichting'), { wrap: true }),
    format(below('Regels'), { align: 'left' }),
    ...statusParts(rows, body),
    ...runs(keys).flatMap(([from, length]) => userFormats(body + from, length)),
    format(below(KEY_HEADER), { colour: QUIET }),
    ...sums.map((row) => totalLine(row, 0, resultColumns.length)),
    ...sums.map((row) => format(oneCell(row, columnOf('Toelichting')), { bold: false })),
    {
      validations: [
        {
          ...below(USER_HEADERS[0]),
          rule: { kind: 'list', choices: HANDLED },
          message: 'Kies open, akkoord of uitzondering.',
        },
      ],
    },
  ]);
  return { part, height: rows.length + 1 };
}

/** Rows no longer in the ledger that the user wrote beside, in the columns of the list: a next run reads them again. */
export function goneSection(row: number, gone: readonly (readonly [key: string, row: KeptRow])[]): Section {
  if (gone.length === 0) return { part: {}, height: 0 };
  const shown = ['Jaar', 'Thema', 'Geboekt', 'Status', 'Toelichting', ...USER_HEADERS];
  const body = row + 2;
  const content = gone.map(([key, kept]): Content[] => {
    const values: Record<string, Content> = {
      Jaar: verbatim(kept.year),
      Thema: verbatim(kept.theme),
      Geboekt: toEuros(kept.bookedCents),
      Status: GONE,
      Toelichting: verbatim(kept.status === GONE ? kept.note : `${labelOf(key, kept)}: was ${kept.status}.`),
      [KEY_HEADER]: { text: key },
    };
    return HEADERS.map((header, column) => values[header] ?? entry(kept.user[column - USER] ?? null));
  });
  const below = (header: string) => ({ row: body, column: columnOf(header), rows: gone.length, columns: 1 });
  const heads = HEADERS.map((header) => (shown.includes(header) ? header : null));
  const part = joined([
    section(row, 'Vervallen regels met uw aantekening'),
    head(row + 1, 0, heads, LIST_WIDTH),
    cells(body, 0, content),
    format(below('Jaar'), { align: 'left' }),
    format({ ...below('Status'), row: row + 1, rows: 1 + gone.length }, { align: 'center' }),
    format({ row: body, column: 0, rows: gone.length, columns: LIST_WIDTH }, { vertical: 'top' }),
    format(below('Toelichting'), { wrap: true }),
    ...userFormats(body, gone.length),
    format(below(KEY_HEADER), { colour: QUIET }),
  ]);
  return { part, height: gone.length + 2 };
}
