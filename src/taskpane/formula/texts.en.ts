import type { FormulaTexts } from './texts.nl';

/** Texts of the screen Formule, in English. */
export const english: FormulaTexts = {
  title: 'Formula',
  search: 'Find a function or a question',
  placeholder: 'e.g. drawing right, clawback, vat',
  found: (count) => (count === 1 ? '1 function' : `${count} functions`),
  notFound: 'No function fits these words. Try fewer, or another word.',
  tasks: {
    receive: 'What we receive',
    spend: 'Spending and accounting for it',
    housing: 'Housing and agreements',
    orv: 'Public space, facilities and capacity',
    plan: 'Planning and national figures',
    account: 'Reconciling and supporting',
    lookup: 'Looking up',
  },
  inCell: (cell) => `${cell} holds an NPLV formula:`,
  edit: (call) => `Edit ${call}`,
  back: 'All functions',
  arguments: 'Arguments',
  noArguments: 'This function has no arguments.',
  optional: 'optional',
  pick: (name) => `Use the selection as ${name}`,
  pickHint: 'Type a value, or take the selected cells with the button.',
  example: 'Fill in an example',
  clear: 'Clear',
  formula: 'Formula',
  result: 'Result',
  derivation: 'Derivation',
  source: 'Source',
  waiting: 'Fill in what is missing: ',
  onlyExcel: 'Only Excel itself can calculate this; put the formula in a cell to see the result.',
  noSuchCells:
    'Excel could not give the values of these cells now: they do not exist, there are too many, or a cell is being edited.',
  noSuchFunction: 'A function in this formula does not exist.',
  foreign: (name) =>
    `Excel has no function with the English name ${name}. Type the names of functions in English here: SUM, not SOM.`,
  unreadable: {
    comma:
      'One of the arguments is not a valid formula. Check brackets and quotation marks; arguments are separated by semicolons, and numbers have a decimal comma.',
    point:
      'One of the arguments is not a valid formula. Check brackets and quotation marks; arguments are separated by commas, and numbers have a decimal point.',
  },
  moreRows: (count) => (count === 1 ? 'and 1 more row' : `and ${count} more rows`),
  insert: (cell) => `Put in ${cell}`,
  insertAnywhere: 'Put in the selected cell',
  replace: (cell) => `Replace in ${cell}`,
  inserted: (address) => `The formula is in ${address}.`,
  replaced: (cell) => `The formula in ${cell} has been replaced.`,
  stopEditing: 'Do not replace',
  editing: (cell) => `You are editing the formula in ${cell}; the rest of it stays as it is.`,
};
