import { btw as rule } from '../../schemes/kansrijke-wijk/btw';
import { declare } from '../runtime/declare';
import { amountIncl } from '../runtime/kinds';
import { singleTheme } from '../runtime/named-kinds';

/** Estimated btw in an amount. */
export const btw = declare({
  id: 'BTW',
  returns: 'cell',
  as: 'euro',
  parameters: [amountIncl, singleTheme],
  rule,
  texts: {
    nl: {
      summary: 'De geraamde btw in een bedrag inclusief btw, op de cent. Dit deel gaat naar het BTW-compensatiefonds.',
      tasks: ['Welk deel van een bedrag is btw?'],
    },
    en: {
      summary: 'The estimated btw in an amount incl. btw, to the cent. This part goes to the BTW-compensatiefonds.',
      tasks: ['Which part of an amount is btw?'],
    },
  },
  examples: [
    { call: [500000, 'organisatie'], gives: 25000 },
    { call: [0.3, 'armoede'], gives: 0.02 },
    { call: [1000, 'school'], gives: 0 },
    { call: [1000, 'totaal'], fails: '#N/A' },
    { call: ['duizend', 'school'], fails: '#VALUE!' },
  ],
});
