import type { InEveryLanguage } from '../../core/language';
import type { Task } from './search-words';

const dutch = {
  title: 'Formule',
  search: 'Zoek een functie of een vraag',
  placeholder: 'bijv. trekkingsrecht, terugvordering, btw',
  found: (count: number) => (count === 1 ? '1 functie' : `${count} functies`),
  notFound: 'Geen functie past bij deze woorden. Probeer er minder, of een ander woord.',
  tasks: {
    receive: 'Wat wij ontvangen',
    spend: 'Besteden en verantwoorden',
    housing: 'Woningbouw en afspraken',
    orv: 'Openbare ruimte, voorzieningen en capaciteit',
    plan: 'Plannen en landelijke cijfers',
    account: 'Aansluiten en onderbouwen',
    lookup: 'Opzoeken',
  } satisfies Record<Task, string>,
  inCell: (cell: string) => `In ${cell} staat een NPLV-formule:`,
  edit: (call: string) => `Bewerk ${call}`,
  back: 'Alle functies',
  arguments: 'Argumenten',
  noArguments: 'Deze functie heeft geen argumenten.',
  optional: 'mag leeg',
  pick: (name: string) => `Neem de selectie over als ${name}`,
  pickHint: 'Typ een waarde, of neem met de knop de geselecteerde cellen over.',
  example: 'Vul een voorbeeld in',
  clear: 'Maak leeg',
  formula: 'Formule',
  result: 'Uitkomst',
  derivation: 'Herleiding',
  source: 'Bron',
  waiting: 'Vul in wat nog ontbreekt: ',
  onlyExcel: 'Dit rekent alleen Excel zelf uit; zet de formule in een cel om de uitkomst te zien.',
  noSuchCells:
    'Excel kon de waarden van deze cellen nu niet geven: ze bestaan niet, het zijn er te veel, of er wordt nog getypt.',
  noSuchFunction: 'Een functie in deze formule bestaat niet.',
  foreign: (name: string) =>
    `Excel heeft geen functie met de Engelse naam ${name}. Typ functienamen hier in het Engels: SUM, niet SOM.`,
  unreadable: {
    comma:
      'Een van de argumenten is geen geldige formule. Controleer haakjes en aanhalingstekens; tussen argumenten hoort een puntkomma, in getallen een komma.',
    point:
      'Een van de argumenten is geen geldige formule. Controleer haakjes en aanhalingstekens; tussen argumenten hoort een komma, in getallen een punt.',
  },
  moreRows: (count: number) => (count === 1 ? 'en nog 1 rij' : `en nog ${count} rijen`),
  insert: (cell: string) => `Zet in ${cell}`,
  insertAnywhere: 'Zet in de geselecteerde cel',
  replace: (cell: string) => `Vervang in ${cell}`,
  inserted: (address: string) => `De formule staat in ${address}.`,
  replaced: (cell: string) => `De formule in ${cell} is vervangen.`,
  stopEditing: 'Niet vervangen',
  editing: (cell: string) => `U bewerkt de formule in ${cell}; de rest van die formule blijft zoals zij is.`,
};

/** Texts of the screen Formule. */
type FormulaTexts = typeof dutch;

const english: FormulaTexts = {
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
  stopEditing: 'Keep the formula',
  editing: (cell) => `You are editing the formula in ${cell}; the rest of it stays as it is.`,
};

/** Texts of the screen Formule, in every language. */
export const formulaTexts: InEveryLanguage<FormulaTexts> = { nl: dutch, en: english };
