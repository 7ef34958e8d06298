import type { InEveryLanguage } from '../../core/language';

/** Parts of the name of a published figure; theme and place may be "all". */
interface Naming {
  readonly place: string;
  readonly theme: string;
  readonly year?: number | undefined;
  readonly basis: 'incl' | 'excl' | 'btw';
}

/** Theme, place and basis of a published figure, in Dutch. */
function inDutch({ theme, place, basis }: Naming): string {
  const bases = { incl: 'incl. btw', excl: 'excl. btw, zoals uitbetaald', btw: 'het geraamde btw-deel' };
  const ofTheme = theme === 'totaal' ? 'alle thema’s samen' : theme;
  return `${ofTheme} van ${place === 'alle' ? 'alle gemeenten samen' : place}, ${bases[basis]}`;
}

const dutch = {
  title: 'Uitleg',
  waiting: 'De geselecteerde cel wordt gelezen …',
  paste: 'Formule of bedrag',
  pasteHint:
    'In Excel volgt dit scherm de geselecteerde cel. Hier kunt u een formule met waarden, of een bedrag, plakken.',
  emptyCell: 'Deze cel is leeg. Selecteer een cel met een NPLV-formule of een bedrag.',
  textCell: 'Hier staat tekst. Selecteer een cel met een NPLV-formule of een bedrag.',
  noCalls: 'In deze formule staat geen NPLV-functie.',
  unreadable: 'Deze formule is niet te lezen. In Excel staat zij er onveranderd.',
  busy: 'Excel rekent deze cel nog uit.',
  spilled: (cell: string) => `Deze waarde komt uit de formule in ${cell}.`,
  frozen: (version: string) =>
    `Een bevroren formule: de waarde is vastgelegd met ${version} en rekent niet meer mee. Hieronder staat wat de formule nu zou geven. Met Ontdooien, in Controle, staat zij er weer.`,
  missing: 'Toen deze formule het laatst werd uitgerekend, was NPLV er niet. Dubbelklik in de cel en druk op Enter.',
  protectedSheet: 'Dit blad is beveiligd: vervangen kan pas als de beveiliging is opgeheven.',
  callIn: (calls: number) =>
    calls === 1 ? 'Eén NPLV-functie in deze formule' : `${calls} NPLV-functies in deze formule`,
  nested: 'binnen een andere NPLV-functie',
  arguments: 'Argumenten',
  argument: 'Argument',
  value: 'Waarde',
  leftOut: '(weggelaten)',
  empty: '(leeg)',
  cells: (count: number, first: string) => `${count} cellen: ${first}`,
  element: 'Uitleg van',
  unknown: {
    onlyExcel: 'rekent alleen Excel uit',
    noSuchCells: 'deze cellen zijn er niet (meer)',
    noSuchFunction: 'deze functie bestaat niet',
  },
  cannotExplain: {
    onlyExcel:
      'Een argument rekent alleen Excel uit. Zet dat deel in een eigen cel en verwijs ernaar, dan is elke stap te volgen.',
    noSuchCells: 'Een argument verwijst naar cellen die er niet (meer) zijn. Controleer het blad, de naam of de tabel.',
    noSuchFunction: 'NPLV kent deze functie niet. Controleer de naam in het onderdeel Formule.',
  },
  passed: (error: string) =>
    `Een argument bevat de foutwaarde ${error}. Los die eerst op in de cel waarnaar wordt verwezen.`,
  rule: 'De regel',
  steps: 'Herleiding',
  source: 'Bron',
  words: 'Wat daar staat',
  typed: 'Dit bedrag is ingetypt',
  typedAsText: 'Dit bedrag staat hier als tekst; Excel telt het niet mee.',
  sameAs: 'Is deze uitkomst een gepubliceerd cijfer?',
  matches: (count: number) =>
    count === 1
      ? 'Het is gelijk aan één cijfer in de documenten.'
      : `Het is gelijk aan ${count} cijfers in de documenten.`,
  noMatch: 'Dit bedrag staat niet in de documenten, ook niet excl. btw of als som van termijnen.',
  tooSmall: 'Getallen onder 1.000 en jaartallen zijn aan hun waarde niet te herkennen.',
  byHeadings: 'Eerst wat past bij de koppen van deze cel.',
  showAll: (count: number) => `Toon alle ${count}`,
  rounded: (difference: string) => `Uw bedrag is afgerond; de formule geeft ${difference} verschil.`,
  replace: 'Vervang door de formule',
  replaceWith: (formula: string) => `Vervang door de formule ${formula}`,
  edit: 'Bewerk in Formule',
  editCall: (call: string) => `Bewerk ${call} in Formule`,
  replaced: (cell: string) => `In ${cell} staat nu de formule.`,
  instalment: (naming: Naming) =>
    `de ${naming.year === undefined ? 'som van de termijnen' : `termijn ${naming.year}`} ${inDutch(naming)}`,
  maximum: (naming: Naming) => `het vermelde maximum ${inDutch(naming)}`,
  award: ({ area, scheme }: { area: string; scheme?: string | undefined }) =>
    scheme === undefined ? `alles wat alleen aan ${area} is toegekend` : `de toekenning ${scheme} aan ${area}`,
};

