import { measureFigures, resolveMeasure } from '../../schemes/orv/measures';
import { orvRight as rule } from '../../schemes/orv/right';
import { declare } from '../runtime/declare';
import { agreementArea, measure } from '../runtime/named-kinds';
import { ownData } from '../runtime/own-data';
import { basisOfRight } from '../runtime/kinds';
import { optional } from '../runtime/reading';

/** Maximum contribution for ORV measures. */
export const orvRight = declare({
  id: 'ORV.RIGHT',
  returns: 'cell',
  as: 'euro',
  parameters: [
    agreementArea,
    optional('measure', measure, undefined, {
      nl: 'De maatregel, of een deel van de naam; weglaten of "totaal" geeft alle maatregelen samen.',
      en: 'The measure, or a part of its name; left out or "totaal" gives all measures together.',
    }),
    basisOfRight,
    ownData(measureFigures),
  ],
  rule(area, typed, on, measures) {
    if (typed === undefined) return rule(area, undefined, on, measures);
    const found = resolveMeasure(typed, 'measure', area, measures);
    return found.ok ? rule(area, found.value, on, measures) : found;
  },
  texts: {
    nl: {
      summary:
        'De maximale rijksbijdrage voor een maatregel in de openbare ruimte of een maatschappelijke voorziening (ORV), of voor alle. Standaard inclusief btw; de btw gaat naar het BTW-compensatiefonds. Ingebouwd is Nieuw-West.',
      tasks: ['Hoeveel ORV-geld mogen wij opvoeren?'],
    },
    en: {
      summary:
        'The maximum state contribution for a measure in public space or a community facility (ORV), or for all of them. Incl. btw by default; the btw goes to the BTW-compensatiefonds. Nieuw-West is embedded.',
      tasks: ['How much ORV money may we claim?'],
    },
  },
  examples: [
    { call: ['Nieuw-West'], gives: 19035000 },
    { call: ['Nieuw-West', 'Plein 40-45', 'excl'], gives: 6061983 },
    { call: ['Nieuw-West', 'maatschappelijke voorziening'], fails: '#N/A' },
    { call: ['Zuidoost'], fails: '#N/A' },
  ],
});
