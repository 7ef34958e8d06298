import type { Language } from '../../src/core/language';

/** Fixed words of the pages in one language. */
export interface Words {
  readonly product: string;
  readonly search: string;
  /** Result of a search by the number of functions, for which # stands. */
  readonly found: { readonly none: string; readonly one: string; readonly several: string };
  readonly index: string;
  readonly intro: string;
  readonly want: string;
  readonly alphabetical: string;
  readonly otherLanguage: string;
  readonly allFunctions: string;
  readonly questions: string;
  readonly parameters: string;
  readonly parameterHeaders: readonly [string, string, string];
  readonly noParameters: string;
  readonly optional: string;
  readonly result: string;
  readonly cell: string;
  readonly row: (columns: string) => string;
  readonly block: string;
  /** Result of a function that reports on each row of own data. */
  readonly column: string;
  readonly table: (columns: string) => string;
  readonly dates: string;
  readonly examples: string;
  readonly moreRows: (left: number, all: number) => string;
  readonly source: string;
  readonly sourceOf: (formula: string) => string;
  readonly noSource: string;
  readonly errors: string;
  readonly errorHeaders: readonly [string, string, string];
  readonly blank: (names: string) => string;
  readonly unknown: (names: string) => string;
  readonly absent: string;
  readonly wrongKind: (names: string) => string;
  readonly notSingle: (names: string) => string;
  readonly passedOn: string;
  readonly noErrors: string;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (from: string) => string;
}

/** Fixed words of the pages. */
export const words: Readonly<Record<Language, Words>> = {
  nl: {
    product: 'NPLV voor Excel',
    search: 'Zoek een functie',
    found: {
      none: 'Geen functie past bij deze woorden. Probeer er minder, of een ander woord.',
      one: '1 functie gevonden',
      several: '# functies gevonden',
    },
    index: 'De functies van NPLV voor Excel',
    intro:
      'Een functie heet in elke taal van Excel hetzelfde. Waar één waarde per cel uitkomt, mag elk argument ook een bereik zijn: de uitkomst wordt dan een blok. Bedragen, percentages en datums staan op deze pagina’s zoals een cel ze toont, met de notatie die erbij komt.',
    want: 'Ik wil weten …',
    alphabetical: 'Op alfabet',
    otherLanguage: 'English',
    allFunctions: 'Alle functies',
    questions: 'Vragen die de functie beantwoordt',
    parameters: 'Argumenten',
    parameterHeaders: ['Argument', 'Omschrijving', 'Wat mag'],
    noParameters: 'Geen.',
    optional: 'mag leeg blijven',
    result: 'Uitkomst',
    cell: 'Eén waarde. Staan er bereiken in, dan een waarde voor elke combinatie van cellen.',
    row: (columns) => `Een rij, zonder kop: ${columns}. Een kolom met argumenten geeft een rij voor elke cel.`,
    block: 'Een blok in de vorm van het bereik.',
    column: 'Een kolom met een cel voor elke rij van het bereik.',
    table: (columns) => `Een tabel met een kop: ${columns}.`,
    dates: 'Een datum komt terug met een datumnotatie.',
    examples: 'Voorbeelden',
    moreRows: (left, all) => `… en nog ${left} van de ${all} rijen.`,
    source: 'Bron',
    sourceOf: (formula) => `Van \`${formula}\`, zoals \`NPLV.SOURCE\` haar geeft:`,
    noSource: 'Deze functie geeft zelf geen cijfer en heeft dus geen eigen bron.',
    errors: 'Fouten',
    errorHeaders: ['Formule', 'Fout', 'Melding'],
    blank: (names) => `er is niets ingevuld bij ${names}`,
    unknown: (names) => `een naam is onbekend of past op meer dan één: ${names}`,
    absent: 'wat u vraagt staat niet in de documenten',
    wrongKind: (names) => `de waarde is van de verkeerde soort of valt buiten de grenzen: ${names}`,
    notSingle: (names) => `er staat een bereik waar één waarde hoort: ${names}`,
    noErrors: 'Geen.',
    passedOn: 'Een foutwaarde in een argument komt onveranderd terug.',
    between: (from, to) => `${from} tot en met ${to}`,
    atLeast: (from) => `${from} of meer`,
  },
  en: {
    product: 'NPLV for Excel',
    search: 'Search the functions',
    found: {
      none: 'No function fits these words. Try fewer, or another word.',
      one: '1 function found',
      several: '# functions found',
    },
    index: 'The functions of NPLV for Excel',
    intro:
      'A function has the same name in every language of Excel. Where a function gives one value, every argument may also be a range: the result is then a block. Amounts, percentages and dates are written on these pages as a cell shows them, in the number format that comes with them. Results that are text are Dutch in every language, so that a workbook means the same everywhere.',
    want: 'I want to know …',
    alphabetical: 'Alphabetical',
    otherLanguage: 'Nederlands',
    allFunctions: 'All functions',
    questions: 'Questions it answers',
    parameters: 'Arguments',
    parameterHeaders: ['Argument', 'Description', 'Accepts'],
    noParameters: 'None.',
    optional: 'optional',
    result: 'Result',
    cell: 'One value. Where ranges are given, a value for each combination of cells.',
    row: (columns) => `A row, without a header: ${columns}. A column of arguments gives a row for each cell.`,
    block: 'A block in the shape of the range.',
    column: 'A column with a cell for each row of the range.',
    table: (columns) => `A table with a header: ${columns}.`,
    dates: 'A date comes back with a date format.',
    examples: 'Examples',
    moreRows: (left, all) => `… and ${left} more of ${all} rows.`,
    source: 'Source',
    sourceOf: (formula) => `Of \`${formula}\`, as \`NPLV.SOURCE\` gives it:`,
    noSource: 'This function gives no figure itself and has no source of its own.',
    errors: 'Errors',
    errorHeaders: ['Formula', 'Error', 'Message'],
    blank: (names) => `nothing is filled in for ${names}`,
    unknown: (names) => `a name is unknown or fits more than one: ${names}`,
    absent: 'what you ask for is not in the documents',
    wrongKind: (names) => `the value is of the wrong kind or out of bounds: ${names}`,
    notSingle: (names) => `a range is given where one value is expected: ${names}`,
    noErrors: 'None.',
    passedOn: 'An error value in an argument comes back unchanged.',
    between: (from, to) => `${from} to ${to}`,
    atLeast: (from) => `${from} or more`,
  },
};
