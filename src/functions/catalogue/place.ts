import { place as rule } from '../../schemes/names/forms';
import { declare } from '../runtime/declare';
import { choice } from '../runtime/kinds';
import { placeKind } from '../runtime/named-kinds';
import { optional, required } from '../runtime/reading';

const form = choice({ naam: ['name'], code: ['CBS-code'], gebied: ['focusgebied', 'area'] });

/** Proper name of a place. */
export const place = declare({
  id: 'PLACE',
  returns: 'cell',
  as: 'text',
  parameters: [
    required('text', placeKind, {
      nl: 'Gemeente, gebied, gangbare andere naam of CBS-code.',
      en: 'Municipality, area, common other name or CBS code.',
    }),
    optional('as', form, 'naam', {
      nl: '"naam" (standaard), "code" voor de CBS-code, of "gebied" voor het focusgebied.',
      en: '"naam" (default), "code" for the CBS code, or "gebied" for the focus area.',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'De juiste naam van een gemeente of gebied, hoe ook getypt, of de CBS-code of het focusgebied. Een naam die op meer plaatsen past, geeft #N/B.',
      tasks: ['Hoe maak ik gemeentenamen in een lijst gelijk?', 'Welke CBS-code heeft een gemeente?'],
    },
    en: {
      summary:
        'The proper name of a municipality or area, however it is typed, or its CBS code or focus area. A name that fits several places gives #N/A.',
      tasks: ['How do I make the names in a list the same?', 'Which CBS code does a municipality have?'],
    },
  },
  examples: [
    { call: [[['599'], ['Bijlmer'], ['s-Gravenhage']]], gives: [['Rotterdam'], ['Zuidoost'], ['Den Haag']] },
    { call: ['Rotterdam', 'code'], gives: 'GM0599' },
    { call: ['Amsterdam', 'gebied'], gives: 'Zuidoost en Nieuw-West' },
    { call: ['Noord'], fails: '#N/A' },
    { call: ['Breda', 'postcode'], fails: '#VALUE!' },
  ],
});
