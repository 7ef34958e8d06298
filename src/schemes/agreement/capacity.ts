import type { Outcome } from '../../core/answer';
import type { Cents } from '../../core/money';
import { capacityActivities } from '../../data/agreement';
import { rowsOf } from './embedded';
import { maximumOf } from './maximum';
import type { Basis } from '../kansrijke-wijk/basis';
import type { Place } from '../names/places';

/** The maximum contribution for an area's staff. */
export function capacityRight(area: Place, basis: Basis): Outcome<Cents> {
  const rows = rowsOf(capacityActivities, area);
  return rows.ok ? maximumOf(rows.value, basis) : rows;
}
