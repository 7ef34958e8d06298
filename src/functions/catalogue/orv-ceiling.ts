import { ceiling, type CeilingMethod } from '../../schemes/orv/ceiling';
import { declare } from '../runtime/declare';
import { choice, divided } from '../runtime/kinds';
import { optional, range } from '../runtime/reading';

const method = choice<CeilingMethod>({
  'naar rato': ['rato', 'pro rata', 'evenredig'],
  volgorde: ['order'],
  geen: ['none'],
});

/** Remainder of rights under a ceiling. */
export const orvCeiling = declare({
  id: 'ORV.CEILING',
  returns: 'block',
  as: 'euro',
  parameters: [
    range('rights', divided(0), 0, {
      nl: 'Bereik met de rechten, incl. btw; leeg telt als 0.',
      en: 'Range with the rights, incl. btw; blank counts as 0.',
    }),
    optional('ceiling', divided(0, true), undefined, {
      nl: 'Het plafond incl. btw; standaard 180.000.000 voor ORV.',
      en: 'The ceiling incl. btw; 180,000,000 for ORV by default.',
    }),
    optional('method', method, 'naar rato', {
      nl: '"naar rato" (standaard), "volgorde" (tot het plafond op is) of "geen".',
      en: '"naar rato" (in proportion, default), "volgorde" (in order until it is used up) or "geen" (none).',
    }),
    optional('programmed', divided(0, true), undefined, {
      nl: 'Alle rechten in het land samen, incl. btw; standaard de som van de rechten.',
      en: 'All rights in the country together, incl. btw; by default the sum of the rights.',
    }),
  ],
  rule: ceiling,
  texts: {
    nl: {
      summary:
        'Wat van elk recht resteert onder het landelijke plafond, incl. btw. De documenten zeggen niet wat er boven het plafond gebeurt: dit zijn scenario’s. Ook voor capaciteit (plafond 50.000.000).',
      tasks: ['Wat als alle gebieden samen meer vragen dan het plafond?'],
    },
    en: {
      summary:
        'What remains of each right under the national ceiling, incl. btw. The documents do not say what happens above the ceiling: these are scenarios. Also for capacity (ceiling 50,000,000).',
      tasks: ['What if all areas together ask more than the ceiling?'],
    },
  },
  examples: [
    { call: [[[19035000]], null, null, 200000000], gives: 17131500 },
    { call: [[[3750000]], 50000000, 'naar rato', 60000000], gives: 3125000 },
    { call: [[[60], [50], [20]], 100, 'volgorde'], gives: [[60], [40], [0]] },
    { call: [[[1], [1], [1]], 2], gives: [[0.67], [0.67], [0.66]] },
    { call: [[[100]], 50, 'loten'], fails: '#VALUE!' },
  ],
});
