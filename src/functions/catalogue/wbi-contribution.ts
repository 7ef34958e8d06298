import { contribution, LEAST_COFINANCING } from '../../schemes/wbi/contribution';
import type { Page } from '../page';
import { declare } from '../runtime/declare';
import { amount, number } from '../runtime/kinds';
import { optional, required } from '../runtime/reading';

/** What can be applied for from the Woningbouwimpuls. */
export const wbiContribution = declare({
  id: 'WBI.CONTRIBUTION',
  returns: 'cell',
  as: 'euro',
  parameters: [
    required('deficit', amount()),
    optional('stimulus', amount(0), 0),
    optional('cofinancing', number(LEAST_COFINANCING, 1, { zeroIsBlank: true }), LEAST_COFINANCING),
  ],
  rule: contribution,
});

/** Its page. */
export const wbiContributionPage: Page = {
  nl: {
    summary:
      'De bijdrage die uit de Woningbouwimpuls kan worden aangevraagd: het tekort min de realisatiestimulans, en daarvan wat na cofinanciering resteert. Nog aan te vragen, geen recht. Geef alles op dezelfde basis.',
    parameters: {
      deficit: 'Het tekort van het project in euro.',
      stimulus: 'Toekomstige bijdragen uit de realisatiestimulans; standaard 0.',
      cofinancing: 'Het deel dat anderen betalen, van 0,5 (standaard) tot en met 1.',
    },
    tasks: ['Hoeveel Woningbouwimpuls kunnen wij aanvragen?'],
  },
  en: {
    summary:
      'The contribution that can be applied for from the Woningbouwimpuls: the deficit less the realisatiestimulans, and of that what remains after cofinancing. Still to be applied for, no right. Give all on one basis.',
    parameters: {
      deficit: 'The deficit of the project in euros.',
      stimulus: 'Future contributions from the realisatiestimulans; 0 by default.',
      cofinancing: 'The share that others pay, from 0.5 (default) to 1.',
    },
    tasks: ['How much Woningbouwimpuls can we apply for?'],
  },
  examples: [
    { call: [1815000], gives: 907500 },
    { call: [1000000, 400000, 0.6], gives: 240000 },
    { call: [1000000, 0, 0.49], fails: '#VALUE!' },
  ],
};
