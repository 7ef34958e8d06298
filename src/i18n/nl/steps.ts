import type { StepSentences } from '../steps';

/** The sentences of derivations, in Dutch. */
export const steps: StepSentences = {
  instalment: ({ place, theme, year }) => `Termijn ${year}, ${theme}, ${place}, incl. btw`,
  dividedInstalment: ({ place, theme, year, parts }) =>
    `Termijn ${year}, ${theme}, ${place}, incl. btw: het gedrukte bedrag gedeeld door ${parts} gebieden (art. 3, lid 2)`,
  ownInstalment: ({ place, theme, year, row }) => `Uw tabel, rij ${row}: ${year}, ${theme}, ${place}, incl. btw`,
  noInstalment: () => 'De bijlage betaalt hier niets uit',
  sumIncl: () => 'Samen, incl. btw',
  btwRate: () => 'Btw-raming, als deel van het bedrag',
  btwRateEducation: () => 'Btw-raming school en omgeving en jonge kind',
  exclBtw: () => 'Bedrag excl. btw: het bedrag min de geraamde btw',
  btwPart: () => 'Geraamde btw, gestort in het BTW-compensatiefonds',
  ownPart: ({ place }) => `Bedrag van ${place}, incl. btw`,
  whole: () => 'Bedrag van alle gemeenten, incl. btw',
  dividedBy: () => 'Gedeeld op elkaar',
};
