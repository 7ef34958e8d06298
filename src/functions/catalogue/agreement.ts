import { toCents } from '../../core/money';
import { agreement as rule } from '../../schemes/agreement/summary';
import { citationText } from '../runtime/citation';
import { declare, euro, words } from '../runtime/declare';
import { place } from '../runtime/kinds';
import { required } from '../runtime/reading';

/** The summary of an agreement as a table. */
export const agreement = declare({
  id: 'AGREEMENT',
  returns: 'table',
  columns: [words('Onderdeel'), euro('Laag'), euro('Hoog'), words('Zekerheid'), words('Bron')],
  parameters: [
    required('area', place, {
      nl: 'Het gebied; alleen de afspraak van Nieuw-West is ingebouwd.',
      en: 'The area; only the agreement of Nieuw-West is embedded.',
    }),
  ],
  rule(area) {
    const summary = rule(area);
    if (!summary.ok) return summary;
    const value = summary.value.map(({ name, low, high, certainty, citation }) => [
      name,
      toCents(low),
      toCents(high),
      certainty ?? '',
      citationText(citation),
    ]);
    return { ok: true, value, proof: summary.proof };
  },
  texts: {
    nl: {
      summary:
        'De samenvatting van de bestuurlijke afspraak, incl. btw, met per onderdeel hoe zeker het is. Het gedrukte totaal telt een schatting, twee maxima en nog aan te vragen geld bij elkaar op.',
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
