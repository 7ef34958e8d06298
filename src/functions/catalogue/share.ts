import { instalmentFigures } from '../../schemes/kansrijke-wijk/instalments';
import { share as rule } from '../../schemes/kansrijke-wijk/share';
import { declare } from '../runtime/declare';
import { yearOrTotal } from '../runtime/kinds';
import { anyTheme, placeKind } from '../runtime/named-kinds';
import { ownInstalments } from '../runtime/own-data';
import { optional, required } from '../runtime/reading';

/** Share of a place in the instalments of all places. */
export const share = declare({
  id: 'SHARE',
  returns: 'cell',
  as: 'share',
  parameters: [
    required('place', placeKind, { nl: 'Gemeente, gebied of CBS-code.', en: 'Municipality, area or CBS code.' }),
    anyTheme,
    optional('year', yearOrTotal, undefined, {
      nl: 'Jaar; weglaten of "totaal" neemt alle jaren samen.',
      en: 'Year; left out or "totaal" takes all years together.',
    }),
    ownInstalments(instalmentFigures),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'Het aandeel van een gemeente of gebied in wat alle gemeenten samen krijgen, als deel van 1; gerekend met bedragen inclusief btw.',
      tasks: ['Welk deel van het landelijke budget krijgen wij?'],
    },
    en: {
      summary:
        'The share of a municipality or area in what all municipalities get together, as a part of 1; from amounts incl. btw.',
      tasks: ['Which part of the national budget do we get?'],
    },
  },
  examples: [
    { call: ['Utrecht', 'armoede', 2023], gives: 0.05 },
    { call: ['Amsterdam', 'organisatie'], gives: 0.1 },
    { call: ['Utrecht', 'reintegratie', 2023], fails: '#N/A' },
  ],
});
