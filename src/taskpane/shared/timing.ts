import type { Serial } from '../../core/date';
import type { Deadline } from '../../data/deadlines';

/** Status of a deadline on a day. */
export type Timing = 'open' | 'coming' | 'inForce' | 'passed';

/** Status of a deadline, both its days included; a deadline with only a first day is a rule in force since then. */
export function timingOf({ from, until }: Deadline, day: Serial): Timing {
  if (until !== undefined && until < day) return 'passed';
  if (from !== undefined && from > day) return 'coming';
  if (from === undefined) return until === day ? 'open' : 'coming';
  return until === undefined && from < day ? 'inForce' : 'open';
}

/** Next day that matters: the first day before it has come, otherwise the last day. */
export function nextDay({ from, until }: Deadline, day: Serial): Serial {
  return from !== undefined && from > day ? from : (until ?? from!);
}
