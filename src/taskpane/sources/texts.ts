import type { InEveryLanguage } from '../../core/language';
import type { CheckStatus } from '../../schemes/facts/check';

const dutch = {
  title: 'Bronnen',
  version: (version: string) => `Gegevens: versie ${version}`,
  view: 'Weergave',
  views: { facts: 'Cijfers', checks: 'Toetsen', documents: 'Documenten' },
  search: 'Zoek in alle cijfers en datums',
  document: 'Document',
  scheme: 'Regeling',
  all: 'Alle',
  found: (count: string) => `${count} gevonden`,
  notFound: 'Niets gevonden. Probeer minder woorden of een andere keuze.',
  more: (count: string) => `Toon er nog ${count}`,
  show: 'Toon',
  statuses: {
    tegenspraak: 'Documenten spreken elkaar tegen',
    verenigbaar: 'Lijkt tegenstrijdig, kan beide waar zijn',
    onverwacht: 'Verschil dat niet bekend was',
    verschil: 'Bekend verschil',
    afgerond: 'Klopt, op afronding na',
    afgeleid: 'Afgeleide regel',
    klopt: 'Klopt',
  } satisfies Record<CheckStatus, string>,
  checksNote: 'Wat de documenten vermelden, naast wat de andere cijfers opleveren. Niets is hersteld of afgerond.',
  expected: 'Vermeld',
  computed: 'Berekend',
  difference: 'Verschil',
  publication: 'Publicatie',
  date: 'Datum',
  address: 'Adres',
  facts: (count: string) => `${count} cijfers, data en lijsten`,
};

/** Texts of the screen Bronnen. */
type SourcesTexts = typeof dutch;

const english: SourcesTexts = {
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
    onverwacht: 'Difference not on record',
    verschil: 'Known difference',
    afgerond: 'Agrees, up to rounding',
    afgeleid: 'Derived rule',
    klopt: 'Agrees',
  },
  checksNote: 'What the documents state, beside what follows from the other figures. Nothing was repaired or rounded.',
  expected: 'Published',
  computed: 'Computed',
  difference: 'Difference',
  publication: 'Publication',
  date: 'Date',
  address: 'Address',
  facts: (count) => `${count} figures, dates and lists`,
};

/** Texts of the screen Bronnen, in every language. */
export const sourcesTexts: InEveryLanguage<SourcesTexts> = { nl: dutch, en: english };
