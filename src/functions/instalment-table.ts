import { plainOf } from '../core/cell';
import { invalid, type Failed } from '../core/failure';
import { inRow, ok, type Result } from '../core/result';
import { type Amounts, annexAmounts, tabulate } from '../schemes/kansrijke-wijk/amounts';
import { annexContributions, type Contribution } from '../schemes/kansrijke-wijk/contributions';
import { allPlaces, areasWithin } from '../schemes/names/places';
import { allThemes } from '../schemes/names/themes';
import { amount, calendarYear, place, theme } from './runtime/kinds';
import {
  type CellParameter,
  firstError,
  type Kind,
  type Matrix,
  type RangeParameter,
  required,
} from './runtime/reading';
import type { InEveryLanguage } from '../core/language';

const COLUMNS = 4;

/** A cell in a column of the table; its text is that of the table. */
function column<T>(name: string, kind: Kind<T>): CellParameter<T> {
  return required(name, kind, { nl: '', en: '' });
}

const placeCell = column('place', place);
const themeCell = column('theme', theme);
const yearCell = column('year', calendarYear);
const amountCell = column('amount', amount());

function readRow(cells: Matrix[number], row: number): Result<Contribution> {
  const readPlace = placeCell.read(cells[0]);
  if (!readPlace.ok) return readPlace;
  const readTheme = themeCell.read(cells[1]);
  if (!readTheme.ok) return readTheme;
  const year = yearCell.read(cells[2]);
  if (!year.ok) return year;
  const cents = amountCell.read(cells[3]);
  if (!cents.ok) return cents;
  if (readPlace.value === allPlaces) return invalid('notOneEach', { typed: String(cells[0]) });
  if (readTheme.value === allThemes) return invalid('notOneEach', { typed: String(cells[1]) });
  const citation = { source: 'Uw tabel', place: `rij ${row}` };
  return ok({
    place: readPlace.value,
    theme: readTheme.value,
    year: year.value,
    cents: cents.value,
    citation,
    row,
  });
}

function isBlankRow(cells: Matrix[number]): boolean {
  return cells.every((cell) => {
    const plain = plainOf(cell);
    return plain === undefined || plain === '' || plain === 0;
  });
}

/** A header names its columns: no cell of it can be read, and its amount is text. */
function isHeader(cells: Matrix[number]): boolean {
  const isUnread = [placeCell, themeCell, yearCell].every((cell, at) => !cell.read(cells[at]).ok);
  return isUnread && typeof plainOf(cells[3]) === 'string';
}

/** A municipality as a whole and one of its areas cannot both be given: the one would hold the other. */
function clashOf(rows: readonly Contribution[]): Failed | undefined {
  for (const whole of rows)
    for (const area of areasWithin(whole.place)) {
      const clash = rows.find((row) => row.place === area && row.theme === whole.theme && row.year === whole.year);
      if (clash) return inRow(invalid('bothWholeAndArea', {}), clash.row!);
    }
  return undefined;
}

function replaces(own: Contribution, embedded: Contribution): boolean {
  const samePlace = own.place === embedded.place || areasWithin(own.place).includes(embedded.place);
  return samePlace && own.theme === embedded.theme && own.year === embedded.year;
}

function readTable(matrix: Matrix): Result<Amounts> {
  const error = firstError(matrix);
  if (error) return error;
  const rows: Contribution[] = [];
  for (const [index, cells] of matrix.entries()) {
    if (isBlankRow(cells) || (index === 0 && isHeader(cells))) continue;
    if (cells.length < COLUMNS) return invalid('badTableShape', { columns: COLUMNS });
    const row = readRow(cells, index + 1);
    if (!row.ok) return inRow(row, index + 1);
    rows.push(row.value);
  }
  if (rows.length === 0) return ok(annexAmounts);
  const clash = clashOf(rows);
  if (clash) return clash;
  const kept = annexContributions.filter((embedded) => !rows.some((own) => replaces(own, embedded)));
  return ok(tabulate([...kept, ...rows]));
}

/** The user's own instalments: rows of one key add up, and together they take the place of the annex's. */
export function instalmentTable(text: InEveryLanguage<string>): RangeParameter<Amounts> {
  return {
    shape: 'range',
    name: 'table',
    text,
    kind: {
      id: 'instalments',
      quantity: 'text',
      accepts: { nl: 'bereik van vier kolommen; een kop mag', en: 'range of four columns; a header is allowed' },
      sample: [['Rotterdam', 'school', 2024, 1000]],
    },
    optional: true,
    read: readTable,
  };
}
