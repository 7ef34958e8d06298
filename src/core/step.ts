/** The name of a sentence in a derivation; the dictionaries hold the sentence itself. */
export type StepKey =
  | 'instalment'
  | 'dividedInstalment'
  | 'ownInstalment'
  | 'noInstalment'
  | 'sumIncl'
  | 'btwRate'
  | 'btwRateEducation'
  | 'exclBtw'
  | 'btwPart'
  | 'ownPart'
  | 'whole'
  | 'dividedBy';
