import { answer, type Outcome, type Step } from '../../core/answer';
import type { Serial } from '../../core/date';
import { notAvailable, type Result } from '../../core/result';
import { fold } from '../../core/text';
import { type Deadline, printedDeadlines, wordsOf } from '../../data/deadlines';
import { rowOfId } from './fact';

/** First or last day of a window. */
type DeadlineEnd = 'van' | 't/m';

const bySpelling = new Map(printedDeadlines.map((row) => [fold(row.id), row]));

/** Finds a deadline by its id. */
export function deadlineOf(typed: string): Result<Deadline> {
  return rowOfId(typed, bySpelling, 'NPLV.DEADLINES()');
}

function dayOf({ from, until }: Deadline, side: DeadlineEnd): Serial | undefined {
  return side === 'van' ? from : until;
}

/** First or last day of a deadline; fails where the deadline lacks it. */
export function deadline(found: Deadline, side: DeadlineEnd): Outcome<Serial> {
  const { id, citation } = found;
  const value = dayOf(found, side);
  if (value === undefined) return notAvailable('noSuchDay', { id, side, other: side === 'van' ? 't/m' : 'van' });
  return answer(value, () => ({ citations: [citation], steps: daySteps(found, side) }));
}

/** Steps for the days of a deadline on these sides, where it has them. */
export function daySteps(found: Deadline, ...sides: DeadlineEnd[]): Step[] {
  const { label, stated = {}, citation } = found;
  return sides.flatMap((side) => {
    const value = dayOf(found, side);
    const as = (side === 'van' ? stated.from : stated.until) ?? {};
    const { afgeleid } = as;
    const names = { label: `${label}: ${side}`, qualifier: wordsOf(as) ?? '', how: afgeleid ?? '' };
    return value === undefined ? [] : [{ key: afgeleid ? 'derivedFact' : 'fact', names, value, as: 'date', citation }];
  });
}
