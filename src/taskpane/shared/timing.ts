import type { Serial } from '../../core/date';
import type { Deadline } from '../../data/deadlines';

/** Where a deadline stands on a day. */
export type Timing = 'open' | 'coming' | 'passed';

/** Whether a deadline is open, still to come, or passed; both its days belong to it. */
export function timingOf({ from, until }: Deadline, day: Serial): Timing {
  if (until !== undefined && until < day) return 'passed';
  if (from !== undefined && from > day) return 'coming';
  if (from === undefined) return until === day ? 'open' : 'coming';
  return until === undefined && from < day ? 'passed' : 'open';
}

/** The day that counts next: the first where it is still to come, otherwise the last. */
export function nextDay({ from, until }: Deadline, day: Serial): Serial {
  return from !== undefined && from > day ? from : (until ?? from!);
}
