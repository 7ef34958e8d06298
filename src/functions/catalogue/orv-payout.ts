import { orvPayout as rule } from '../../schemes/orv/payout';
import { declare } from '../runtime/declare';
import { amount, positiveAmount } from '../runtime/kinds';
import { range, required } from '../runtime/reading';

/** Payout on actual costs. */
export const orvPayout = declare({
  id: 'ORV.PAYOUT',
  returns: 'block',
  as: 'euro',
  parameters: [
    required('right', positiveAmount, {
      nl: 'De maximale bijdrage, zoals van NPLV.ORV.RIGHT of uw eigen bedrag.',
      en: 'The maximum contribution, as from NPLV.ORV.RIGHT or your own amount.',
    }),
    range('costs', amount(), 0, {
      nl: 'Bereik met de kosten per periode, rij voor rij gelezen; leeg telt als 0, een correctie is negatief.',
      en: 'Range with the costs of each period, read row by row; blank counts as 0, a correction is negative.',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'Wat per periode wordt uitbetaald: achteraf, op werkelijke kosten, tot aan het recht. Geef recht en kosten op dezelfde basis; een correctie die de kosten onder het uitbetaalde brengt, is een terugbetaling.',
      tasks: ['Wat krijgen wij per jaar uitbetaald voor onze maatregel?'],
    },
    en: {
      summary:
        'What is paid for each period: afterwards, on actual costs, up to the right. Give right and costs on one basis; a correction that brings the costs under what was paid is a repayment.',
      tasks: ['What are we paid each year for our measure?'],
    },
  },
  examples: [
    { call: [5700000, [[2000000, 3000000, 1000000]]], gives: [[2000000, 3000000, 700000]] },
    { call: [100, [[80], [-30], [60]]], gives: [[80], [-30], [50]] },
    { call: [100, [[100], [-150], [60]]], gives: [[100], [-100], [10]] },
    { call: [-1, [[80]]], fails: '#VALUE!' },
  ],
});
