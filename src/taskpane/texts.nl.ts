import type { SpendingCondition } from '../data/conditions';
import type { Decoration } from '../workbook/plan';

/** Texts of the pane around its screens, in Dutch. */
export const dutch = {
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
  size: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? 'rij' : 'rijen'} × ${columns} ${columns === 1 ? 'kolom' : 'kolommen'}`,
  places: {
    label: 'Gemeente of gebied',
    all: 'Alle gemeenten',
    placeholder: 'Kies of typ een naam',
    one: 'Kies hier één gemeente of gebied.',
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
    title: 'Eigen gegevens',
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
  ornaments: {
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
