import { exBtw as rule } from '../../schemes/kansrijke-wijk/btw';
import { declare } from '../runtime/declare';
import { amountIncl } from '../runtime/kinds';
import { singleTheme } from '../runtime/named-kinds';

/** Payment, excl. btw, for an amount incl. btw. */
export const exBtw = declare({
  id: 'EXBTW',
  returns: 'cell',
  as: 'euro',
  parameters: [amountIncl, singleTheme],
  rule,
  texts: {
    nl: {
      summary:
        'Wat er van een bedrag inclusief btw wordt uitbetaald: het bedrag min de geraamde btw. De raming is 5% van het bedrag, dus × 0,95 en nooit ÷ 1,05.',
      tasks: ['Wat wordt er netto op de bank gestort?'],
    },
    en: {
      summary:
        'What is paid of an amount incl. btw: the amount less the estimated btw. The estimate is 5% of the amount, so × 0.95 and never ÷ 1.05.',
      tasks: ['What arrives in the bank, net of btw?'],
    },
  },
  examples: [
    { call: [500000, 'organisatie'], gives: 475000 },
    { call: [1000, 'jongekind'], gives: 1000 },
    { call: [1000, 'totaal'], fails: '#N/A' },
    { call: ['duizend', 'school'], fails: '#VALUE!' },
  ],
});
