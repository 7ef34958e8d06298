import type { Cell } from '../../core/cell';
import { isNothing, readAmount } from './amounts';
import { filledOf, type Ledger } from './cells';
import { readBookYear, readDate, readFiscalYear } from './dates';
import type { Role } from './headings';
import { readSide } from './sides';

/** Most rows to sample. */
const MOST_SAMPLED = 250;

const IBAN = /^[a-z]{2}\d{2} ?[a-z0-9]{4}/i;

/** Number of sampled rows whose cell in a column is of each kind. */
export interface Profile {
  readonly filled: number;
  readonly amounts: number;
  /** Amounts with a sign, decimals or thousands set apart, as no number of a document or account has. */
  readonly marked: number;
  readonly days: number;
  readonly years: number;
  readonly sides: number;
  readonly hasBothSides: boolean;
  readonly letters: number;
}

/** Returns whether four of five are. */
export const isMost = (part: number, all: number): boolean => all > 0 && part * 5 >= all * 4;

/** Rows evenly spread over a ledger. */
export function sampleRows(ledger: Ledger, from: number): Ledger {
  const step = Math.max(1, (ledger.length - from) / MOST_SAMPLED);
  const rows: (readonly Cell[])[] = [];
  for (let at = from; at < ledger.length; at += step) rows.push(ledger[Math.floor(at)]!);
  return rows;
}

/** Profiles a column by its sampled cells, as far as the role of its heading needs. */
export function profileOf(rows: Ledger, column: number, role: Role | undefined): Profile {
  let [filled, amounts, marked, days, years, sides, letters] = [0, 0, 0, 0, 0, 0, 0];
  const seen = new Set<number>();
  for (const row of rows) {
    const value = filledOf(row[column]);
    if (value === undefined) continue;
    filled++;
    if (typeof value === 'number') {
      amounts++;
      if (value < 0 || !Number.isInteger(value)) marked++;
    } else {
      const text = String(value);
      const side = readSide(text, false);
      if (side !== undefined) {
        sides++;
        seen.add(side);
      }
      if (readAmount(text, 'dutch') !== undefined || isNothing(text)) {
        amounts++;
        if (/\D/.test(text)) marked++;
      } else if (/[a-z]{2}/i.test(text) && !IBAN.test(text)) letters++;
    }
    if (role === 'date' && (readDate(value) || readDate(value, 'mdy'))) days++;
    const readYear = role === 'fiscalYear' ? readBookYear : role === 'period' ? readFiscalYear : undefined;
    if (readYear?.(value) !== undefined) years++;
  }
  return { filled, amounts, marked, days, years, sides, hasBothSides: seen.size > 1, letters };
}
