import { mapRows } from '../../core/answer';
import { qualifiersOf } from '../../data/deadlines';
import { schemeName } from '../../data/programme';
import { deadlineFigures, deadlines as rule } from '../../schemes/facts/deadlines';
import { citationText } from '../runtime/citation';
import { days, declare, words } from '../runtime/declare';
import { date } from '../runtime/kinds';
import { scheme } from '../runtime/named-kinds';
import { ownData } from '../runtime/own-data';
import { optional } from '../runtime/reading';

/** Deadlines and windows as a table. */
export const deadlines = declare({
  id: 'DEADLINES',
  returns: 'table',
  columns: [
    days('Van'),
    days('T/m'),
    words('Regeling'),
    words('Omschrijving'),
    words('Id'),
    words('Bron'),
    words('Aanduiding'),
  ],
  parameters: [
    optional('from', date, undefined, {
      nl: 'Eerste dag van de periode; weglaten geeft alles tot en met de laatste.',
      en: 'First day of the period; left out gives everything up to the last.',
    }),
    optional('to', date, undefined, {
      nl: 'Laatste dag van de periode; weglaten geeft alles vanaf de eerste.',
      en: 'Last day of the period; left out gives everything from the first.',
    }),
    optional('scheme', scheme, undefined, {
      nl: 'Regeling, ook een deel van de naam of spuk, wbi, vhf; weglaten geeft alle.',
      en: 'Scheme, also a part of its name or spuk, wbi, vhf; left out gives all.',
    }),
    ownData(deadlineFigures),
  ],
  rule: (from, to, of, figures) =>
    mapRows(rule(from, to, of, figures), (row) => [
      row.from ?? '',
      row.until ?? '',
      schemeName(row.scheme),
      row.label,
      row.id,
      citationText(row.citation),
      qualifiersOf(row).join(', '),
    ]),
  texts: {
    nl: {
      summary:
        'De deadlines en vensters in een periode, op volgorde van hun laatste dag; met één dag tellen zij op die dag. “Tot 1 oktober” eindigt op 30 september. Aanduiding: tot, tussen, streven, waarschijnlijk, naar verwachting of afgeleid.',
      tasks: ['Wat moet er dit kwartaal gebeuren?', 'Welke deadlines heeft een regeling?'],
    },
    en: {
      summary:
        'The deadlines and windows in a period, in the order of their last day; with one day they count on that day. “Tot 1 oktober” ends on 30 September. Aanduiding: the word in the document, or afgeleid (derived).',
      tasks: ['What must be done this quarter?', 'Which deadlines does a scheme have?'],
    },
  },
  examples: [
    {
      call: ['2025-10-01', '2025-12-30', 'spuk'],
      beginsWith: [
        ['Van', 'T/m', 'Regeling', 'Omschrijving', 'Id', 'Bron', 'Aanduiding'],
        [
          45870,
          45931,
          'Regeling kansrijke wijk',
          'Uitstel van besteding verzoeken',
          'regeling.uitstel.verzoek',
          'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Artikel 11, lid 3',
          'tussen',
        ],
      ],
      rows: 4,
    },
    { call: ['2040-01-01'], fails: '#N/A' },
  ],
});
