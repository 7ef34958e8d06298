import { grouped } from '../../core/money';
import { sumOf } from '../../core/sum';
import { counted } from '../../reconcile/report/wording';
import type { LedgerFile } from '../../reconcile/read/files/ledger-file';
import { AMOUNT_ROLES, readHeading } from '../../reconcile/read/headings';
import { type CellRange, fitsOnSheet, oneCell } from '../../workbook/cell-range';
import type { Content, Plan } from '../../workbook/plan';
import { cells, filtered, format, head, joined, note, rows } from '../layout';
import { DAY, EURO } from '../styles';

const row = rows({ title: 1, file: 1, hash: 1, opening: 1, closing: 1, ties: 1, notices: 1, head: 1, body: 0 });
/** Amounts that say nothing of a booking, such as btw. */
const OTHER_AMOUNTS = /bedrag|amount/i;
/** Labels above the list, in its first column. */
const LABELS = ['Bestand', 'SHA-256', 'Beginsaldo', 'Eindsaldo', 'Controle'] as const;
/** Widths in points: of days and amounts, of a character, and the least and most of a column. */
const WIDTH = { day: 72, amount: 92, character: 5.8, least: 56, most: 300 };
/** Lines whose texts decide the widths; a file with more is too long to wrap and to print as a whole. */
const MEASURED = 500;
/** Widest sheet in points that prints at 60% of its size: A4 in landscape, within margins of 1.2 cm. */
const PRINTED_WIDTH = Math.floor((((29.7 - 2.4) / 2.54) * 72) / 0.6);

/** Kind of the values under a heading, by the words that the reading of ledgers knows. */
function kindUnder(heading: string): 'day' | 'amount' | 'text' {
  const role = readHeading(heading, 'excl')?.role;
  if (role === 'date') return 'day';
  return (role && AMOUNT_ROLES.includes(role)) || OTHER_AMOUNTS.test(heading) ? 'amount' : 'text';
}

/** Width for the texts of a column; a word of a heading stays in one piece. */
function fittingWidth(texts: readonly string[]): number {
  const longest = Math.max(...texts.map(({ length }) => length));
  return Math.min(WIDTH.most, Math.max(WIDTH.least, Math.ceil((longest + 3) * WIDTH.character)));
}

/** Widths of the columns; the widest gives way where all of them are wider than a page. */
function widthsOf({ heading, rows: lines }: Pick<LedgerFile, 'heading' | 'rows'>): number[] {
  const widths = heading.map((text, column) => {
    const kind = kindUnder(text);
    if (kind !== 'text') return WIDTH[kind];
    return fittingWidth([
      text,
      ...(column === 0 ? LABELS : []),
      ...lines.slice(0, MEASURED).map((line) => String(line[column] ?? '')),
    ]);
  });
  const excess = sumOf(widths, (each) => each) - PRINTED_WIDTH;
  const widest = widths.indexOf(Math.max(...widths));
  if (excess > 0) widths[widest] = Math.max(WIDTH.most / 2, widths[widest]! - excess);
  return widths;
}

function noticeText(notice: LedgerFile['notices'][number]): string {
  switch (notice.notice) {
    case 'notBooked':
      return notice.count === 1
        ? '1 nog niet geboekte regel is niet overgenomen.'
        : `${notice.count} nog niet geboekte regels zijn niet overgenomen.`;
    case 'foreignCurrency':
      return `Niet alle bedragen zijn in euro: ${notice.currencies.join(', ')}.`;
    case 'incomplete':
      return 'Het laatste afschrift heeft geen eindsaldo: het bestand is niet volledig.';
    case 'controlTotals':
      return 'De controletotalen in het bestand zijn anders dan de regels.';
  }
}

const TIES = { true: 'Saldi en regels sluiten aan.', false: 'Saldi en regels sluiten niet aan: er ontbreken regels.' };

/** Returns whether the entries of a file fit on one sheet. */
export function fitsLedger({ heading, rows: lines }: Pick<LedgerFile, 'heading' | 'rows'>): boolean {
  return fitsOnSheet({ row: row.head, column: 0, rows: lines.length + 1, columns: heading.length });
}

/** Plan of the sheet for a ledger file: one row per entry under a heading; and the range of the ledger in it. */
export function ledgerFilePlan(file: LedgerFile): { readonly plan: Plan; readonly ledger: CellRange } {
  const { name, kind, bytes, sha256, heading, rows: lines, opening, closing, ties, notices } = file;
  const ledger = { row: row.head, column: 0, rows: lines.length + 1, columns: heading.length };
  const isShort = lines.length <= MEASURED;
  const below = (column: number): CellRange => ({ row: row.body, column, rows: lines.length, columns: 1 });
  const labelled = (at: number, label: string, value: Content) => cells(at, 0, [[label, value]]);
  const balance = (at: number, label: string, euros: number | undefined) =>
    euros === undefined
      ? {}
      : joined([labelled(at, label, euros), format(oneCell(at, 1), { numberFormat: EURO, align: 'left' })]);
  const parts = joined([
    cells(row.title, 0, [[{ text: name }]]),
    format(oneCell(row.title, 0), { bold: true, size: 16 }),
    labelled(row.file, LABELS[0], {
      text: `${kind.toUpperCase()}, ${grouped(bytes, '.')} bytes, ${counted(lines.length)}`,
    }),
    labelled(row.hash, LABELS[1], { text: sha256 }),
    balance(row.opening, LABELS[2], opening),
    balance(row.closing, LABELS[3], closing),
    ...(ties === undefined ? [] : [labelled(row.ties, LABELS[4], TIES[`${ties}`])]),
    ...(notices.length > 0 ? [note(row.notices, notices.map(noticeText).join(' '))] : []),
    head(
      row.head,
      0,
      heading.map((text) => ({ text })),
      heading.length,
    ),
    filtered(row.head, 0, heading.length),
    { blocks: [{ row: row.body, column: 0, cells: lines, isVerbatim: true }] },
    ...heading.flatMap((text, column) => {
      const kind = kindUnder(text);
      if (kind === 'amount')
        return [format(below(column), { numberFormat: EURO }), format(oneCell(row.head, column), { align: 'right' })];
      if (kind === 'day') return [format(below(column), { numberFormat: DAY, align: 'left' })];
      return isShort ? [format(below(column), { wrap: true })] : [];
    }),
    ...(isShort ? [format({ ...below(0), columns: heading.length }, { vertical: 'top' })] : []),
  ]);
  const plan: Plan = {
    ...parts,
    start: { newSheet: name.replace(/\.[^.]*$/, '') },
    columnWidths: widthsOf(file).map((points, column) => ({ column, points })),
    tables: [ledger],
    frozenRows: row.body,
    frozenColumns: 1,
    printArea: { ...ledger, row: 0, rows: row.body + lines.length },
    printHeading: row.head,
  };
  return { plan, ledger };
}
