import { eligible as rule } from '../../schemes/kansrijke-wijk/eligible';
import { declare } from '../runtime/declare';
import { singlePlace, singleTheme } from '../runtime/named-kinds';

/** Check of the budget of a place for a theme. */
export const eligible = declare({
  id: 'ELIGIBLE',
  returns: 'cell',
  as: 'boolean',
  parameters: [singlePlace, singleTheme],
  rule,
  texts: {
    nl: {
      summary:
        'WAAR als de bijlage voor deze gemeente een budget heeft voor het thema. School en omgeving (art. 8) is alleen voor de vijf gemeenten van art. 4, lid 2.',
      tasks: ['Komen wij in aanmerking voor een thema?'],
    },
    en: {
      summary:
        'TRUE if the annex has a budget for this municipality and theme. School en omgeving (art. 8) is only for the five municipalities of art. 4, lid 2.',
      tasks: ['Do we qualify for a theme?'],
    },
  },
  examples: [
    { call: ['Zaanstad', 'school'], gives: true },
    { call: ['Utrecht', 'school'], gives: false },
    { call: ['Utrecht', 'reintegratie'], gives: true },
    { call: ['Noord', 'school'], fails: '#N/A' },
  ],
});
