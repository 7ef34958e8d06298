import type { Outcome } from '../../core/answer';
import { isFailure } from '../../core/failure';
import type { Cents } from '../../core/money';
import { orvMeasures, orvTotals } from '../../data/agreement';
import { rowsOf } from '../agreement/embedded';
import { maximumOf } from '../agreement/maximum';
import type { Basis } from '../kansrijke-wijk/basis';
import { resolvePartial } from '../names/partial';
import type { Place } from '../names/places';

/** The maximum contribution for one of an area's measures, by any part of its name, or for all of them. */
export function orvRight(area: Place, typed: string | undefined, basis: Basis): Outcome<Cents> {
  const rows = rowsOf(orvMeasures, area);
  if (isFailure(rows)) return rows;
  if (typed === undefined) {
    return maximumOf(
      rows,
      basis,
      orvTotals.find((total) => total.area === area.name),
    );
  }
  const names = rows.map((row) => [row.name, row] as const);
  const measure = resolvePartial(typed, 'measure', names);
  return isFailure(measure) ? measure : maximumOf([measure], basis);
}
