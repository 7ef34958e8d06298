import type { Serial } from '../../core/date';
import { toEuros } from '../../core/money';
import { memo } from '../../reconcile/report/memo';
import { openItems, proposedEntries } from '../../reconcile/report/proposals';
import type { Reconciliation } from '../../reconcile/report/result';
import type { Content } from '../../workbook/plan';
import { wrapText, cells, format, head, joined, note, type SheetPart, section } from '../layout';
import { DAY, EURO } from '../styles';
import { type SheetQuestion, linkTo, verbatim } from './summary';

/** Part of the sheet with the number of its rows. */
export interface Section {
  readonly part: SheetPart;
  readonly height: number;
}

/** Characters in a line of text as wide as the table. */
const LINE_LENGTH = 180;
/** Number of columns available to a section. */
const WIDTH = 10;

function listSection(row: number, title: string, heads: readonly Content[], rows: readonly Content[][]): Section {
  const body = row + 2;
  const part = joined([
    section(row, title),
    ...(rows.length > 0 ? [head(row + 1, 0, heads, WIDTH), cells(body, 0, rows)] : [note(row + 1, 'Niets.')]),
  ]);
  return { part, height: 2 + rows.length };
}

/** Proposed corrections as journal entries, two lines each. */
export function corrections(row: number, { range }: SheetQuestion, result: Reconciliation): Section {
  const lines = proposedEntries(result).flatMap((entry) =>
    entry.lines.map((line): Content[] => [
      line.date ?? null,
      verbatim(line.account || 'tegenrekening'),
      line.year ?? null,
      line.debitCents ? toEuros(line.debitCents) : null,
      line.creditCents ? toEuros(line.creditCents) : null,
      verbatim(line.costCentre),
      null,
      null,
      verbatim(line.text),
      linkTo(range, entry.row, entry.row) ?? entry.row,
    ]),
  );
  const heads = [
    'Datum',
    'Grootboek',
    'Boekjaar',
    'Debet',
    'Credit',
    'Kostenplaats',
    null,
    null,
    'Omschrijving',
    'Regel',
  ];
  const { part, height } = listSection(row, 'Voorgestelde correcties', heads, lines);
  const below = { row: row + 2, rows: Math.max(1, lines.length) };
  const looks = joined([
    format({ ...below, column: 0, columns: WIDTH }, { vertical: 'top' }),
    format({ ...below, column: 0, columns: 1 }, { numberFormat: DAY, align: 'left' }),
    format({ ...below, column: 2, columns: 1 }, { align: 'left' }),
    format({ ...below, column: 3, columns: 2 }, { numberFormat: EURO }),
    format({ ...below, row: row + 1, rows: 1, column: 3, columns: 2 }, lines.length > 0 ? { align: 'right' } : {}),
    format(
      { ...below, row: row + 1, rows: 1 + below.rows, column: 5, columns: 1 },
      lines.length > 0 ? { align: 'center' } : {},
    ),
    format({ ...below, column: 8, columns: 1 }, { wrap: true }),
    format({ ...below, column: 9, columns: 1 }, { align: 'left' }),
  ]);
  return { part: joined([part, looks]), height };
}

/** Amounts still open at the end of the last requested year, with their age. */
export function openAtYearEnd(row: number, { year }: SheetQuestion, result: Reconciliation): Section {
  const last = year ?? Math.max(...result.instalments.map(({ expected }) => expected.year));
  const rows = openItems(result, last).map(({ expected, kind, cents, age }): Content[] => [
    expected.year,
    verbatim(expected.label),
    age,
    toEuros(cents),
    verbatim(kind),
  ]);
  const heads = ['Jaar', 'Thema', 'Jaren open', 'Bedrag', 'Soort'];
  const { part, height } = listSection(row, `Open op 31 december ${last}`, heads, rows);
  const below = { row: row + 2, rows: Math.max(1, rows.length) };
  const looks = joined([
    format({ ...below, column: 0, columns: 2 }, { align: 'left' }),
    format({ ...below, column: 3, columns: 1 }, { numberFormat: EURO }),
    format({ ...below, row: row + 1, rows: 1, column: 2, columns: 2 }, rows.length > 0 ? { align: 'right' } : {}),
    format(
      { ...below, row: row + 1, rows: 1 + below.rows, column: 4, columns: 1 },
      rows.length > 0 ? { align: 'center' } : {},
    ),
  ]);
  return { part: joined([part, looks]), height };
}

function textSection(row: number, title: string, paragraphs: readonly string[]): Section {
  const lines = paragraphs.flatMap((text) => wrapText(text, LINE_LENGTH)).map((line): Content[] => [{ text: line }]);
  return { part: joined([section(row, title), cells(row + 1, 0, lines)]), height: 1 + lines.length };
}

/** Memo for the user's file. */
export function memoSection(row: number, { place, year, address }: SheetQuestion, result: Reconciliation): Section {
  return textSection(row, 'Memo voor het dossier', memo(result, { place, year, ledger: address }));
}

/** Changes since an earlier run. */
export function changesSection(row: number, earlier: Serial | undefined, said: readonly string[]): Section {
  if (earlier === undefined && said.length === 0) return { part: {}, height: 0 };
  return textSection(row, 'Gewijzigd sinds de vorige keer', said.length > 0 ? said : ['Niets.']);
}
