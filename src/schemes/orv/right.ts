import type { Outcome } from '../../core/answer';
import type { Cents } from '../../core/money';
import { orvTotals } from '../../data/agreement';
import type { Agreed } from '../agreement/amounts';
import { agreementRows } from '../agreement/embedded';
import { maximumOf } from '../agreement/maximum';
import type { Basis } from '../kansrijke-wijk/basis';
import type { Place } from '../names/places';
import { measureFigures } from './measures';

/** Note 3: btw that the BTW-compensatiefonds refunds is deducted from the payment. */
const BTW_NOTE = 'nieuw-west.orv.btw';

/** Maximum contribution for a measure, or for all measures of an area. */
export function orvRight(
  area: Place,
  measure: Agreed | undefined,
  basis: Basis,
  figures = measureFigures.embedded,
): Outcome<Cents> {
  if (measure) return maximumOf([measure], basis, { btwNote: BTW_NOTE });
  const rows = agreementRows(figures, area, measureFigures.kinds);
  if (!rows.ok) return rows;
  const total = orvTotals.find((printed) => printed.area === area.name)?.citation;
  return maximumOf(rows.value, basis, { btwNote: BTW_NOTE, total });
}
