import type { SourcesTexts } from './texts.nl';

/** Texts of the screen Bronnen, in English. */
export const english: SourcesTexts = {
  title: 'Sources',
  version: (version) => `Data: version ${version}`,
  view: 'View',
  views: { facts: 'Figures', checks: 'Checks', documents: 'Documents' },
  search: 'Search all figures and dates',
  document: 'Document',
  scheme: 'Scheme',
  all: 'All',
  found: (count) => `${count} found`,
  notFound: 'Nothing found. Try fewer words or another choice.',
  more: (count) => `Show ${count} more`,
  show: 'Show',
  statuses: {
    tegenspraak: 'Documents contradict each other',
    verenigbaar: 'Seems contradictory, can both be true',
    onverwacht: 'Difference that was not known',
    verschil: 'Known difference',
    afgerond: 'Agrees, up to rounding',
    afgeleid: 'Derived rule',
    klopt: 'Agrees',
  },
  checksNote: 'What the documents state, beside what the other figures come to. Nothing was repaired or rounded.',
  expected: 'Published',
  computed: 'Computed',
  difference: 'Difference',
  publication: 'Publication',
  date: 'Date',
  address: 'Address',
  facts: (count) => `${count} figures, dates and lists`,
};
