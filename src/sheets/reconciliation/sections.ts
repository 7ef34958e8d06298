import type { Serial } from '../../core/date';
import { toEuros } from '../../core/money';
import { memo } from '../../reconcile/report/memo';
import { openItems, proposedEntries } from '../../reconcile/report/proposals';
import type { Reconciliation } from '../../reconcile/report/result';
import type { CellRange } from '../../workbook/cell-range';
import type { Content } from '../../workbook/plan';
import { cells, format, head, joined, note, type Section, section, type SheetPart, wrapText } from '../layout';
import { DAY, EURO } from '../styles';
import { type SheetQuestion, linkTo, verbatim } from './summary';

/** Characters in a line of text as wide as the table. */
const LINE_LENGTH = 180;
/** Number of columns available to a section. */
const WIDTH = 10;

/** Makes the range of columns of a list, `above` rows before its first line. */
type Columns = (column: number, width?: number, above?: number) => CellRange;

/** Lines under headings, with formats of their columns; a note where there are none. */
function listSection(
  row: number,
  title: string,
  heads: readonly Content[],
  lines: readonly Content[][],
  formats: (columns: Columns) => SheetPart[],
): Section {
  const body = row + 2;
  const columns: Columns = (column, width = 1, above = 0) => ({
    row: body - above,
    column,
    rows: lines.length + above,
    columns: width,
  });
  const list = [head(row + 1, 0, heads, WIDTH), cells(body, 0, lines), ...formats(columns)];
  const part = joined([section(row, title), ...(lines.length > 0 ? list : [note(row + 1, 'Niets.')])]);
  return { part, height: 2 + lines.length };
}

/** Proposed corrections as journal entries, two lines each. */
export function corrections(row: number, { range }: SheetQuestion, result: Reconciliation): Section {
  const lines = proposedEntries(result).flatMap((entry) =>
    entry.lines.map((line): Content[] => [
      line.date ?? null,
      verbatim(line.isCounter ? 'tegenrekening' : line.account),
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
  return listSection(row, 'Voorgestelde correcties', heads, lines, (columns) => [
    format(columns(0, WIDTH), { vertical: 'top' }),
    format(columns(0), { numberFormat: DAY, align: 'left' }),
    format(columns(2), { align: 'left' }),
    format(columns(3, 2), { numberFormat: EURO }),
    format({ ...columns(3, 2, 1), rows: 1 }, { align: 'right' }),
    format(columns(5, 1, 1), { align: 'center' }),
    format(columns(8), { wrap: true }),
    format(columns(9), { align: 'left' }),
  ]);
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
  return listSection(row, `Open op 31 december ${last}`, heads, rows, (columns) => [
    format(columns(0, 2), { align: 'left' }),
    format(columns(3), { numberFormat: EURO }),
    format({ ...columns(2, 2, 1), rows: 1 }, { align: 'right' }),
    format(columns(4, 1, 1), { align: 'center' }),
  ]);
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
