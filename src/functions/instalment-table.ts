import { type Passed, plainOf } from '../core/cell';
import { type Failure, invalid } from '../core/failure';
import { type Amounts, annexAmounts, tabulate } from '../schemes/kansrijke-wijk/amounts';
import { annexContributions, type Contribution } from '../schemes/kansrijke-wijk/contributions';
import { allPlaces, areasWithin } from '../schemes/names/places';
import { allThemes } from '../schemes/names/themes';
import { amount, calendarYear, place, theme } from './runtime/kinds';
import { firstError, isStop, type Matrix, type RangeParameter, required, type Stop } from './runtime/reading';

const COLUMNS = 4;
const placeCell = required('place', place);
const themeCell = required('theme', theme);
const yearCell = required('year', calendarYear);
const amountCell = required('amount', amount());

function readRow(cells: Matrix[number], row: number): Contribution | Stop {
  const readPlace = placeCell.read(cells[0]);
  if (isStop(readPlace)) return readPlace;
  const readTheme = themeCell.read(cells[1]);
  if (isStop(readTheme)) return readTheme;
  const year = yearCell.read(cells[2]);
  if (isStop(year)) return year;
  const cents = amountCell.read(cells[3]);
  if (isStop(cents)) return cents;
  if (readPlace === allPlaces) return invalid('notOneEach', { typed: String(cells[0]) });
  if (readTheme === allThemes) return invalid('notOneEach', { typed: String(cells[1]) });
  const citation = { source: 'Uw tabel', place: `rij ${row}` };
  return { place: readPlace, theme: readTheme, year, cents, citation, row };
}

function isBlankRow(cells: Matrix[number]): boolean {
  return cells.every((cell) => {
    const plain = plainOf(cell);
    return plain === undefined || plain === '' || plain === 0;
  });
}

/** A header names its columns: no cell of it can be read, and its amount is text. */
function isHeader(cells: Matrix[number]): boolean {
  const isUnread = [placeCell, themeCell, yearCell].every((column, at) => isStop(column.read(cells[at])));
  return isUnread && typeof plainOf(cells[3]) === 'string';
}

function inRow(stop: Stop, row: number): Failure | Passed {
  return 'passed' in stop ? stop : { ...stop, row };
}

/** A municipality as a whole and one of its areas cannot both be given: the one would hold the other. */
function clashOf(rows: readonly Contribution[]): Failure | undefined {
  for (const whole of rows)
    for (const area of areasWithin(whole.place)) {
      const clash = rows.find((row) => row.place === area && row.theme === whole.theme && row.year === whole.year);
      if (clash) return { ...invalid('bothWholeAndArea', {}), row: clash.row };
    }
  return undefined;
}

function replaces(own: Contribution, embedded: Contribution): boolean {
  const samePlace = own.place === embedded.place || areasWithin(own.place).includes(embedded.place);
  return samePlace && own.theme === embedded.theme && own.year === embedded.year;
}

function readTable(matrix: Matrix): Amounts | Stop {
  const error = firstError(matrix);
  if (error) return error;
  const rows: Contribution[] = [];
  for (const [index, cells] of matrix.entries()) {
    if (isBlankRow(cells) || (index === 0 && isHeader(cells))) continue;
    if (cells.length < COLUMNS) return invalid('badTableShape', { columns: COLUMNS });
    const row = readRow(cells, index + 1);
    if (isStop(row)) return inRow(row, index + 1);
    rows.push(row);
  }
  if (rows.length === 0) return annexAmounts;
  const clash = clashOf(rows);
  if (clash) return clash;
  const kept = annexContributions.filter((embedded) => !rows.some((own) => replaces(own, embedded)));
  return tabulate([...kept, ...rows]);
}

/** The user's own instalments: rows of one key add up, and together they take the place of the annex's. */
export const readInstalments: RangeParameter<Amounts> = {
  shape: 'range',
  name: 'table',
  kind: { name: 'instalments' },
  optional: true,
  read: readTable,
};
