import { mapRows } from '../../core/answer';
import { sumOfAmounts } from '../../schemes/agreement/amounts';
import { allPlaces } from '../../schemes/names/places';
import { measureFigures, measuresOf } from '../../schemes/orv/measures';
import { citationsText } from '../runtime/citation';
import { declare, euro, words } from '../runtime/declare';
import { placeKind } from '../runtime/named-kinds';
import { ownData } from '../runtime/own-data';
import { optional } from '../runtime/reading';

/** ORV measures as a table. */
export const orvMeasures = declare({
  id: 'ORV.MEASURES',
  returns: 'table',
  columns: [words('Gebied'), words('Maatregel'), euro('Excl. btw'), euro('Btw'), euro('Incl. btw'), words('Bron')],
  parameters: [
    optional('area', placeKind, allPlaces, {
      nl: 'Het gebied; weglaten geeft alle ingebouwde afspraken (nu Nieuw-West).',
      en: 'The area; left out gives all embedded agreements (now Nieuw-West).',
    }),
    ownData(measureFigures),
  ],
  rule: (area, measures) =>
    mapRows(measuresOf(area, measures), ({ area: where, name, amounts }) => {
      const { inclCents, exclCents } = sumOfAmounts(amounts);
      const citations = amounts.map(({ citation }) => citation);
      const net = exclCents === undefined ? ['', ''] : [exclCents, inclCents - exclCents];
      return [where, name, ...net, inclCents, citationsText(citations)];
    }),
  texts: {
    nl: {
      summary: 'De maatregelen met een maximale ORV-bijdrage als tabel: excl. btw, btw, incl. btw en vindplaats.',
      tasks: ['Voor welke maatregelen is ORV-geld afgesproken?'],
    },
    en: {
      summary: 'The measures with a maximum ORV contribution as a table: excl. btw, btw, incl. btw and citation.',
      tasks: ['For which measures is ORV money agreed?'],
    },
  },
  examples: [
    {
      call: ['Nieuw-West'],
      beginsWith: [['Gebied', 'Maatregel', 'Excl. btw', 'Btw', 'Incl. btw', 'Bron']],
      rows: 3,
    },
    { call: ['Eindhoven'], fails: '#N/A' },
  ],
});
