import { type Bound, estimate } from '../../schemes/realisatiestimulans/estimate';
import { declare } from '../runtime/declare';
import { choice, homes, rate } from '../runtime/kinds';
import { optional, required } from '../runtime/reading';

const bound = choice<Bound>({ laag: ['low'], midden: ['middle', 'mid'], hoog: ['high'] });

/** Estimated realisatiestimulans for planned homes. */
export const rsEstimate = declare({
  id: 'RS.ESTIMATE',
  returns: 'cell',
  as: 'euro',
  parameters: [
    required('homes', homes, {
      nl: 'Het aantal betaalbare woningen in de plannen, zonder woningen met eerdere subsidies.',
      en: 'The number of affordable homes in the plans, without homes with earlier subsidies.',
    }),
    optional('bound', bound, 'midden', {
      nl: '"midden" (standaard), "laag" (× 0,70) of "hoog" (× 1,05).',
      en: '"midden" (middle, default), "laag" (low, × 0.70) or "hoog" (high, × 1.05).',
    }),
    rate,
  ],
  rule: estimate,
  texts: {
    nl: {
      summary:
        'De raming van de realisatiestimulans voor betaalbare woningen in de plannen, incl. btw: woningen × 100/130 × circa € 7.000, met een bandbreedte van -30% en +5%.',
      tasks: ['Hoeveel realisatiestimulans mogen wij verwachten?'],
    },
    en: {
      summary:
        'The estimate of the realisatiestimulans for affordable homes in plans, incl. btw: homes × 100/130 × about €7,000, with a band of -30% and +5%.',
      tasks: ['How much realisatiestimulans may we expect?'],
    },
  },
  examples: [
    { call: [9975], gives: 53711538.46 },
    { call: [9975, 'laag'], gives: 37598076.92 },
    { call: [9975, 'hoog'], gives: 56397115.38 },
    { call: [-1], fails: '#VALUE!' },
  ],
});
