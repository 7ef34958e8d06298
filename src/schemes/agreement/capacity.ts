import type { Outcome } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { ok } from '../../core/result';
import { capacityActivities } from '../../data/agreement';
import type { Basis } from '../kansrijke-wijk/basis';
import type { Place } from '../names/places';
import type { FigureSet } from '../own-data/own-row';
import { type Agreed, ownAmount, printedAmount } from './amounts';
import { agreementRows } from './embedded';
import { maximumOf } from './maximum';

const OWN_NAME = 'capaciteit';

/** Maxima for staff: own rows of an area replace those of its agreement. */
export const capacityFigures: FigureSet<readonly Agreed[]> = {
  kinds: ['capaciteit'],
  embedded: capacityActivities.map(printedAmount),
  merge(rows) {
    const kept = capacityFigures.embedded.filter(({ area }) => !rows.some((row) => row.area === area));
    const own = rows.map((row) => {
      const name = row.name || OWN_NAME;
      return { area: row.area, name, amounts: [ownAmount(row, name)] };
    });
    return ok([...kept, ...own]);
  },
  replacedBy: (row) =>
    capacityActivities
      .filter(({ area }) => area === row.area)
      .map(({ area, incl }) => ({ name: `capaciteit van ${area}`, values: [toCents(incl)], as: 'euro' })),
};

/** Note 4: btw that the BTW-compensatiefonds refunds is deducted from the payment. */
const BTW_NOTE = 'nieuw-west.capaciteit.btw';

/** Maximum contribution for the staff of an area. */
export function capacityRight(area: Place, basis: Basis, figures = capacityFigures.embedded): Outcome<Cents> {
  const rows = agreementRows(figures, area, capacityFigures.kinds);
  return rows.ok ? maximumOf(rows.value, basis, { btwNote: BTW_NOTE }) : rows;
}
