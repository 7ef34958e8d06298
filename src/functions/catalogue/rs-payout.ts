import { rsPayout as rule } from '../../schemes/realisatiestimulans/payout';
import { declare } from '../runtime/declare';
import { anyYear, homes, rate } from '../runtime/kinds';
import { required } from '../runtime/reading';

/** Payout in a year for homes started in another. */
export const rsPayout = declare({
  id: 'RS.PAYOUT',
  returns: 'cell',
  as: 'euro',
  parameters: [
    required('startYear', anyYear, {
      nl: 'Het jaar waarin de bouw start: 2025 tot en met 2029.',
      en: 'The year in which construction starts: 2025 to 2029.',
    }),
    required('homes', homes, {
      nl: 'Het aantal betaalbare woningen waarvan de bouw in dat jaar start.',
      en: 'The number of affordable homes whose construction starts in that year.',
    }),
    required('payYear', anyYear, {
      nl: 'Het jaar van uitkering; elk ander jaar dan het jaar na de start geeft 0.',
      en: 'The year of payment; any year but the one after the start gives 0.',
    }),
    rate,
  ],
  rule,
  texts: {
    nl: {
      summary:
        'De realisatiestimulans die in een jaar wordt uitgekeerd voor betaalbare woningen met een geregistreerde start bouw, incl. btw: in het jaar na de start, voor start bouw in 2025 tot en met 2029.',
      tasks: ['Wanneer krijgen wij de realisatiestimulans?'],
    },
    en: {
      summary:
        'The realisatiestimulans paid in a year for affordable homes with a registered start of construction, incl. btw: in the year after the start, for a start in 2025 to 2029.',
      tasks: ['When are we paid the realisatiestimulans?'],
    },
  },
  examples: [
    { call: [2025, 1500, 2026], gives: 10500000 },
    { call: [2025, 1500, [[2025, 2026, 2027]]], gives: [[0, 10500000, 0]] },
    { call: [2030, 1500, 2031], fails: '#N/A' },
  ],
});
