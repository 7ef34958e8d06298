import { type Cell } from '../../core/cell';
import { isNothing, readAmount } from './amounts';
import { filledOf, type Ledger } from './cells';
import { readDate, readFiscalYear } from './dates';
import { readSide } from './sides';

/** Rows that are looked at to find out what a column holds. */
const MOST_SAMPLED = 500;

const IBAN = /^[a-z]{2}\d{2} ?[a-z0-9]{4}/i;

/** What the cells of a column look like, by number of sampled rows. */
export interface Profile {
  readonly filled: number;
  readonly amounts: number;
  readonly negative: number;
  readonly days: number;
  readonly years: number;
  readonly sides: number;
  readonly hasBothSides: boolean;
  readonly letters: number;
}

/** Rows evenly spread over the lines of a ledger. */
export function sampleRows(ledger: Ledger, from: number): Ledger {
  const step = Math.max(1, (ledger.length - from) / MOST_SAMPLED);
  const rows: (readonly Cell[])[] = [];
  for (let at = from; at < ledger.length; at += step) rows.push(ledger[Math.floor(at)]!);
  return rows;
}

/** Describes a column by its sampled cells. */
export function profileOf(rows: Ledger, column: number): Profile {
  let [filled, amounts, negative, days, years, sides, letters] = [0, 0, 0, 0, 0, 0, 0];
  const seen = new Set<number>();
  for (const row of rows) {
    const value = filledOf(row[column]);
    if (value === undefined) continue;
    filled++;
    if (typeof value === 'number') {
      amounts++;
      if (value < 0) negative++;
    } else {
      const text = String(value);
      const side = readSide(text, false);
      if (side !== undefined) {
        sides++;
        seen.add(side);
      }
      const cents = readAmount(text, 'dutch');
      if (cents !== undefined || isNothing(text)) amounts++;
      else if (/[a-z]{2}/i.test(text) && !IBAN.test(text)) letters++;
      if (cents! < 0) negative++;
    }
    if (readDate(value) || readDate(value, 'mdy')) days++;
    if (readFiscalYear(value) !== undefined) years++;
  }
  return { filled, amounts, negative, days, years, sides, hasBothSides: seen.size > 1, letters };
}
