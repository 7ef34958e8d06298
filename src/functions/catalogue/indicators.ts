import { mapRows } from '../../core/answer';
import { indicators as rule } from '../../schemes/facts/indicators';
import { citationText } from '../runtime/citation';
import { declare, figures, words } from '../runtime/declare';
import { actionLine } from '../runtime/named-kinds';
import { optional } from '../runtime/reading';

/** Core indicators as a table. */
export const indicators = declare({
  id: 'INDICATORS',
  returns: 'table',
  columns: [figures('Actielijn'), words('Kernindicator'), words('Bron')],
  parameters: [
    optional('actionLine', actionLine, undefined, {
      nl: 'Nummer van de actielijn (2, 3 of 4) of een deel van haar titel; weglaten geeft alle.',
      en: 'Number of the action line (2, 3 or 4) or a part of its title; left out gives all.',
    }),
  ],
  rule: (line) => mapRows(rule(line), (row) => [row.actionLine, row.name, citationText(row.citation)]),
  texts: {
    nl: {
      summary: 'De zeventien kernindicatoren waarmee het programma zijn voortgang volgt, per actielijn.',
      tasks: ['Waaraan wordt de voortgang afgemeten?'],
    },
    en: {
      summary: 'The seventeen core indicators by which the programme follows its progress, by action line.',
      tasks: ['By what is progress measured?'],
    },
  },
  examples: [
    { call: [], rows: 17 },
    {
      call: [4],
      beginsWith: [
        ['Actielijn', 'Kernindicator', 'Bron'],
        [
          4,
          'Leefbaarometer «overlast & onveiligheid»',
          'Kamerbrief voortgang Nationaal Programma Leefbaarheid en Veiligheid (Tweede Kamer, vergaderjaar 2022–2023, 30 995, nr. 102), Bijlage 1, Kernindicatoren NPLV, actielijn 4 «We investeren in de preventie van jeugdcriminaliteit en vergroten de weerbaarheid van jongeren», Punt 1',
        ],
      ],
      rows: 3,
    },
    { call: [1], fails: '#N/A' },
  ],
});
