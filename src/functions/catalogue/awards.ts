import { mapRows } from '../../core/answer';
import { toCents } from '../../core/money';
import { allAreas } from '../../schemes/awards/areas';
import { awards as rule, partiesOf } from '../../schemes/awards/awards';
import { awardFigures } from '../../schemes/awards/figures';
import { schemeName } from '../../data/programme';
import { citationsText } from '../runtime/citation';
import { declare, euro, figures, words } from '../runtime/declare';
import { awardArea, scheme } from '../runtime/named-kinds';
import { ownData } from '../runtime/own-data';
import { optional } from '../runtime/reading';

/** Awards in Amsterdam as a table. */
export const awards = declare({
  id: 'AWARDS',
  returns: 'table',
  columns: [
    words('Gebied'),
    words('Regeling'),
    words('Tranche of jaar'),
    euro('Bedrag'),
    figures('Woningen'),
    figures('Scholen'),
    words('Aanduiding'),
    words('Gedeeld met'),
    words('Bron'),
  ],
  parameters: [
    optional('area', awardArea, allAreas, {
      nl: 'Zuidoost, Nieuw-West, Noord of Amsterdam; weglaten geeft alle.',
      en: 'Zuidoost, Nieuw-West, Noord or Amsterdam; left out gives all.',
    }),
    optional('scheme', scheme, undefined, {
      nl: 'Regeling, ook een deel van de naam; weglaten geeft alle.',
      en: 'Scheme, also a part of its name; left out gives all.',
    }),
    ownData(awardFigures),
  ],
  rule: (area, from, given) =>
    mapRows(rule(area, from, given), (row) => [
      row.areas.join(' en '),
      schemeName(row.scheme),
      row.tranche,
      row.amount === null ? '' : toCents(row.amount),
      row.homes ?? '',
      row.schools ?? '',
      row.qualifier ?? '',
      partiesOf(row).join(', '),
      citationsText(row.parts ? row.citations : row.citations.slice(0, 1)),
    ]),
  texts: {
    nl: {
      summary:
        'De toekenningen in Amsterdam als tabel, elk één keer. Een gedeeld bedrag staat bij alle gebieden samen; kolom Gedeeld met zegt voor wie het is. De btw-basis is niet vermeld.',
      tasks: ['Wat is er in Amsterdam toegekend, met bron?', 'Voor hoeveel woningen of scholen is een toekenning?'],
    },
    en: {
      summary:
        'The awards in Amsterdam as a table, each once. A shared amount is one row for all its areas; the column Gedeeld met names them. The btw basis is not printed.',
      tasks: ['What was awarded in Amsterdam, with its source?', 'For how many homes or schools is an award?'],
    },
  },
  examples: [
    { call: [], rows: 23 },
    {
      call: ['Nieuw-West', 'pmg'],
      gives: [
        ['Gebied', 'Regeling', 'Tranche of jaar', 'Bedrag', 'Woningen', 'Scholen', 'Aanduiding', 'Gedeeld met', 'Bron'],
        [
          'Zuidoost en Nieuw-West',
          'Preventie met gezag',
          '2023–2026',
          36000000,
          '',
          '',
          'ruim',
          'Zuidoost, Nieuw-West',
          'Overzicht regelingen Nationaal Programma Leefbaarheid en Veiligheid (Gemeente Amsterdam, 2024), 4. Preventie met gezag, Tot nu toe toegekend',
        ],
      ],
    },
    { call: ['Rotterdam'], fails: '#N/A' },
  ],
});
