import type { Cell } from '../../core/cell';
import { memoised } from '../../core/once';
import type { LedgerRow } from '../model';
import { type Ledger, textOf } from './cells';
import { isMost } from './profile';

const PLANNED =
  /^(\w+ )?(begr|raming|budget|verplicht|prognose|forecast|commitment)\w*\.?( na wijziging\w*)?( 20\d\d)?$/i;
const BOOKED = /^(\w+ )?(realis|werkelijk|actual|boeking|geboekt|(jaar)?rekening|posted)\w*\.?( 20\d\d)?$/i;

/** Returns whether a column says of each row whether it was planned or booked, and has both. */
function tellsApart(rows: Ledger, column: number): boolean {
  let [planned, booked, filled] = [0, 0, 0];
  for (const row of rows) {
    const text = textOf(row[column]).trim();
    if (text === '') continue;
    filled++;
    if (PLANNED.test(text)) planned++;
    else if (BOOKED.test(text)) booked++;
    else return false;
  }
  return planned > 0 && booked > 0 && isMost(filled, rows.length);
}

/**
 * Returns a test for rows of a budget or commitment, in a ledger that has them below each other with what was booked:
 * a column Versie with Begroting and Realisatie.
 */
export function plannedRows(rows: Ledger): (row: LedgerRow) => boolean {
  const column = (rows[0] ?? []).findIndex((_, at) => tellsApart(rows, at));
  if (column < 0) return () => false;
  const isPlanned = memoised((cell: Cell | undefined) => PLANNED.test(textOf(cell).trim()));
  return (row) => isPlanned(row[column]);
}
