import { COFINANCING, contribution } from '../../schemes/wbi/contribution';
import { declare } from '../runtime/declare';
import { amount, number, positiveAmount } from '../runtime/kinds';
import { optional, required } from '../runtime/reading';

/** Contribution to apply for from the Woningbouwimpuls. */
export const wbiContribution = declare({
  id: 'WBI.CONTRIBUTION',
  returns: 'cell',
  as: 'euro',
  parameters: [
    required('deficit', amount(), {
      nl: 'Het tekort van het project in euro.',
      en: 'The deficit of the project in euros.',
    }),
    optional('stimulus', positiveAmount, 0, {
      nl: 'Toekomstige bijdragen uit de realisatiestimulans; standaard 0.',
      en: 'Future contributions from the realisatiestimulans; 0 by default.',
    }),
    optional('cofinancing', number(COFINANCING, { zeroIsBlank: true }), undefined, {
      nl: 'Cofinanciering als deel van het tekort: minimaal 0,5 (standaard), hoogstens 1.',
      en: 'Cofinancing as a share of the deficit: at least 0.5 (default), at most 1.',
    }),
  ],
  rule: contribution,
  texts: {
    nl: {
      summary:
        'De bijdrage die uit de Woningbouwimpuls kan worden aangevraagd: het tekort min de realisatiestimulans, en daarvan wat na cofinanciering resteert. Nog aan te vragen, geen recht. Geef alles op dezelfde basis.',
      tasks: ['Hoeveel Woningbouwimpuls kunnen wij aanvragen?'],
    },
    en: {
      summary:
        'The contribution that can be applied for from the Woningbouwimpuls: the deficit less the realisatiestimulans, and of that what remains after cofinancing. Still to be applied for, no right. Give all on one basis.',
      tasks: ['How much Woningbouwimpuls can we apply for?'],
    },
  },
  examples: [
    { call: [1815000], gives: 907500 },
    { call: [1000000, 400000, 0.6], gives: 240000 },
    { call: [1000000, 0, 0.49], fails: '#VALUE!' },
  ],
});
