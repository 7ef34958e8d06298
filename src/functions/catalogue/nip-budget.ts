import { EXTRA_PER_HOME, nipBudget as rule } from '../../schemes/nip/budget';
import { declare } from '../runtime/declare';
import { amount, homes } from '../runtime/kinds';
import { optional, required } from '../runtime/reading';

/** Contribution of the Nationaal Isolatieprogramma for a number of homes. */
export const nipBudget = declare({
  id: 'NIP.BUDGET',
  returns: 'cell',
  as: 'euro',
  parameters: [
    required('homes', homes, { nl: 'Het aantal woningen.', en: 'The number of homes.' }),
    optional('extraPerHome', amount(EXTRA_PER_HOME, true), 0, {
      nl: 'Extra per woning: 0 (standaard), of van 330 tot en met 1.050.',
      en: 'Extra for each home: 0 (default), or from 330 to 1,050.',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'De bijdrage uit het Nationaal Isolatieprogramma: woningen × € 1.460, met extra per woning in kwetsbare dorpen en wijken, dat een voornemen is (“wil het kabinet”). De btw-basis is niet vermeld.',
      tasks: ['Hoeveel isolatiegeld hoort bij dit aantal woningen?'],
    },
    en: {
      summary:
        'The contribution from the Nationaal Isolatieprogramma: homes × €1,460, with extra for each home in vulnerable villages and neighbourhoods, which is only proposed. The btw basis is not stated.',
      tasks: ['How much insulation money goes with this number of homes?'],
    },
  },
  examples: [
    { call: [210000], gives: 306600000 },
    { call: [100, 330], gives: 179000 },
    { call: [100, 1051], fails: '#VALUE!' },
  ],
});
