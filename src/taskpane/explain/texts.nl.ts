/** Parts of the name of a published figure; theme and place may be "all". */
interface Naming {
  readonly place: string;
  readonly theme: string;
  readonly year?: number | undefined;
  readonly basis: 'incl' | 'excl' | 'btw';
}

const ofTheme = (theme: string): string => (theme === 'totaal' ? 'alle thema’s samen' : theme);
const ofPlace = (place: string): string => (place === 'alle' ? 'alle gemeenten samen' : place);
const onBasis = { incl: 'incl. btw', excl: 'excl. btw, zoals uitbetaald', btw: 'het geraamde btw-deel' };

/** Texts of the screen Uitleg, in Dutch. */
export const dutch = {
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
  instalment: ({ place, theme, year, basis }: Naming) =>
    `de ${year === undefined ? 'som van de termijnen' : `termijn ${year}`} ${ofTheme(theme)} van ${ofPlace(place)}, ${onBasis[basis]}`,
  maximum: ({ place, theme, basis }: Naming) =>
    `het vermelde maximum ${ofTheme(theme)} van ${ofPlace(place)}, ${onBasis[basis]}`,
  award: ({ area, scheme }: { area: string; scheme?: string | undefined }) =>
    scheme === undefined ? `alles wat alleen aan ${area} is toegekend` : `de toekenning ${scheme} aan ${area}`,
};

/** Texts of the screen Uitleg. */
export type ExplainTexts = typeof dutch;
