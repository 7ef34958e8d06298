import type { Task } from './search-words';

/** Texts of the screen Formule, in Dutch. */
export const dutch = {
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
export type FormulaTexts = typeof dutch;
