import { capacityFigures, capacityRight as rule } from '../../schemes/agreement/capacity';
import { declare } from '../runtime/declare';
import { ownData } from '../runtime/own-data';
import { agreementArea } from '../runtime/named-kinds';
import { basisOfRight } from '../runtime/kinds';

/** Maximum contribution for staff. */
export const capacityRight = declare({
  id: 'CAPACITY.RIGHT',
  returns: 'cell',
  as: 'euro',
  parameters: [agreementArea, basisOfRight, ownData(capacityFigures)],
  rule,
  texts: {
    nl: {
      summary:
        'De maximale rijksbijdrage voor ambtelijke capaciteit. Standaard inclusief btw; de btw gaat naar het BTW-compensatiefonds. Ingebouwd is Nieuw-West. Voor het plafond: NPLV.ORV.CEILING.',
      tasks: ['Hoeveel geld is er voor projectleiders?'],
    },
    en: {
      summary:
        'The maximum state contribution for staff. Incl. btw by default; the btw goes to the BTW-compensatiefonds. Nieuw-West is embedded. For the ceiling: NPLV.ORV.CEILING.',
      tasks: ['How much money is there for project leaders?'],
    },
  },
  examples: [
    { call: ['Nieuw-West'], gives: 3750000 },
    { call: ['Nieuw-West', 'excl'], gives: 3099174 },
    { call: ['Lelystad'], fails: '#N/A' },
  ],
});
