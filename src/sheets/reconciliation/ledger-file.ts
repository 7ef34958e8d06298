import type { LedgerFile } from '../../reconcile/read/files/ledger-file';
import { type CellRange, fitsOnSheet, oneCell } from '../../workbook/cell-range';
import type { Content, Plan } from '../../workbook/plan';
import { cells, format, head, joined, note, rows } from '../layout';
import { DAY, EURO } from '../styles';

const row = rows({ title: 1, file: 1, hash: 1, opening: 1, closing: 1, ties: 1, notices: 1, head: 1, body: 0 });
const DAYS = /datum|dag|date|day/i;
const AMOUNTS = /bedrag|saldo|debet|credit|amount|balance/i;
/** Widths in points. */
const WIDTH = { day: 80, amount: 95, text: 130, long: 320 };
const LONG_TEXT = /omschrijving|mededeling|description/i;

const isDay = (heading: string): boolean => DAYS.test(heading) && !AMOUNTS.test(heading) && !/dagboek/i.test(heading);

function widthOf(heading: string): number {
  if (LONG_TEXT.test(heading)) return WIDTH.long;
  if (AMOUNTS.test(heading)) return WIDTH.amount;
  return isDay(heading) ? WIDTH.day : WIDTH.text;
}

function noticeText(notice: LedgerFile['notices'][number]): string {
  switch (notice.notice) {
    case 'notBooked':
      return `${notice.count} nog niet geboekte regels zijn niet overgenomen.`;
    case 'foreignCurrency':
      return `Niet alle bedragen zijn in euro: ${notice.currencies.join(', ')}.`;
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
  const below = (column: number): CellRange => ({ row: row.body, column, rows: lines.length, columns: 1 });
  const labelled = (at: number, label: string, value: Content) => cells(at, 0, [[label, value]]);
  const balance = (at: number, label: string, euros: number | undefined) =>
    euros === undefined
      ? {}
      : joined([labelled(at, label, euros), format(oneCell(at, 1), { numberFormat: EURO, align: 'left' })]);
  const parts = joined([
    cells(row.title, 0, [[{ text: name }]]),
    format(oneCell(row.title, 0), { bold: true, size: 16 }),
    labelled(row.file, 'Bestand', { text: `${kind.toUpperCase()}, ${bytes} bytes, ${lines.length} regels` }),
    labelled(row.hash, 'SHA-256', { text: sha256 }),
    balance(row.opening, 'Beginsaldo', opening),
    balance(row.closing, 'Eindsaldo', closing),
    ...(ties === undefined ? [] : [labelled(row.ties, 'Controle', TIES[`${ties}`])]),
    ...(notices.length > 0 ? [note(row.notices, notices.map(noticeText).join(' '))] : []),
    head(
      row.head,
      0,
      heading.map((text) => ({ text })),
      heading.length,
    ),
    { blocks: [{ row: row.body, column: 0, cells: lines, isVerbatim: true }] },
    ...heading.flatMap((text, column) => {
      if (AMOUNTS.test(text)) return [format(below(column), { numberFormat: EURO })];
      return isDay(text) ? [format(below(column), { numberFormat: DAY })] : [];
    }),
  ]);
  const plan: Plan = {
    blocks: [],
    ...parts,
    start: { newSheet: name.replace(/\.[^.]*$/, '') },
    columnWidths: heading.map((text, column) => ({ column, points: widthOf(text) })),
    tables: [ledger],
    frozenRows: row.body,
    printHeading: row.head,
  };
  return { plan, ledger };
}
