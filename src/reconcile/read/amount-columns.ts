import { type Cell, isError, plainOf } from '../../core/cell';
import type { Cents } from '../../core/money';
import { centsOfNumber, isNothing, type AmountNotation, notationOf, readAmount, readEuros } from './amounts';
import { type Ledger, textOf } from './cells';
import { type Columns, headingsOf } from './columns';
import { isDirected as marksDirection, readSide, Side } from './sides';

/** Origin of the sign of an amount. */
export type SignSource = 'amount' | 'debitCredit' | 'sideColumn';

/** Parsed amounts of a ledger, and how they were parsed. */
export interface AmountColumns {
  /** Amount of each row after the heading, income positive; NaN for none. */
  readonly cents: Float64Array;
  readonly columns: readonly number[];
  readonly notation: AmountNotation;
  readonly signs: SignSource;
  /** True where words such as af and bij, or lasten and baten, say what was received. */
  readonly isDirected: boolean;
  /** 1000 where a heading states thousands, 0.01 where it states cents. */
  readonly factor: number;
  /** First error value among the amounts, row by row. */
  readonly error: Cell | undefined;
  /** Cells next to an amount that could not be parsed. */
  readonly unread: readonly { readonly row: number; readonly given: string }[];
}

const EURO = '(?:€|\\beuro?\\b)';

/** Statements of a multiple: anywhere, as x € 1.000; or € 1.000 at the end, which a title may say of something else. */
interface Multiple {
  readonly stated: RegExp;
  readonly last: RegExp;
}

function multiple(mark: string, groups: number, words: string): Multiple {
  const number = `1(?:${mark}?000){${groups}}`;
  const marked = `${EURO}\\s*1(?:${mark}000){${groups}}`;
  return {
    stated: new RegExp(
      `(?:\\bx|[×*]|\\bin)\\s*${EURO}?\\s*${number}\\b|(?:bedragen\\W+|\\()${marked}\\W*$|${words}`,
      'i',
    ),
    last: new RegExp(`${marked}(?=\\W*$)`, 'i'),
  };
}

const MILLIONS = multiple('[., ]', 2, 'miljoen|\\bmln\\b|millions');
const THOUSANDS = multiple(
  "[., '’]",
  1,
  `duizend(?:en|tallen)|\\bx duizend|\\bdzd\\b|thousands|\\b[kt]\\s?${EURO}|\\b[kt](?:€|eur)|\\b000\\s?${EURO}|${EURO}\\s?(?:k\\b|['’]?000\\b)|(?:^|[^\\d\\s])\\s*['’]000\\b`,
);

/** Bedrag (centen), but no amount in euros and cents. */
const CENTS = /(?<!(?:en|and)\W+)\b(?:euro)?cent(?:en|s)?\b/i;

/** Returns whether a title says that amounts are in thousands or millions. */
export const statesMultiple = (title: string): boolean => MILLIONS.stated.test(title) || THOUSANDS.stated.test(title);

/** Factor in a heading, a title above it, or a unit row below it. */
function factorOf(ledger: Ledger, { headerRows }: Columns, columns: readonly number[]): number {
  const headings: string[] = [];
  const titles: string[] = [];
  for (let at = 0; at <= headerRows && at < ledger.length; at++)
    for (const [column, cell] of ledger[at]!.entries()) {
      if (typeof cell !== 'string') continue;
      const isTitle = at < headerRows - 2;
      if (columns.includes(column) && !isTitle) headings.push(cell);
      else if (isTitle || (at < headerRows - 1 && column === 0)) titles.push(cell);
    }
  const isStated = ({ stated, last }: Multiple): boolean =>
    headings.some((text) => stated.test(text) || last.test(text)) || titles.some((text) => stated.test(text));
  if (isStated(MILLIONS)) return 1_000_000;
  return isStated(THOUSANDS) ? 1000 : headings.some((text) => CENTS.test(text)) ? 0.01 : 1;
}

/** Amounts of one column, and the first row with an error value. */
interface AmountColumn {
  readonly cents: Float64Array;
  readonly errorRow: number | undefined;
}

/** Amounts of one column; NaN for an empty cell, a dash or a text. */
function readColumn(
  ledger: Ledger,
  from: number,
  column: number,
  notation: AmountNotation,
  factor: number,
): AmountColumn {
  const cents = new Float64Array(ledger.length - from);
  let errorRow: number | undefined;
  for (let at = from; at < ledger.length; at++) {
    let cell = ledger[at]![column];
    if (typeof cell === 'object' && cell !== null) {
      if (isError(cell)) errorRow ??= at;
      cell = plainOf(cell);
    }
    let value: Cents | undefined;
    if (typeof cell === 'number') value = centsOfNumber(cell * factor);
    else if (typeof cell === 'string' && cell !== '')
      value = factor === 1 ? readAmount(cell, notation) : centsOfNumber((readEuros(cell, notation) ?? NaN) * factor);
    cents[at - from] = value ?? NaN;
  }
  return { cents, errorRow };
}

