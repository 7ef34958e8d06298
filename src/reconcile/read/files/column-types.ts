import { toEuros } from '../../../core/money';
import { grant } from '../../../data/scheme-figures';
import { readAmounts } from '../amount-columns';
import { notationOf, readAmount } from '../amounts';
import { type Columns, readColumns } from '../columns';
import { orderOf, readDate } from '../dates';
import { sampleRows } from '../profile';
import { valuesUnder } from '../headings';
import { readSide } from '../sides';
import { AMOUNT, DAY_TEXT, DAY_WITH_MARKS } from './heading';
import { eachRow, type FileCell } from './ledger-file';

/** Parses a text of a column; undefined leaves it unchanged. */
type Parse = (text: string) => number | undefined;

const textsOf = (rows: readonly FileCell[][], column: number): string[] =>
  rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []));

function dayParser(texts: readonly string[]): Parse {
  const order = orderOf(texts, grant.years[0]!);
  return (text) => readDate(text, order)?.date;
}

function amountParser(texts: readonly string[]): Parse {
  const notation = notationOf(texts);
  return (text) => {
    const cents = readAmount(text, notation);
    return cents === undefined ? undefined : toEuros(cents);
  };
}

/**
 * Parser of a column, by its heading or, where that names no text, number or code, because all its texts are of one kind;
 * undefined for text. Digits without separators are a day only in a column of days.
 */
function parserOf(texts: readonly string[], heading: string, column: number, { roles }: Columns): Parse | undefined {
  const has = (role: 'date' | 'amount' | 'debit' | 'credit'): boolean => roles[role]?.includes(column) ?? false;
  if (texts.length === 0) return undefined;
  const kind = valuesUnder(heading);
  const all = (pattern: RegExp): boolean => kind !== 'text' && texts.every((text) => pattern.test(text));
  if (has('date') || all(kind === 'days' ? DAY_TEXT : DAY_WITH_MARKS)) return dayParser(texts);
  const isAmount = has('amount') || has('debit') || has('credit') || all(AMOUNT);
  return isAmount ? amountParser(texts) : undefined;
}

/** Returns a function that signs the amounts of a row by the side in another column. */
function signer(sample: readonly FileCell[][], columns: Columns): (row: FileCell[]) => void {
  const { amount, side } = columns.roles;
  const isSided = amount && side && readAmounts(sample, columns, sample.slice(1)).signs === 'sideColumn';
  if (!isSided) return () => undefined;
  return (row) => {
    const sign = side.map((column) => readSide(String(row[column] ?? ''), true)).find((each) => each !== undefined);
    for (const column of sign === undefined ? [] : amount) {
      const value = row[column];
      if (typeof value === 'number') row[column] = value * sign! + 0;
    }
  };
}

/**
 * Converts texts of delimited rows to days and signed amounts, in place, because a million rows should not be in memory
 * twice. Unparsable texts stay.
 */
export function* typeColumns(heading: readonly string[], rows: readonly FileCell[][]): Generator<void, void> {
  const sample = [[...heading], ...sampleRows(rows, 0)] as FileCell[][];
  const found = readColumns(sample, 'excl');
  const columns: Columns = found.ok ? found.value : { headerRows: 1, hasTwoHeadingRows: false, roles: {} };
  const parsers = heading.flatMap((name, column) => {
    const parse = parserOf(textsOf(sample.slice(columns.headerRows), column), name, column, columns);
    return parse ? [{ column, parse }] : [];
  });
  const sign = signer(sample, columns);
  yield* eachRow(rows, (row) => {
    for (const { column, parse } of parsers) {
      const cell = row[column];
      if (typeof cell === 'string') row[column] = parse(cell) ?? cell;
    }
    sign(row);
  });
}
