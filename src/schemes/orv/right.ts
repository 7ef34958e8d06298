import type { Outcome } from '../../core/answer';
import type { Cents } from '../../core/money';
import { orvTotals } from '../../data/agreement';
import type { Agreed } from '../agreement/amounts';
import { rowsOf } from '../agreement/embedded';
import { maximumOf } from '../agreement/maximum';
import type { Basis } from '../kansrijke-wijk/basis';
import type { Place } from '../names/places';
import { measureFigures } from './measures';

/** The maximum contribution for a measure, or for all of an area's measures. */
export function orvRight(
  area: Place,
  measure: Agreed | undefined,
  basis: Basis,
  figures = measureFigures.embedded,
): Outcome<Cents> {
  if (measure) return maximumOf([measure], basis);
  const rows = rowsOf(figures, area, 'maatregel');
  if (!rows.ok) return rows;
  return maximumOf(rows.value, basis, orvTotals.find((total) => total.area === area.name)?.citation);
}
