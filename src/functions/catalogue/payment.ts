import { payment as rule } from '../../schemes/kansrijke-wijk/payment';
import { instalmentFigures } from '../../schemes/kansrijke-wijk/instalments';
import { declare } from '../runtime/declare';
import { basis, yearOrTotal } from '../runtime/kinds';
import { ownInstalments } from '../runtime/own-data';
import { anyPlace, anyTheme } from '../runtime/named-kinds';
import { optional } from '../runtime/reading';

/** Instalment of the annex. */
export const payment = declare({
  id: 'PAYMENT',
  returns: 'cell',
  as: 'euro',
  parameters: [
    anyPlace,
    anyTheme,
    optional('year', yearOrTotal, undefined, {
      nl: 'Jaar; weglaten of "totaal" geeft de som van alle termijnen.',
      en: 'Year; left out or "totaal" gives the sum of all instalments.',
    }),
    optional('basis', basis, 'incl', {
      nl: '"incl" (standaard), "excl" zoals uitbetaald, of "btw" voor het geraamde btw-deel.',
      en: '"incl" (default), "excl" as paid, or "btw" for the estimated btw.',
    }),
    ownInstalments(instalmentFigures),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'De termijn uit de bijlage van de Regeling kansrijke wijk, voor een gemeente of gebied, per thema en jaar. Standaard inclusief btw zoals in de bijlage; uitbetaald wordt exclusief.',
      tasks: ['Wat krijgen wij in 2025?', 'Welk bedrag stort het Rijk voor een thema?'],
    },
    en: {
      summary:
        'The instalment in the annex of the Regeling kansrijke wijk, for a municipality or area, by theme and year. Incl. btw by default, as in the annex; payment is made excl. btw.',
      tasks: ['What do we get in 2025?', 'Which amount does the state transfer for a theme?'],
    },
  },
  examples: [
    { call: ['Rotterdam', 'school', 2024], gives: 18027421 },
    { call: ['Rotterdam', 'integraal', 2024, 'excl'], gives: 4011858.55 },
    { call: ['Utrecht', 'school', 2024], gives: 0 },
    {
      call: [[['Heerlen'], ['Breda']], [['integraal', 'jongekind']], 2023],
      gives: [
        [684518, 450961],
        [216363, 631055],
      ],
    },
    { call: ['Roterdam', 'school', 2024], fails: '#N/A' },
    {
      call: [
        'Rotterdam',
        'school',
        2026,
        'incl',
        [
          ['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw', 'Bron'],
          ['termijn', 'Rotterdam', 'school', 2026, 1500000, 'Beschikking 2026-0001234, art. 2'],
        ],
      ],
      gives: 1500000,
    },
  ],
});
