import { award as rule } from '../../schemes/awards/award';
import { awardFigures } from '../../schemes/awards/figures';
import { declare } from '../runtime/declare';
import { awardArea, scheme } from '../runtime/named-kinds';
import { ownData } from '../runtime/own-data';
import { optional, required } from '../runtime/reading';

/** Sum awarded to an area of Amsterdam alone. */
export const award = declare({
  id: 'AWARD',
  returns: 'cell',
  as: 'euro',
  parameters: [
    required('area', awardArea, {
      nl: 'Zuidoost, Nieuw-West, Noord, Amsterdam (alleen wat voor de hele stad is), of "alle" voor alles samen.',
      en: 'Zuidoost, Nieuw-West, Noord, Amsterdam (only what is for the whole city), or "all" for everything.',
    }),
    optional('scheme', scheme, undefined, {
      nl: 'Regeling, ook een deel van de naam of vhf, wbi, nip, pmg, spuk; weglaten telt alle op.',
      en: 'Scheme, also a part of its name or vhf, wbi, nip, pmg, spuk; left out adds all of them up.',
    }),
    ownData(awardFigures),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'Wat een gebied van Amsterdam alleen is toegekend. De som telt “ruim” en “bijna” zoals vermeld en laat weg wat gedeeld is of geen bedrag heeft. De btw-basis is niet vermeld.',
      tasks: ['Wat is Zuidoost uit een regeling toegekend?', 'Wat kreeg een stadsdeel in totaal van het Rijk?'],
    },
    en: {
      summary:
        'What an area of Amsterdam was awarded alone. The sum takes “ruim” (over) and “bijna” (almost) as printed and leaves out what is shared or has no amount. The btw basis is not printed.',
      tasks: ['What was Zuidoost awarded from a scheme?', 'What did a district get from the state in all?'],
    },
  },
  examples: [
    { call: ['Zuidoost', 'vhf'], gives: 41000000 },
    { call: ['Noord'], gives: 14400000 },
    { call: [[['Zuidoost'], ['Nieuw-West']], 'woningbouwimpuls'], gives: [[8900000], [9100000]] },
    { call: ['Zuidoost', 'pmg'], fails: '#N/A' },
    { call: ['alle', 'pmg'], gives: 36000000 },
  ],
});
