import { statesMultiple } from '../amount-columns';
import { notationOf, readAmount } from '../amounts';
import { readColumns } from '../columns';
import { readSide } from '../sides';
import type { FileCell } from './ledger-file';

/** Day with separators. */
export const DAY_WITH_MARKS = /^\D*\d{1,4}[-/. ]\w+[-/. ]\d{2,4}\b.*$/;
const YEAR = '(19|20)\\d\\d';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
/** Day with separators, or of eight digits. */
export const DAY_TEXT = new RegExp(`${DAY_WITH_MARKS.source}|^(${YEAR}${MONTH}${DAY}|${DAY}${MONTH}${YEAR})$`);
/** Amount with two decimals. */
export const AMOUNT = /^\D*\d[\d.,]*[.,]\d{2}\D*$/;
const ACCOUNT = /^([a-z]{2}\d{2}[a-z]{4}\d{10}|\d{7,10})$/i;
const CURRENCY = /^[A-Z]{3}$/;

/** Rows to search for a heading and to judge columns by. */
const SAMPLE_ROWS = 60;

const textIn = (row: readonly FileCell[], column: number): string => String(row[column] ?? '');

/** Names of columns by their values, where a file has no heading; each name occurs once, texts are numbered. */
function headingByValues(rows: readonly FileCell[][], width: number): string[] {
  const heading = new Array<string>(width).fill('');
  const amounts: number[] = [];
  const names = { day: ['Datum', 'Rentedatum'], account: ['Rekening', 'Tegenrekening'], text: ['Omschrijving'] };
  for (let column = 0; column < width; column++) {
    const texts = rows.map((row) => textIn(row, column)).filter(Boolean);
    const all = (test: (text: string) => boolean): boolean => texts.length > 0 && texts.every(test);
    if (all((text) => DAY_TEXT.test(text))) heading[column] = names.day.shift() ?? '';
    else if (all((text) => AMOUNT.test(text))) amounts.push(column);
    else if (all((text) => readSide(text, false) !== undefined)) heading[column] = 'D/C';
    else if (all((text) => ACCOUNT.test(text))) heading[column] = names.account.shift() ?? '';
    else if (all((text) => CURRENCY.test(text))) heading[column] = 'Munt';
    else if (texts.some((text) => /[a-z]{2}/i.test(text))) heading[column] = names.text.shift() ?? 'Mededelingen';
  }
  // Rabobank has the value day before the amount, and the booking day behind it.
  const [first, second] = ['Datum', 'Rentedatum'].map((name) => heading.indexOf(name)) as [number, number];
  if (second !== -1 && heading[first + 1] === 'D/C' && amounts.length === 1 && amounts[0] === first + 2)
    [heading[first], heading[second]] = ['Rentedatum', 'Datum'];
  return withAmounts(heading, amounts, rows);
}

/**
 * Names the columns of amounts: balances before and after each entry differ by it, or run on from row to row. Two rows
 * decide on a running balance only where no other column can be it.
 */
function withAmounts(heading: string[], amounts: readonly number[], rows: readonly FileCell[][]): string[] {
  const cents = amounts.map((column) => {
    const texts = rows.map((row) => textIn(row, column));
    const notation = notationOf(texts);
    return texts.map((text) => readAmount(text, notation) ?? NaN);
  });
  const others = (...taken: number[]): number[] => [...amounts.keys()].filter((at) => !taken.includes(at));
  const isRunning = (balance: number, entry: number): boolean =>
    [0, 1].some((back) =>
      cents[balance]!.every(
        (sum, row) =>
          row === 0 || Math.abs(sum - cents[balance]![row - 1]!) === Math.abs(cents[entry]![row - back] ?? NaN),
      ),
    );
  for (const column of amounts) heading[column] = 'Bedrag';
  const differs = (before: number, after: number, entry: number): boolean =>
    rows.every((_, row) => cents[after]![row]! - cents[before]![row]! === cents[entry]![row]);
  const isChain = (before: number, after: number): boolean =>
    rows.every((_, row) => row === 0 || cents[before]![row] === cents[after]![row - 1]);
  // Opening balance and entry can be swapped and still add up; where no chain decides, the entry is the rightmost
  // column.
  for (const mustChain of [true, false])
    for (const entry of others().reverse())
      for (const before of others(entry))
        for (const after of others(entry, before)) {
          if (!differs(before, after, entry) || (mustChain && !isChain(before, after))) continue;
          heading[amounts[before]!] = 'Beginsaldo';
          heading[amounts[after]!] = 'Eindsaldo';
          return heading;
        }
  const hasNegatives = (at: number): boolean => cents[at]!.some((each) => each < 0);
  const running = others().filter((balance) => {
    const entries = others(balance).filter((entry) => isRunning(balance, entry));
    return entries.length > 0 && (!hasNegatives(balance) || entries.some(hasNegatives));
  });
  if (rows.length > 2 || (rows.length === 2 && running.length === 1))
    for (const balance of running) heading[amounts[balance]!] = 'Saldo';
  // Of two amounts on a single line, the entry is beside its side, or else behind the balance.
  if (rows.length === 1 && amounts.length === 2) {
    const side = heading.indexOf('D/C');
    const entry = side === -1 ? 1 : Number(Math.abs(amounts[1]! - side) < Math.abs(amounts[0]! - side));
    heading[amounts[1 - entry]!] = 'Saldo';
  }
  return heading;
}

/**
 * Takes the heading off the rows of a file, with the titles above it. A file without a heading gets one by the values
 * of its columns.
 */
export function takeHeading(rows: FileCell[][], width: number): string[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const columns = readColumns(sample, 'excl');
  const { headerRows, hasTwoHeadingRows } = columns.ok ? columns.value : { headerRows: 0, hasTwoHeadingRows: false };
  const first = rows[0] ?? [];
  const isEntry = [DAY_TEXT, AMOUNT].every((kind) => first.some((cell) => kind.test(String(cell ?? ''))));
  if (headerRows === 0 && isEntry) return headingByValues(sample, width);
  const at = headerRows - (hasTwoHeadingRows ? 2 : 1);
  const titles = sample.slice(0, Math.max(0, at));
  // A title may say that amounts are in thousands, which reading the rows must see.
  const isAbove = titles.every((row) => !row.some((cell) => statesMultiple(String(cell))));
  if (isAbove) rows.splice(0, titles.length);
  const heading = rows.shift() ?? [];
  return Array.from({ length: width }, (_, column) => textIn(heading, column));
}
