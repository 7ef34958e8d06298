import type { Plain } from '../../core/cell';
import { toEuros } from '../../core/money';
import type { Reconciliation, Status } from '../../reconcile/report/result';
import { resultColumns, tableRows } from '../../reconcile/report/table';
import type { Content } from '../../workbook/plan';
import { cells, format, headed, joined, type SheetPart, totalLine } from '../layout';
import { DOUBTFUL, EURO, INPUT, QUIET, statusColours, WRONG } from '../styles';
import { HANDLED, KEY_HEADER, type KeptRow, lineKeys, USER_HEADERS } from './kept';
import { type Asked, linkTo, verbatim } from './summary';

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
    const text = [row[columnOf('Thema')], row[columnOf('Jaar')]].filter(Boolean).join(' ');
    const bookedCents = Number(row[columnOf('Geboekt')] || 0);
    found.set(key, { label: text || key, status: String(row[STATUS]), bookedCents, user: [] });
  });
  return found;
}

/** User's cells of a row; rows that need attention start as "open". */
function userCells(status: Status, kept: KeptRow | undefined): Content[] {
  if (kept) return kept.user.map(verbatim);
  const colours = statusColours[status];
  const isOpen = colours === DOUBTFUL || colours === WRONG || status === 'onbekend';
  return [isOpen ? HANDLED[0] : null, null, null].map((each) => each && { text: each });
}

/** Row numbers within the ledger, with a link to the first one. */
function linesCell(range: Asked['range'], value: Plain): Content {
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
  { range }: Asked,
  result: Reconciliation,
  kept: ReadonlyMap<string, KeptRow>,
): { part: SheetPart; height: number } {
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
    cells(top, 0, [HEADERS.map((text) => ({ text }))]),
    cells(body, 0, content),
    headed(top, 0, LIST_WIDTH, LIST_WIDTH),
    ...euros.map((header) => format({ row: top, column: columnOf(header), rows: 1, columns: 1 }, { align: 'right' })),
    ...euros.map((header) => format(below(header), { numberFormat: EURO })),
    format(below('Jaar', 3), { align: 'left' }),
    format(below('Status'), { align: 'center' }),
    format(below('Toelichting'), { wrap: true }),
    format(below('Regels'), { align: 'left' }),
    ...statusParts(rows, body),
    ...runs(keys).map(([from, length]) =>
      format({ row: body + from, column: USER, rows: length, columns: USER_HEADERS.length }, INPUT),
    ),
    format(below(KEY_HEADER), { colour: QUIET }),
    ...sums.map((row) => totalLine(row, 0, resultColumns.length)),
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
