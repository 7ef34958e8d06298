import { btw as rule } from '../../schemes/kansrijke-wijk/btw';
import type { Page } from '../page';
import { declare } from '../runtime/declare';
import { amount, theme } from '../runtime/kinds';
import { required } from '../runtime/reading';

/** The estimated btw in an amount. */
export const btw = declare({
  id: 'BTW',
  returns: 'cell',
  as: 'euro',
  parameters: [required('amount', amount()), required('theme', theme)],
  rule,
});

/** Its page. */
export const btwPage: Page = {
  nl: {
    summary: 'De geraamde btw in een bedrag inclusief btw, op de cent. Dit deel gaat naar het BTW-compensatiefonds.',
    parameters: { amount: 'Bedrag in euro, inclusief btw.', theme: 'Thema of artikelnummer.' },
    tasks: ['Welk deel van een bedrag is btw?'],
  },
  en: {
    summary: 'The estimated btw in an amount incl. btw, to the cent. This part goes to the BTW-compensatiefonds.',
    parameters: { amount: 'Amount in euros, incl. btw.', theme: 'Theme or article number.' },
    tasks: ['Which part of an amount is btw?'],
  },
  examples: [
    { call: [500000, 'organisatie'], gives: 25000 },
    { call: [0.3, 'armoede'], gives: 0.02 },
    { call: [1000, 'school'], gives: 0 },
    { call: [1000, 'totaal'], fails: '#N/A' },
    { call: ['duizend', 'school'], fails: '#VALUE!' },
  ],
};
