import { mapRows } from '../../core/answer';
import { instalmentFigures } from '../../schemes/kansrijke-wijk/instalments';
import { payments as rule } from '../../schemes/kansrijke-wijk/payment';
import { allPlaces } from '../../schemes/names/places';
import { allThemes } from '../../schemes/names/themes';
import { citationText } from '../runtime/citation';
import { declare, euro, figures, words, years } from '../runtime/declare';
import { yearOrTotal } from '../runtime/kinds';
import { placeKind, themeKind } from '../runtime/named-kinds';
import { ownData } from '../runtime/own-data';
import { optional } from '../runtime/reading';

/** Instalments as a table. */
export const payments = declare({
  id: 'PAYMENTS',
  returns: 'table',
  columns: [
    words('Gemeente'),
    words('Focusgebied'),
    figures('Artikel'),
    words('Thema'),
    years('Jaar'),
    euro('Incl. btw'),
    euro('Btw'),
    euro('Excl. btw'),
    words('Bron'),
  ],
  parameters: [
    optional('place', placeKind, allPlaces, {
      nl: 'Gemeente, gebied of CBS-code; weglaten geeft alle.',
      en: 'Municipality, area or CBS code; left out gives all.',
    }),
    optional('theme', themeKind, allThemes, {
      nl: 'Thema of artikelnummer; weglaten geeft alle.',
      en: 'Theme or article number; left out gives all.',
    }),
    optional('year', yearOrTotal, undefined, { nl: 'Jaar; weglaten geeft alle.', en: 'Year; left out gives all.' }),
    ownData(instalmentFigures),
  ],
  rule: (where, what, year, instalments) =>
    mapRows(rule(where, what, year, instalments), ({ place: { areas }, ...row }) => [
      areas[0]!.municipality,
      areas.map(({ area }) => area).join(' en '),
      row.theme.article!,
      row.theme.id,
      row.year,
      row.cents,
      row.btwCents,
      row.cents - row.btwCents,
      citationText(row.citation),
    ]),
  texts: {
    nl: {
      summary:
        'De termijnen uit de bijlage als tabel, met btw, bedrag exclusief btw en vindplaats. Zonder argumenten alle 352.',
      tasks: ['Welke termijnen krijgen wij, met bron?', 'Een lijst van alle termijnen voor een draaitabel'],
    },
    en: {
      summary:
        'The instalments of the annex as a table, with btw, amount excl. btw and citation. All 352 without arguments.',
      tasks: ['Which instalments do we get, with their source?', 'A list of all instalments for a pivot table'],
    },
  },
  examples: [
    { call: [], rows: 352 },
    {
      call: ['Heerlen', 'integraal', 2023],
      gives: [
        ['Gemeente', 'Focusgebied', 'Artikel', 'Thema', 'Jaar', 'Incl. btw', 'Btw', 'Excl. btw', 'Bron'],
        [
          'Heerlen',
          'Noord',
          4,
          'integraal',
          2023,
          684518,
          34225.9,
          650292.1,
          'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 4, onderdeel 4, onder a',
        ],
      ],
    },
    { call: ['Utrecht', 'school'], fails: '#N/A' },
  ],
});