/** First error value of some columns, row by row. */
function firstError(ledger: Ledger, columns: readonly number[], read: readonly AmountColumn[]): Cell | undefined {
  const row = Math.min(...read.map(({ errorRow }) => errorRow ?? Infinity));
  return ledger[row]?.[columns[read.findIndex(({ errorRow }) => errorRow === row)]!];
}

/** Returns whether most amounts of a side are negative, or half of them with a negative sum. */
function isNegative(cents: Float64Array): boolean {
  let [signs, sum] = [0, 0];
  for (const value of cents) {
    if (Number.isNaN(value)) continue;
    signs += Math.sign(value);
    sum += value;
  }
  return (signs || sum) < 0;
}

/** Credit minus debit. A column with mostly negative amounts already has the sign of its side. */
function creditLessDebit(debit: Float64Array | undefined, credit: Float64Array | undefined): Float64Array {
  const debitSign = debit && isNegative(debit) ? 1 : -1;
  const creditSign = credit && isNegative(credit) ? -1 : 1;
  const cents = new Float64Array((debit ?? credit)!.length);
  for (let at = 0; at < cents.length; at++) {
    const left = debit ? debit[at]! : NaN;
    const right = credit ? credit[at]! : NaN;
    cents[at] = left !== left && right !== right ? NaN : (right || 0) * creditSign + (left || 0) * debitSign;
  }
  return cents;
}

/** Signs amounts by their side, unless most amounts of one side are negative already. */
function signedBySide(
  cents: Float64Array,
  ledger: Ledger,
  from: number,
  column: number,
): { readonly isBySide: boolean; readonly isDirected: boolean } {
  const sides = new Int8Array(cents.length);
  const known = new Map<unknown, number>();
  const [positive, negative] = [new Map<number, number>(), new Map<number, number>()];
  for (let at = 0; at < cents.length; at++) {
    const cell = ledger[from + at]![column];
    let side = known.get(cell);
    if (side === undefined) known.set(cell, (side = readSide(textOf(cell), true) ?? 0));
    sides[at] = side;
    const value = cents[at]!;
    const counts = value < 0 ? negative : positive;
    if (value !== 0 && !Number.isNaN(value)) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  const isSigned = [Side.Debit, Side.Credit].some((side) => (negative.get(side) ?? 0) > (positive.get(side) ?? 0));
  const isDirected = [...known].every(([mark, side]) => side === 0 || marksDirection(textOf(mark as Cell)));
  if (isSigned) return { isBySide: false, isDirected: false };
  for (let at = 0; at < cents.length; at++) if (sides[at] === Side.Debit) cents[at] = -cents[at]! + 0;
  return { isBySide: true, isDirected };
}

/** Texts of sampled amounts, to decide the notation. */
function textsOf(rows: Ledger, columns: readonly number[]): string[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row[column];
      return typeof cell === 'string' && /\d/.test(cell) ? [cell] : [];
    }),
  );
}

/** Parses the amount columns of a ledger. */
export function readAmounts(ledger: Ledger, columns: Columns, rows: Ledger): AmountColumns {
  const { headerRows, roles } = columns;
  const [amount] = roles.amount ?? [];
  const [debit] = roles.debit ?? [];
  const [credit] = roles.credit ?? [];
  const [side] = roles.side ?? [];
  const headings = headingsOf(ledger, columns);
  const used = (amount !== undefined ? [amount] : [debit, credit])
    .filter((column) => column !== undefined)
    .sort((one, other) => one - other);
  const factor = factorOf(ledger, columns, used);
  const above = ledger.slice(0, headerRows).flat();
  const isDutch = factor > 1 && above.some((cell) => /\b1\.000/.test(textOf(cell)));
  const notation = notationOf(textsOf(rows, used), isDutch ? 'dutch' : undefined);
  const read = used.map((column) => readColumn(ledger, headerRows, column, notation, factor));
  const common = { columns: used, notation, factor, error: firstError(ledger, used, read) };
  if (amount === undefined) {
    const of = (column: number | undefined) => (column === undefined ? undefined : read[used.indexOf(column)]!.cents);
    const cents = creditLessDebit(of(debit), of(credit));
    const isDirected = used.every((column) => marksDirection(headings[column] ?? ''));
    return {
      ...common,
      cents,
      signs: 'debitCredit',
      isDirected,
      unread: besideAmounts(ledger, headerRows, used, cents),
    };
  }
  const { cents } = read[0]!;
  const bySide = side === undefined ? undefined : signedBySide(cents, ledger, headerRows, side);
  const signs = bySide?.isBySide ? 'sideColumn' : 'amount';
  return { ...common, cents, signs, isDirected: bySide?.isDirected ?? false, unread: [] };
}

/** Texts with digits in one of two columns, next to an amount in the other. */
function besideAmounts(ledger: Ledger, from: number, columns: readonly number[], cents: Float64Array) {
  const unread: { row: number; given: string }[] = [];
  for (let at = 0; at < cents.length; at++) {
    if (Number.isNaN(cents[at]!)) continue;
    for (const column of columns) {
      const cell = ledger[from + at]![column];
      if (typeof cell === 'string' && /\d/.test(cell) && !isNothing(cell) && readAmount(cell, 'dutch') === undefined)
        unread.push({ row: from + at + 1, given: cell });
    }
  }
  return unread;
}
