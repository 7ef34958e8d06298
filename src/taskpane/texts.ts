import type { InEveryLanguage } from '../core/language';
import type { SpendingCondition } from '../data/conditions';
import type { Decoration } from '../workbook/plan';

const dutch = {
  screensLabel: 'Onderdelen',
  screens: {
    explore: 'Verkennen',
    formula: 'Formule',
    templates: 'Sjablonen',
    reconcile: 'Aansluiten',
    explain: 'Uitleg',
    audit: 'Controle',
    sources: 'Bronnen',
    deadlines: 'Deadlines',
  },
  outsideExcel:
    'U bekijkt dit buiten Excel. Alles is hier op te zoeken en na te gaan; in een werkblad zetten kan in Excel.',
  loading: 'Een ogenblik …',
  broken: 'Dit onderdeel kon niet worden getoond. Wat in uw werkmap staat, is onveranderd.',
  retry: 'Opnieuw proberen',
  close: 'Sluiten',
  decline: 'Niet doen',
  size: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? 'rij' : 'rijen'} × ${columns} ${columns === 1 ? 'kolom' : 'kolommen'}`,
  places: {
    label: 'Gemeente of gebied',
    all: 'Alle gemeenten',
    placeholder: 'Kies of typ een naam',
    one: 'Kies hier één gemeente of gebied.',
    unknown: (typed: string, suggests: boolean) =>
      `“${typed}” is geen gemeente of gebied van het programma. ${suggests ? 'Bedoelt u:' : 'Kies uit de lijst.'}`,
    first: 'Kies eerst uw gemeente of gebied. De keuze geldt voor alle onderdelen en blijft bij deze werkmap bewaard.',
  },
  conditions: {
    title: 'Mag dit hieruit?',
    summarised: 'Samengevat uit de regeling en haar toelichting; de tekst van de regeling is beslissend.',
    kinds: {
      doel: 'Waarvoor',
      activiteit: 'Dit kan hieruit',
      uitgesloten: 'Dit niet',
      voorwaarde: 'Voorwaarden',
    } satisfies Record<SpendingCondition['kind'], string>,
    general: (count: number) => `Geldt voor elk thema (${count})`,
  },
  own: {
    mark: 'eigen',
    goTo: 'Ga naar Eigen gegevens',
    make: 'Maak een blad Eigen gegevens',
    made: (sheet: string) => `Het blad “${sheet}” staat in de werkmap. Wat u daar invult, telt overal mee.`,
    goToRow: (row: number) => `Ga naar rij ${row} van Eigen gegevens`,
    fault: (message: string) =>
      `Uw eigen gegevens tellen hier nog niet mee. ${message} Tot dat is verbeterd, staan hier de cijfers van de documenten.`,
  },
  source: {
    derivation: 'Herleiding',
    stepsBefore: (count: number) => `${count} stappen hiervoor`,
    citations: 'Bron',
    formula: 'Formule',
    insert: 'Zet in de geselecteerde cel',
    inserted: (address: string) => `De formule staat in ${address}.`,
    outside: 'opent buiten de werkmap',
  },
  skipped: (parts: readonly string[]) => `Niet gelukt in deze versie van Excel: ${parts.join(', ')}. De rest staat er.`,
  decorations: {
    names: 'namen voor de invoercellen',
    validations: 'gegevensvalidatie',
    tables: 'de tabelopmaak',
    charts: 'de grafiek',
    filter: 'het filter',
    printArea: 'het afdrukbereik',
  } satisfies Record<Decoration, string>,
  problems: {
    outsideExcel: 'Er is hier geen werkmap. Open dit taakvenster in Excel om iets in een werkblad te zetten.',
    cancelled: 'Gestopt. Er is niets veranderd.',
    occupied: (cells: string, count: number) =>
      count === 1
        ? `Cel ${cells} is gevuld. Er is niets geschreven: kies een lege plek.`
        : `Er staat al iets in ${count} cellen (${cells}). Er is niets geschreven: kies een lege plek.`,
    notCalculated: (cells: string, count: number) =>
      count === 1
        ? `${cells} heeft nog geen uitkomst. Wacht tot Excel klaar is, of los de fout daar op.`
        : `${count} formules hebben nog geen uitkomst (${cells}). Wacht tot Excel klaar is, of los de fouten daar op.`,
    notKept: 'De werkmap kon dit niet bewaren. Er is niets veranderd; sla de werkmap op en probeer het opnieuw.',
    noAnswer:
      'Excel gaf geen antwoord. Kijk of het toch is gebeurd voordat u het opnieuw probeert; met Ctrl+Z maakt u het ongedaan.',
    recordDamaged:
      'De lijst van bevroren formules in deze werkmap is niet te lezen en blijft zoals zij is. De meeste formules staan nog in een notitie bij hun cel; zet een eerdere versie van de werkmap terug om te ontdooien of meer te bevriezen.',
    merged: (cells: string) =>
      `Hier zijn cellen samengevoegd (${cells}). Er is niets geschreven: kies een andere plek of splits ze.`,
    inTable: (table: string) =>
      `Hier ligt de tabel ${table}. In een tabel geeft een formule voor meer cellen de fout #OVERLOOP!. Er is niets geschreven: kies een cel buiten de tabel.`,
    offSheet: 'Dat past hier niet meer op het werkblad. Kies een cel hoger of meer naar links.',
    sheetProtected: (sheet: string) => `Het blad ${sheet} is beveiligd. Hef de beveiliging op of kies een ander blad.`,
    workbookProtected:
      'De structuur van de werkmap is beveiligd, dus er kan geen blad bij. Hef dat op onder Controleren, Werkmap beveiligen.',
    denied:
      'Excel staat dit niet toe: een blad of de werkmap is beveiligd, of alleen te lezen. Er is niets geschreven.',
    gone: 'Een blad, naam of tabel is tijdens het werk verwijderd of hernoemd. Er is niets van blijven staan; probeer het opnieuw.',
    notFound: (what: string) => `${what} is er niet (meer).`,
    changed: (cell: string) => `Cel ${cell} is intussen veranderd. Er is niets geschreven.`,
    tooManyNames: (count: string, most: string) =>
      `Deze werkmap heeft ${count} verborgen namen voor bevroren formules; ten hoogste ${most} worden gelezen. Vraag wie de werkmap maakte om een versie zonder die namen.`,
    tooManyCells: (count: string, most: string) => `Dat zijn ${count} cellen; ten hoogste ${most} gaan in één keer.`,
    busy: 'Er wordt nog in een cel getypt. Druk op Enter en probeer het dan opnieuw.',
    failed: (message: string) => `Excel kon dit niet uitvoeren: ${message}`,
  },
};

