import { mapRows } from '../../core/answer';
import { agreement as rule, summaryFigures } from '../../schemes/agreement/summary';
import { citationsText } from '../runtime/citation';
import { declare, euro, words } from '../runtime/declare';
import { ownData } from '../runtime/own-data';
import { agreementArea } from '../runtime/named-kinds';

/** Summary of an agreement as a table. */
export const agreement = declare({
  id: 'AGREEMENT',
  returns: 'table',
  columns: [words('Onderdeel'), euro('Laag'), euro('Hoog'), words('Zekerheid'), words('Bron')],
  parameters: [agreementArea, ownData(summaryFigures)],
  rule: (area, figures) =>
    mapRows(rule(area, figures), ({ name, lowCents, highCents, certainty, citations }) => [
      name,
      lowCents,
      highCents,
      certainty ?? '',
      citationsText(citations),
    ]),
  texts: {
    nl: {
      summary:
        'De samenvatting van de bestuurlijke afspraak, incl. btw, met per onderdeel hoe zeker het is. Het vermelde totaal telt een schatting, twee maxima en nog aan te vragen geld bij elkaar op.',
      tasks: ['Wat staat er in onze bestuurlijke afspraak, en hoe zeker is het?'],
    },
    en: {
      summary:
        'The summary of the agreement, incl. btw, with how certain each part is. The printed total adds an estimate, two maxima and money still to be applied for.',
      tasks: ['What is in our agreement, and how certain is it?'],
    },
  },
  examples: [
    {
      call: ['Nieuw-West'],
      beginsWith: [['Onderdeel', 'Laag', 'Hoog', 'Zekerheid', 'Bron']],
      rows: 5,
    },
    { call: ['Delft'], fails: '#N/A' },
  ],
});
