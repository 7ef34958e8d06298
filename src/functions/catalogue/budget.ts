import { budget as rule } from '../../schemes/budget/budget';
import { declare } from '../runtime/declare';
import { budgetColumn, budgetLines } from '../runtime/named-kinds';
import { required } from '../runtime/reading';

/** National expenditure on a line in a year. */
export const budget = declare({
  id: 'BUDGET',
  returns: 'cell',
  as: 'euro',
  parameters: [
    required('line', budgetLines, {
      nl: 'Regel of een deel van zijn naam, ministerie zoals VWS, of "totaal" voor het vermelde totaal.',
      en: 'Line or a part of its name, ministry such as VWS, or "totaal" for the printed total.',
    }),
    required('year', budgetColumn, {
      nl: 'Jaar van 2022 tot en met 2026, of "structureel".',
      en: 'Year from 2022 to 2026, or "structureel".',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'Rijksuitgaven in euro voor een regel, een ministerie of het totaal. 0 waar de tabel voor dat jaar leeg is; het totaal is het vermelde, dat in 2022 € 1 miljoen lager is dan de regels. De btw-basis is niet vermeld.',
      tasks: [
        'Wat geeft het Rijk landelijk uit aan een regeling?',
        'Wat is het totaal van de rijksuitgaven in een jaar?',
      ],
    },
    en: {
      summary:
        'National expenditure in euros for a line, a ministry or the total. 0 where the table is blank for that year; the total is as printed, in 2022 € 1 million below its lines. The btw basis is not printed.',
      tasks: ['What does the state spend on a scheme nationally?', 'What is national expenditure in all in a year?'],
    },
  },
  examples: [
    { call: ['Preventie met gezag', 2024], gives: 149000000 },
    { call: ['VWS', 2023], gives: 258000000 },
    { call: ['totaal', [[2022, 'structureel']]], gives: [[1807000000, 3180000000]] },
    { call: ['Regio Deals', 2026], gives: 0 },
    { call: ['preventie', 2024], fails: '#N/A' },
    { call: ['vhf', 2027], fails: '#N/A' },
  ],
});
