import type { CheckStatus } from '../../schemes/facts/check';

/** Texts of the screen Bronnen, in Dutch. */
export const dutch = {
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
export type SourcesTexts = typeof dutch;
