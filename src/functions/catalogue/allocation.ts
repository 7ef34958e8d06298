import { allocation as rule } from '../../schemes/kansrijke-wijk/allocation';
import { maximumFigures } from '../../schemes/kansrijke-wijk/maxima';
import { allThemes } from '../../schemes/names/themes';
import { declare } from '../runtime/declare';
import { basis } from '../runtime/kinds';
import { anyPlace, themeKind } from '../runtime/named-kinds';
import { ownData } from '../runtime/own-data';
import { optional } from '../runtime/reading';

/** Maximum as printed. */
export const allocation = declare({
  id: 'ALLOCATION',
  returns: 'cell',
  as: 'euro',
  parameters: [
    anyPlace,
    optional('theme', themeKind, allThemes, {
      nl: 'Thema of artikelnummer; weglaten of "totaal" telt alle thema’s op.',
      en: 'Theme or article number; left out or "all" adds all themes up.',
    }),
    optional('basis', basis, 'incl', {
      nl: '"incl" (standaard), "excl" of "btw".',
      en: '"incl" (default), "excl" or "btw".',
    }),
    ownData(maximumFigures),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'Het maximum zoals de bijlage het vermeldt ("bedraagt"), standaard inclusief btw. In 21 gevallen wijkt het € 1 af van de som van de termijnen; beide blijven staan zoals gepubliceerd.',
      tasks: ['Hoeveel kunnen wij hoogstens krijgen?', 'Welk maximum staat in de bijlage?'],
    },
    en: {
      summary:
        'The maximum as the annex prints it ("bedraagt"), incl. btw by default. In 21 cases it is € 1 off the sum of the instalments; both are kept as published.',
      tasks: ['How much can we get at most?', 'Which maximum does the annex print?'],
    },
  },
  examples: [
    { call: ['Rotterdam', 'integraal'], gives: 10109280 },
    { call: ['Zuidoost', 'veerkracht'], gives: 255000 },
    { call: ['alle', 'jongekind'], gives: 73109349 },
    { call: ['Delft', 'armoede', 'excl'], gives: 807500 },
    { call: ['Delft', 'leefomgeving'], fails: '#N/A' },
  ],
});
