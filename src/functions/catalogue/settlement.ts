import { settlement as rule } from '../../schemes/kansrijke-wijk/settlement';
import { declare, euro } from '../runtime/declare';
import { positiveAmount } from '../runtime/kinds';
import { required } from '../runtime/reading';

/** Settlement of a grant. */
export const settlement = declare({
  id: 'SETTLEMENT',
  returns: 'row',
  columns: [euro('Vastgesteld'), euro('Terug te vorderen'), euro('Na te betalen')],
  parameters: [
    required('granted', positiveAmount, {
      nl: 'Verleend bedrag volgens de beschikking, in euro.',
      en: 'Amount granted in the beschikking, in euros.',
    }),
    required('advance', positiveAmount, { nl: 'Ontvangen voorschot, in euro.', en: 'Advance received, in euros.' }),
    required('lawfullySpent', positiveAmount, {
      nl: 'Rechtmatig besteed volgens de SiSa-verantwoording, in euro.',
      en: 'Lawfully spent according to the SiSa account, in euros.',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'De vaststelling als rij: vastgesteld bedrag, terug te vorderen en na te betalen (art. 15). Geef de drie bedragen op dezelfde basis; uitbetaald wordt exclusief btw.',
      tasks: ['Wat moeten wij terugbetalen na de vaststelling?'],
    },
    en: {
      summary:
        'The settlement as a row: amount settled, to be reclaimed, and still to be paid (art. 15). Give the three amounts on one basis; payment is made excl. btw.',
      tasks: ['What must we pay back after the settlement?'],
    },
  },
  examples: [
    { call: [100000, 100000, 80000], gives: [[80000, 20000, 0]] },
    { call: [100000, 60000, 120000], gives: [[100000, 0, 40000]] },
    { call: [100000, -5, 80000], fails: '#VALUE!' },
  ],
});
