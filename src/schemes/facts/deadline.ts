import type { Outcome } from '../../core/answer';
import type { Serial } from '../../core/date';
import { type Failure, notAvailable } from '../../core/failure';
import { fold } from '../../core/text';
import { type Deadline, deadlines } from '../../data/deadlines';
import { rowOfId } from './fact';

/** The first or the last day of a window. */
export type Side = 'van' | 't/m';

const bySpelling = new Map(deadlines.map((row) => [fold(row.id), row]));

/** The deadline of an id. */
export function deadlineOf(typed: string): Deadline | Failure {
  return rowOfId(typed, bySpelling, 'NPLV.DEADLINES()');
}

/** The first or last day of a deadline; a deadline need not have both. */
export function deadline(found: Deadline, side: Side): Outcome<Serial> {
  const { id, label, from, until, afgeleid, citation } = found;
  const value = side === 'van' ? from : until;
  if (value === undefined) return notAvailable('noSuchDay', { id, side, other: side === 'van' ? 't/m' : 'van' });
  const names = { label: `${label}: ${side}`, qualifier: '', how: afgeleid ?? '' };
  const key = afgeleid ? 'derivedFact' : 'fact';
  return { value, proof: () => ({ citations: [citation], steps: [{ key, names, value, as: 'date', citation }] }) };
}
