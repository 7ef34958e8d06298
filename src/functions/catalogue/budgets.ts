import { mapRows } from '../../core/answer';
import { budgets as rule } from '../../schemes/budget/budgets';
import { allLines } from '../../schemes/budget/lines';
import { citationText } from '../runtime/citation';
import { declare, euro, words, years } from '../runtime/declare';
import { budgetColumn, budgetLines } from '../runtime/named-kinds';
import { optional } from '../runtime/reading';

/** National expenditure as a table. */
export const budgets = declare({
  id: 'BUDGETS',
  returns: 'table',
  columns: [words('Departement'), words('Regel'), years('Jaar'), euro('Bedrag'), words('Bron')],
  parameters: [
    optional('line', budgetLines, allLines, {
      nl: 'Regel of een deel van zijn naam, ministerie, of "totaal"; weglaten geeft alle regels.',
      en: 'Line or a part of its name, ministry, or "totaal"; left out gives all lines.',
    }),
    optional('year', budgetColumn, undefined, {
      nl: 'Jaar van 2022 tot en met 2026, of "structureel"; weglaten geeft alle.',
      en: 'Year from 2022 to 2026, or "structureel"; left out gives all.',
    }),
  ],
  rule: (lines, year) =>
    mapRows(rule(lines, year), ({ line, column, cents }) => [
      line.department ?? '',
      line.name,
      column,
      cents,
      citationText(line.citation),
    ]),
  texts: {
    nl: {
      summary:
        'De rijksuitgaven in euro als tabel, een rij voor elk vermeld bedrag. Het vermelde totaal staat er alleen in als u "totaal" vraagt. De btw-basis is niet vermeld.',
      tasks: ['Een lijst van de rijksuitgaven voor een draaitabel', 'Waaraan geeft een ministerie geld uit?'],
    },
    en: {
      summary:
        'National expenditure in euros as a table, a row for each printed amount. The printed total is in it only when you ask for "totaal". The btw basis is not printed.',
      tasks: ['A list of national expenditure for a pivot table', 'What does a ministry spend money on?'],
    },
  },
  examples: [
    { call: [], rows: 81 },
    {
      call: ['BZK', 2022],
      gives: [
        ['Departement', 'Regel', 'Jaar', 'Bedrag', 'Bron'],
        [
          'BZK',
          'Regio Deals',
          2022,
          50000000,
          'Overzicht regelingen Nationaal Programma Leefbaarheid en Veiligheid (Gemeente Amsterdam, 2024), Bijlage 1. Bestedingen over de jaren, Regio Deals',
        ],
      ],
    },
    { call: ['vhf', 2022], fails: '#N/A' },
  ],
});
