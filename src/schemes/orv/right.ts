import type { Outcome } from '../../core/answer';
import { isFailure } from '../../core/failure';
import type { Cents } from '../../core/money';
import { type MaximumContribution, orvMeasures, orvTotals } from '../../data/agreement';
import { rowsOf } from '../agreement/embedded';
import { maximumOf } from '../agreement/maximum';
import type { Basis } from '../kansrijke-wijk/amounts';
import type { Place } from '../names/places';

/** The maximum contribution for one of an area's measures, or for all of them. */
export function orvRight(area: Place, measure: MaximumContribution | undefined, basis: Basis): Outcome<Cents> {
  const rows = rowsOf(measure ? [measure] : orvMeasures, area);
  if (isFailure(rows)) return rows;
  return maximumOf(
    rows,
    basis,
    orvTotals.find((total) => total.area === area.name),
  );
}