/** Texts of the pane around its screens. */
export type PaneTexts = typeof dutch;

const english: PaneTexts = {
  screensLabel: 'Sections',
  screens: {
    explore: 'Explore',
    formula: 'Formula',
    templates: 'Templates',
    reconcile: 'Reconcile',
    explain: 'Explain',
    audit: 'Audit',
    sources: 'Sources',
    deadlines: 'Deadlines',
  },
  outsideExcel:
    'You are viewing this outside Excel. Everything can be looked up and checked here; writing to a worksheet is done in Excel.',
  loading: 'One moment …',
  broken: 'This section could not be shown. Nothing in your workbook has changed.',
  retry: 'Try again',
  close: 'Close',
  decline: 'Cancel',
  size: (rows, columns) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  places: {
    label: 'Municipality or area',
    all: 'All municipalities',
    placeholder: 'Choose or type a name',
    one: 'Choose one municipality or area here.',
    unknown: (typed, suggests) =>
      `“${typed}” is not a municipality or area of the programme. ${suggests ? 'Did you mean:' : 'Choose from the list.'}`,
    first:
      'Choose your municipality or area first. The choice applies to all sections and is saved with this workbook.',
  },
  conditions: {
    title: 'Can this be paid from it?',
    summarised: 'Summarised from the Regeling and its notes (in Dutch); the text of the Regeling decides.',
    kinds: {
      doel: 'Purpose',
      activiteit: 'Can be paid from this',
      uitgesloten: 'Cannot be paid from this',
      voorwaarde: 'Requirements',
    },
    general: (count) => `Applies to every theme (${count})`,
  },
  own: {
    mark: 'own',
    goTo: 'Go to own data',
    make: 'Make a sheet of own data',
    made: (sheet) => `The sheet “${sheet}” is in the workbook. What you fill in there counts everywhere.`,
    goToRow: (row) => `Go to row ${row} of own data`,
    fault: (message) =>
      `Your own data does not count here yet. ${message} Until it is corrected, the figures of the documents are shown.`,
  },
  source: {
    derivation: 'Derivation',
    stepsBefore: (count) => `${count} steps before`,
    citations: 'Source',
    formula: 'Formula',
    insert: 'Put in the selected cell',
    inserted: (address) => `The formula is in ${address}.`,
    outside: 'opens outside the workbook',
  },
  skipped: (parts) => `This version of Excel does not support: ${parts.join(', ')}. Everything else was written.`,
  decorations: {
    names: 'names for the input cells',
    validations: 'data validation',
    tables: 'table formatting',
    charts: 'the chart',
    filter: 'the filter',
    printArea: 'the print area',
  },
  problems: {
    outsideExcel: 'There is no workbook here. Open this pane in Excel to write to a worksheet.',
    cancelled: 'Stopped. Nothing was changed.',
    occupied: (cells, count) =>
      count === 1
        ? `Cell ${cells} is filled. Nothing was written: choose an empty spot.`
        : `${count} cells are already filled (${cells}). Nothing was written: choose an empty spot.`,
    notCalculated: (cells, count) =>
      count === 1
        ? `${cells} has no result yet. Wait until Excel has finished, or fix the error there.`
        : `${count} formulas have no result yet (${cells}). Wait until Excel has finished, or fix the errors there.`,
    notKept: 'The workbook could not save this. Nothing was changed; save the workbook and try again.',
    noAnswer: 'Excel did not answer. Check whether the change was made before you try again; Ctrl+Z undoes it.',
    recordDamaged:
      'The list of frozen formulas in this workbook cannot be read and stays as it is. Most formulas are still in a note at their cell; restore an earlier version of the workbook to thaw or to freeze more.',
    merged: (cells) => `Cells are merged here (${cells}). Nothing was written: choose another place or unmerge them.`,
    inTable: (table) =>
      `The table ${table} is here. In a table, a formula for several cells gives the error #SPILL!. Nothing was written: choose a cell outside the table.`,
    offSheet: 'That does not fit on the worksheet from here. Choose a cell higher up or further left.',
    sheetProtected: (sheet) => `The sheet ${sheet} is protected. Unprotect it or choose another sheet.`,
    workbookProtected:
      'The structure of the workbook is protected, so no sheet can be added. Remove the protection under Review, Protect Workbook.',
    denied: 'Excel does not allow this: a sheet or the workbook is protected, or read-only. Nothing was written.',
    gone: 'A sheet, name or table was deleted or renamed meanwhile. Everything was undone; try again.',
    notFound: (what) => `${what} does not exist (any more).`,
    changed: (cell) => `Cell ${cell} has changed in the meantime. Nothing was written.`,
    tooManyNames: (count, most) =>
      `This workbook has ${count} hidden names for frozen formulas; at most ${most} are read. Ask its author for a copy without them.`,
    tooManyCells: (count, most) => `That is ${count} cells; at most ${most} can be done at once.`,
    busy: 'A cell is still being edited. Press Enter and try again.',
    failed: (message) => `Excel could not do this: ${message}`,
  },
};

/** Texts of the pane around its screens, in every language. */
export const paneTexts: InEveryLanguage<PaneTexts> = { nl: dutch, en: english };
