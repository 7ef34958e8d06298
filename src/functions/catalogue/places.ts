import { answer } from '../../core/answer';
import { focusAreas } from '../../data/programme';
import { areaName } from '../../schemes/names/places';
import { declare, words } from '../runtime/declare';

/** Focus areas as a table. */
export const places = declare({
  id: 'PLACES',
  returns: 'table',
  columns: [words('Gemeente'), words('CBS-code'), words('Focusgebied'), words('Naam')],
  parameters: [],
  rule: () =>
    answer(
      focusAreas.map((row) => [row.municipality, row.code, row.area, areaName(row)]),
      () => ({ citations: focusAreas.map((row) => row.citation), steps: [] }),
    ),
  texts: {
    nl: {
      summary: 'De twintig focusgebieden met hun gemeente. De CBS-codes staan niet in de documenten.',
      tasks: ['Welke gemeenten en gebieden doen mee?'],
    },
    en: {
      summary: 'The twenty focus areas with their municipality. The CBS codes are not in the documents.',
      tasks: ['Which municipalities and areas take part?'],
    },
  },
  examples: [
    {
      call: [],
      beginsWith: [
        ['Gemeente', 'CBS-code', 'Focusgebied', 'Naam'],
        ['Amsterdam', 'GM0363', 'Zuidoost', 'Amsterdam Zuidoost'],
      ],
      rows: 20,
    },
  ],
});
