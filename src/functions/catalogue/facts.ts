import { mapRows } from '../../core/answer';
import { measureOf, qualifierText } from '../../schemes/facts/fact';
import { facts as rule } from '../../schemes/facts/facts';
import { documentText, sectionText } from '../runtime/citation';
import { declare, mixed, words } from '../runtime/declare';
import { text } from '../runtime/kinds';
import { optional } from '../runtime/reading';

/** Figures and dates in the documents as a table. */
export const facts = declare({
  id: 'FACTS',
  returns: 'table',
  columns: [
    words('Id'),
    words('Omschrijving'),
    mixed('Waarde'),
    words('Eenheid'),
    words('Periode'),
    words('Aanduiding'),
    words('Bron'),
    words('Vindplaats'),
  ],
  parameters: [
    optional('search', text, '', {
      nl: 'Woorden of getallen uit id, omschrijving, waarde, eenheid, periode, aanduiding, regeling, document of vindplaats; weglaten geeft alles.',
      en: 'Words or numbers in id, description, value, unit, period, qualifier, scheme, document or place; left out gives everything.',
    }),
  ],
  rule: (search) =>
    mapRows(rule(search), (fact) => [
      fact.id,
      fact.label,
      measureOf(fact),
      fact.unit,
      fact.period ?? '',
      qualifierText(fact),
      documentText(fact.citation.source),
      sectionText(fact.citation),
    ]),
  texts: {
    nl: {
      summary:
        'Alle cijfers, datums, definities en lijsten uit de documenten als tabel, of die waarin al uw zoekwoorden staan.',
      tasks: ['Waar in de documenten staat iets over een onderwerp?', 'Welk id heeft een cijfer?'],
    },
    en: {
      summary: 'All figures, dates, definitions and lists in the documents as a table, or those with all your words.',
      tasks: ['Where do the documents say something about a subject?', 'Which id does a figure have?'],
    },
  },
  examples: [
    {
      call: ['termijn school utrecht'],
      fails: '#N/A',
    },
    {
      call: ['regeling.maximum.school.rotterdam'],
      gives: [
        ['Id', 'Omschrijving', 'Waarde', 'Eenheid', 'Periode', 'Aanduiding', 'Bron', 'Vindplaats'],
        [
          'regeling.maximum.school.rotterdam',
          'Maximum school, Rotterdam, zoals vermeld, incl. btw',
          43566266,
          'euro',
          '',
          '',
          'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605)',
          'Bijlage, artikel 8, onderdeel 4',
        ],
      ],
    },
  ],
});