/** Texts of the screen Uitleg. */
export type ExplainTexts = typeof dutch;

/** Theme, place and basis of a published figure, in English. */
function inEnglish({ theme, place, basis }: Naming): string {
  const bases = { incl: 'incl. btw', excl: 'excl. btw, as paid', btw: 'the estimated btw' };
  const ofTheme = theme === 'totaal' ? 'all themes together' : theme;
  return `${ofTheme} of ${place === 'alle' ? 'all municipalities together' : place}, ${bases[basis]}`;
}

const english: ExplainTexts = {
  title: 'Explain',
  waiting: 'Reading the selected cell …',
  paste: 'Formula or amount',
  pasteHint: 'In Excel this screen follows the selected cell. Here you can paste a formula with values, or an amount.',
  emptyCell: 'This cell is empty. Select a cell with an NPLV formula or an amount.',
  textCell: 'This is text. Select a cell with an NPLV formula or an amount.',
  noCalls: 'There is no NPLV function in this formula.',
  unreadable: 'This formula cannot be read; it is unchanged in Excel.',
  busy: 'Excel is still calculating this cell.',
  spilled: (cell) => `This value comes from the formula in ${cell}.`,
  frozen: (version) =>
    `A frozen formula: the value was fixed with ${version} and is no longer calculated. Below is what the formula would give now. Thaw, in Audit, brings it back.`,
  missing: 'NPLV was not loaded when this formula was last calculated. Double-click the cell and press Enter.',
  protectedSheet: 'This sheet is protected: nothing can be replaced until it is unprotected.',
  callIn: (calls) => (calls === 1 ? 'One NPLV function in this formula' : `${calls} NPLV functions in this formula`),
  nested: 'inside another NPLV function',
  arguments: 'Arguments',
  argument: 'Argument',
  value: 'Value',
  leftOut: '(omitted)',
  empty: '(empty)',
  cells: (count, first) => `${count} cells: ${first}`,
  element: 'Explanation of',
  unknown: {
    onlyExcel: 'only Excel calculates this',
    noSuchCells: 'these cells do not exist (any more)',
    noSuchFunction: 'there is no such function',
  },
  cannotExplain: {
    onlyExcel:
      'Only Excel calculates one of the arguments. Put that part in a cell of its own and refer to it, and every step can be followed.',
    noSuchCells: 'An argument refers to cells that do not exist (any more). Check the sheet, the name or the table.',
    noSuchFunction: 'NPLV does not know this function. Check its name in Formula.',
  },
  passed: (error) => `An argument is the error ${error}. Fix it first in the cell that it refers to.`,
  rule: 'The rule',
  steps: 'Derivation',
  source: 'Source',
  words: 'What the source says',
  typed: 'This amount was typed in',
  typedAsText: 'This amount is stored as text; Excel does not add it up.',
  sameAs: 'Is this result a published figure?',
  matches: (count) =>
    count === 1 ? 'It equals one figure in the documents.' : `It equals ${count} figures in the documents.`,
  noMatch: 'This amount is not in the documents, nor excl. btw or as a sum of instalments.',
  tooSmall: 'Numbers under 1,000 and years cannot be recognised by their value.',
  byHeadings: 'Best match with the headings of this cell first.',
  showAll: (count) => `Show all ${count}`,
  rounded: (difference) => `Your amount is rounded; the formula differs by ${difference}.`,
  replace: 'Replace with the formula',
  replaceWith: (formula) => `Replace with the formula ${formula}`,
  edit: 'Edit in Formula',
  editCall: (call: string) => `Edit ${call} in Formula`,
  replaced: (cell) => `${cell} now holds the formula.`,
  instalment: (naming) =>
    `the ${naming.year === undefined ? 'sum of the instalments' : `${naming.year} instalment`} ${inEnglish(naming)}`,
  maximum: (naming) => `the published maximum ${inEnglish(naming)}`,
  award: ({ area, scheme }) =>
    scheme === undefined ? `all that was awarded to ${area} alone` : `the award ${scheme} to ${area}`,
};

/** Texts of the screen Uitleg, in every language. */
export const explainTexts: InEveryLanguage<ExplainTexts> = { nl: dutch, en: english };
