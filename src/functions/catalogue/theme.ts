import { theme as rule } from '../../schemes/names/forms';
import { declare } from '../runtime/declare';
import { choice } from '../runtime/kinds';
import { themeKind } from '../runtime/named-kinds';
import { optional, required } from '../runtime/reading';

const form = choice({ thema: ['theme'], naam: ['name'], artikel: ['article'] });

/** Short name of a theme. */
export const theme = declare({
  id: 'THEME',
  returns: 'cell',
  as: 'mixed',
  parameters: [
    required('text', themeKind, {
      nl: 'Thema, gangbare andere naam of artikelnummer.',
      en: 'Theme, common other name or article number.',
    }),
    optional('as', form, 'thema', {
      nl: 'Weglaten geeft de korte naam; "naam" de naam in de regeling, "artikel" het nummer.',
      en: 'Left out gives the short name; "naam" the name in the Regeling, "artikel" the number.',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary: 'De korte naam van een thema, hoe ook getypt, of zijn naam in de regeling of zijn artikelnummer.',
      tasks: ['Welk thema hoort bij een artikel?', 'Hoe maak ik themanamen in een lijst gelijk?'],
    },
    en: {
      summary:
        'The short name of a theme, however it is typed, or its name in the Regeling or the number of its article.',
      tasks: ['Which theme belongs to an article?', 'How do I make the themes in a list the same?'],
    },
  },
  examples: [
    { call: ['schulden'], gives: 'armoede' },
    { call: [8, 'naam'], gives: 'School en omgeving' },
    { call: ['VVE', 'artikel'], gives: 9 },
    { call: ['Gezonde leefomgeving'], fails: '#N/A' },
  ],
});
