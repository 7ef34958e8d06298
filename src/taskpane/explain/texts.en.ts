import type { ExplainTexts } from './texts.nl';

const ofTheme = (theme: string): string => (theme === 'totaal' ? 'all themes together' : theme);
const ofPlace = (place: string): string => (place === 'alle' ? 'all municipalities together' : place);
const onBasis = { incl: 'incl. btw', excl: 'excl. btw, as paid', btw: 'the estimated btw' };

/** Texts of the screen Uitleg, in English. */
export const english: ExplainTexts = {
  title: 'Explain',
  waiting: 'Reading the selected cell …',
  paste: 'Formula or amount',
  pasteHint: 'In Excel this screen follows the selected cell. Here you can paste a formula with values, or an amount.',
  emptyCell: 'This cell is empty. Select a cell with an NPLV formula or an amount.',
  textCell: 'This is text. Select a cell with an NPLV formula or an amount.',
  noCalls: 'There is no NPLV function in this formula.',
  unreadable: 'This formula cannot be read. In Excel it stands unchanged.',
  busy: 'Excel is still calculating this cell.',
  spilled: (cell) => `This value comes from the formula in ${cell}.`,
  frozen: (version) =>
    `A frozen formula: the value was fixed with ${version} and is no longer calculated. Below is what the formula would give now. Thaw, in Audit, brings it back.`,
  missing: 'NPLV was not there when this formula was last calculated. Double-click the cell and press Enter.',
  protectedSheet: 'This sheet is protected: nothing can be replaced until the protection is taken off.',
  callIn: (calls) => (calls === 1 ? 'One NPLV function in this formula' : `${calls} NPLV functions in this formula`),
  nested: 'inside another NPLV function',
  arguments: 'Arguments',
  argument: 'Argument',
  value: 'Value',
  leftOut: '(left out)',
  empty: '(empty)',
  cells: (count, first) => `${count} cells: ${first}`,
  element: 'Explanation of',
  unknown: {
    onlyExcel: 'only Excel calculates this',
    noSuchCells: 'these cells are not there (any more)',
    noSuchFunction: 'there is no such function',
  },
  cannotExplain: {
    onlyExcel:
      'Only Excel calculates one of the arguments. Put that part in a cell of its own and refer to it, and every step can be followed.',
    noSuchCells: 'An argument refers to cells that are not there (any more). Check the sheet, the name or the table.',
    noSuchFunction: 'NPLV does not know this function. Check its name in Formula.',
  },
  passed: (error) => `An argument is the error ${error}. Solve that first in the cell it refers to.`,
  rule: 'The rule',
  steps: 'Derivation',
  source: 'Source',
  words: 'What it says there',
  typed: 'This amount was typed in',
  typedAsText: 'This amount stands here as text; Excel does not add it up.',
  sameAs: 'Is this result a published figure?',
  matches: (count) =>
    count === 1 ? 'It equals one figure in the documents.' : `It equals ${count} figures in the documents.`,
  noMatch: 'This amount is not in the documents, nor excl. btw or as a sum of instalments.',
  tooSmall: 'Numbers under 1,000 and years cannot be recognised by their value.',
  byHeadings: 'First what fits the headings of this cell.',
  showAll: (count) => `Show all ${count}`,
  rounded: (difference) => `Your amount is rounded; the formula differs by ${difference}.`,
  replace: 'Replace with the formula',
  replaceWith: (formula) => `Replace with the formula ${formula}`,
  edit: 'Edit in Formula',
  editCall: (call: string) => `Edit ${call} in Formula`,
  replaced: (cell) => `${cell} holds the formula now.`,
  instalment: ({ place, theme, year, basis }) =>
    `the ${year === undefined ? 'sum of the instalments' : `${year} instalment`} ${ofTheme(theme)} of ${ofPlace(place)}, ${onBasis[basis]}`,
  maximum: ({ place, theme, basis }) =>
    `the published maximum ${ofTheme(theme)} of ${ofPlace(place)}, ${onBasis[basis]}`,
  award: ({ area, scheme }) =>
    scheme === undefined ? `all that was awarded to ${area} alone` : `the award ${scheme} to ${area}`,
};
