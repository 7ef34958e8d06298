import { btwRate as rule } from '../../schemes/kansrijke-wijk/btw';
import { declare } from '../runtime/declare';
import { singleTheme } from '../runtime/named-kinds';

/** Estimated share of btw. */
export const btwRate = declare({
  id: 'BTWRATE',
  returns: 'cell',
  as: 'share',
  parameters: [singleTheme],
  rule,
  texts: {
    nl: {
      summary:
        'Het geraamde btw-deel van een uitkering: 0,05, of 0 voor school en omgeving en jonge kind. Het is een deel van het bedrag zelf, geen opslag.',
      tasks: ['Hoeveel btw rekent het Rijk voor een thema?'],
    },
    en: {
      summary:
        'The estimated share of btw in a grant: 0.05, or 0 for school en omgeving and jonge kind. It is a part of the amount itself, not on top of it.',
      tasks: ['How much btw does the state estimate for a theme?'],
    },
  },
  examples: [
    { call: ['integraal'], gives: 0.05 },
    { call: ['jongekind'], gives: 0 },
    { call: ['totaal'], fails: '#N/A' },
  ],
});
