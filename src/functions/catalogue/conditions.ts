import { mapRows } from '../../core/answer';
import { allThemes } from '../../schemes/names/themes';
import { conditions as rule } from '../../schemes/kansrijke-wijk/conditions';
import { citationText } from '../runtime/citation';
import { declare, figures, words } from '../runtime/declare';
import { themeKind } from '../runtime/named-kinds';
import { optional } from '../runtime/reading';

/** Spending conditions as a table. */
export const conditions = declare({
  id: 'CONDITIONS',
  returns: 'table',
  columns: [words('Thema'), figures('Artikel'), words('Soort'), words('Voorwaarde'), words('Bron')],
  parameters: [
    optional('theme', themeKind, allThemes, {
      nl: 'Thema van de regeling; weglaten of "totaal" geeft alle.',
      en: 'Theme of the Regeling; left out or "totaal" gives all.',
    }),
  ],
  rule: (of) =>
    mapRows(rule(of), (row) => [
      row.theme,
      row.article,
      row.kind,
      row.text,
      `${citationText(row.citation)} (samengevat)`,
    ]),
  texts: {
    nl: {
      summary:
        'De bestedingsvoorwaarden van artikel 2 tot en met 9 en hun toelichting, samengevat: doel, activiteit, uitgesloten en voorwaarde. Bij een thema staan ook de voorwaarden die voor alle thema’s gelden.',
      tasks: ['Mag dit hieruit worden betaald?', 'Aan welke voorwaarden moet een besteding voldoen?'],
    },
    en: {
      summary:
        'The spending conditions of articles 2 to 9 and their notes, in summary: purpose, activity, exclusion and requirement. A theme comes with the conditions that hold for every theme.',
      tasks: ['May this be paid from the grant?', 'Which conditions must spending meet?'],
    },
  },
  examples: [
    {
      call: ['organisatie'],
      beginsWith: [
        ['Thema', 'Artikel', 'Soort', 'Voorwaarde', 'Bron'],
        [
          'organisatie',
          2,
          'activiteit',
          'Programmaorganisatie inrichten en in stand houden',
          'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Artikel 2, lid 2, onder a (samengevat)',
        ],
      ],
      rows: 12,
    },
    { call: ['gezonde leefomgeving'], fails: '#N/A' },
  ],
});
