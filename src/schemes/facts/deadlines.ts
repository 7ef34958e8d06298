import { answer, type Answer } from '../../core/answer';
import type { Serial } from '../../core/date';
import { ok } from '../../core/result';
import { type Deadline, printedDeadlines } from '../../data/deadlines';
import type { Scheme } from '../names/schemes';
import type { FigureSet, OwnRow } from '../own-data/own-row';
import { daySteps } from './deadline';

/** Label of an own deadline without a description. */
const OWN_LABEL = 'Eigen deadline';

/** Deadlines of the documents and own deadlines, which never replace one. */
export const deadlineFigures: FigureSet<readonly Deadline[]> = {
  kinds: ['deadline'],
  embedded: printedDeadlines,
  merge: (rows) => ok([...printedDeadlines, ...rows.map(deadlineOf)]),
  replacedBy: () => [],
};

function deadlineOf({ description, scheme, from, until, area, citation }: OwnRow): Deadline {
  const label = description || scheme?.name || OWN_LABEL;
  return {
    id: `eigen.rij-${citation.row}`,
    label,
    from,
    until,
    scheme: scheme?.id ?? '',
    area: area || undefined,
    citation,
  };
}

/** Window of a deadline; of one day where it has only that. */
function windowOf({ from, until }: Deadline): { first: Serial; last: Serial } {
  return { first: (from ?? until)!, last: (until ?? from)! };
}

/** Deadlines and windows that overlap a period, by last day. */
export function deadlines(
  from: Serial | undefined,
  to: Serial | undefined,
  scheme: Scheme | undefined,
  figures = deadlineFigures.embedded,
): Answer<readonly Deadline[]> {
  const value = figures
    .map((row) => ({ row, ...windowOf(row) }))
    .filter(({ first, last }) => Math.max(first, from ?? first) <= Math.min(last, to ?? last))
    .filter(({ row }) => !scheme || row.scheme === scheme.id)
    .sort((a, b) => a.last - b.last || a.first - b.first)
    .map(({ row }) => row);
  return answer(value, () => ({
    citations: value.map((row) => row.citation),
    steps: value.flatMap((row) => daySteps(row, 'van', 't/m')),
  }));
}
