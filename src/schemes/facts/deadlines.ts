import type { Answer } from '../../core/answer';
import type { Serial } from '../../core/date';
import { type Deadline, deadlines as allDeadlines } from '../../data/deadlines';
import type { Scheme } from '../names/schemes';
import { daySteps } from './deadline';

/** A deadline with one day is a window of that day. */
function windowOf({ from, until }: Deadline): { first: Serial; last: Serial } {
  return { first: (from ?? until)!, last: (until ?? from)! };
}

/** The deadlines and windows that overlap a period, in the order in which they end. */
export function deadlines(
  from: Serial | undefined,
  to: Serial | undefined,
  scheme: Scheme | undefined,
): Answer<readonly Deadline[]> {
  const value = allDeadlines
    .map((row) => ({ row, ...windowOf(row) }))
    .filter(({ first, last }) => Math.max(first, from ?? first) <= Math.min(last, to ?? last))
    .filter(({ row }) => !scheme || row.scheme === scheme.id)
    .sort((a, b) => a.last - b.last || a.first - b.first)
    .map(({ row }) => row);
  return {
    ok: true,
    value,
    proof: () => ({
      citations: value.map((row) => row.citation),
      steps: value.flatMap((row) => daySteps(row, 'van', 't/m')),
    }),
  };
}
