import type { Outcome } from '../../core/answer';
import type { Cents } from '../../core/money';
import { orvTotals } from '../../data/agreement';
import { statedFact } from '../../data/facts';
import type { Agreed } from '../agreement/amounts';
import { rowsOf } from '../agreement/embedded';
import { maximumOf } from '../agreement/maximum';
import type { Basis } from '../kansrijke-wijk/basis';
import type { Place } from '../names/places';
import { measureFigures } from './measures';

/** Note 3: the btw that goes to the BTW-compensatiefonds is deducted from what is paid. */
const btwNote = statedFact('nieuw-west.orv.btw');

/** The maximum contribution for a measure, or for all of an area's measures. */
export function orvRight(
  area: Place,
  measure: Agreed | undefined,
  basis: Basis,
  figures = measureFigures.embedded,
): Outcome<Cents> {
  if (measure) return maximumOf([measure], basis, { btwNote });
  const rows = rowsOf(figures, area, 'maatregel');
  if (!rows.ok) return rows;
  const total = orvTotals.find((printed) => printed.area === area.name)?.citation;
  return maximumOf(rows.value, basis, { btwNote, total });
}
