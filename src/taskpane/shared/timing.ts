import type { Serial } from '../../core/date';
import type { Deadline } from '../../data/deadlines';

/** Where a deadline stands on a day. */
export type Timing = 'open' | 'coming' | 'inForce' | 'passed';

/** Tells a deadline that is open, coming or passed, both its days included, from a rule that is in force since a day. */
export function timingOf({ from, until }: Deadline, day: Serial): Timing {
  if (until !== undefined && until < day) return 'passed';
  if (from !== undefined && from > day) return 'coming';
  if (from === undefined) return until === day ? 'open' : 'coming';
  return until === undefined && from < day ? 'inForce' : 'open';
}

/** The day that counts next: the first where it is still to come, otherwise the last. */
export function nextDay({ from, until }: Deadline, day: Serial): Serial {
  return from !== undefined && from > day ? from : (until ?? from!);
}
