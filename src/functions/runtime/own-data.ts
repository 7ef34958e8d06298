import { once } from '../../core/once';
import { ok } from '../../core/result';
import type { FigureSet } from '../../schemes/own-data/own-row';
import { ownTableOf } from '../../schemes/own-data/table';
import { isLeftOut, type RangeParameter } from './reading';

function reader<T>(figures: FigureSet<T>, takesInstalments: boolean): RangeParameter<T>['read'] {
  const embedded = once(() => ok(figures.embedded));
  return (matrix) => (isLeftOut(matrix) ? embedded() : ownTableOf(matrix).figures(figures, takesInstalments));
}

/** Parameter for own data, merged with the figures of the documents. */
export function ownData<T>(figures: FigureSet<T>): RangeParameter<T> {
  return {
    shape: 'range',
    name: 'table',
    text: {
      nl: 'Eigen gegevens: een bereik met de kop Soort, Gebied, Onderdeel enz., zoals NPLV_Gegevens. Vult de documenten aan of vervangt ze.',
      en: 'Own data: a range headed Soort, Gebied, Onderdeel etc., such as NPLV_Gegevens. It adds to the documents or replaces them.',
    },
    kind: {
      id: 'own-data',
      quantity: 'text',
      accepts: {
        nl: 'bereik met een kopregel; Soort en Gebied zijn verplicht',
        en: 'range with a header; Soort and Gebied are required',
      },
      sample: [
        ['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw'],
        ['termijn', 'Rotterdam', 'school', 2026, 1000],
      ],
    },
    optional: true,
    read: reader(figures, false),
  };
}

/** Parameter for own data in a table or in four columns: place, theme, year, amount incl. btw. */
export function ownInstalments<T>(figures: FigureSet<T>): RangeParameter<T> {
  const parameter = ownData(figures);
  return {
    ...parameter,
    text: {
      nl: 'Eigen gegevens (NPLV_Gegevens), of vier kolommen: gemeente, thema, jaar, bedrag incl. btw. Vult de bijlage aan of vervangt haar.',
      en: 'Own data (NPLV_Gegevens), or four columns: place, theme, year, amount incl. btw. It adds to the annex or replaces it.',
    },
    kind: {
      ...parameter.kind,
      id: 'own-instalments',
      accepts: {
        nl: 'bereik met een kopregel, of van vier kolommen',
        en: 'range with a header, or of four columns',
      },
      sample: [['Rotterdam', 'school', 2026, 1000]],
    },
    read: reader(figures, true),
  };
}
