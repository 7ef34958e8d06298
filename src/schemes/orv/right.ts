import type { Outcome } from '../../core/answer';
import type { Cents } from '../../core/money';
import { type MaximumContribution, orvMeasures, orvTotals } from '../../data/agreement';
import { rowsOf } from '../agreement/embedded';
import { maximumOf } from '../agreement/maximum';
import type { Basis } from '../kansrijke-wijk/basis';
import type { Place } from '../names/places';

/** The maximum contribution for a measure, or for all of an area's measures. */
export function orvRight(area: Place, measure: MaximumContribution | undefined, basis: Basis): Outcome<Cents> {
  if (measure) return maximumOf([measure], basis);
  const rows = rowsOf(orvMeasures, area);
  if (!rows.ok) return rows;
  const printedTotal = orvTotals.find((total) => total.area === area.name);
  return maximumOf(rows.value, basis, printedTotal);
}
