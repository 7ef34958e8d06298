import type { Failure } from '../../core/failure';
import { columnTitle } from './columns';
import type { FigureSet, OwnRow, Replaced } from './own-row';
import { type OwnCells, ownTableOf } from './table';
import { capacityFigures } from '../agreement/capacity';
import { homesFigures } from '../agreement/housing';
import { applicationFigures, summaryFigures } from '../agreement/summary';
import { awardFigures } from '../awards/figures';
import { deadlineFigures } from '../facts/deadlines';
import { instalmentFigures } from '../kansrijke-wijk/instalments';
import { maximumFigures } from '../kansrijke-wijk/maxima';
import { measureFigures } from '../orv/measures';

/** All sets of figures that own data extends. */
const figureSets: readonly FigureSet<unknown>[] = [
  instalmentFigures,
  maximumFigures,
  measureFigures,
  capacityFigures,
  applicationFigures,
  summaryFigures,
  homesFigures,
  awardFigures,
  deadlineFigures,
];

/** Result of the check of one row. */
export type RowCheck =
  | { readonly state: 'blank' | 'header' | 'counts' }
  | { readonly state: 'replaces'; readonly replaced: readonly Replaced[] }
  /** Not filled in yet. */
  | { readonly state: 'incomplete'; readonly missing: readonly string[] }
  | { readonly state: 'wrong'; readonly failures: readonly Failure[] };

function replacedBy(own: OwnRow): readonly Replaced[] {
  return figureSets.filter(({ kinds }) => kinds.includes(own.kind)).flatMap((set) => set.replacedBy(own));
}

/** Checks each row of a range of own data, whatever it holds. */
export function checkOwnData(cells: OwnCells): readonly RowCheck[] {
  const table = ownTableOf(cells);
  const clashes = figureSets.flatMap((set) => {
    const merged = table.figures(set);
    return merged.ok || merged.failure.code === 'input' ? [] : [merged.failure];
  });
  return cells.map((_, at): RowCheck => {
    const read = table.rows[at];
    if (at === table.header && cells.length > 1) return { state: 'header' };
    if (!read && at !== table.header) return { state: 'blank' };
    if (table.unreadable) return { state: 'wrong', failures: [table.unreadable.failure] };
    if (!read) return { state: 'header' };
    const failures = read.faults.map(({ failure }) => failure);
    const clash = clashes.find(({ row }) => row === at + 1 && failures.length === 0);
    if (failures.length || clash) return { state: 'wrong', failures: clash ? [clash] : failures };
    if (!read.own) return { state: 'incomplete', missing: read.missing.map(columnTitle) };
    const replaced = replacedBy(read.own);
    return replaced.length ? { state: 'replaces', replaced } : { state: 'counts' };
  });
}
