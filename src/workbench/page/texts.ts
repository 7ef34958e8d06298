import type { Language } from '../../core/language';

const dutch = {
  title: 'NPLV-werkmap',
  open: 'Openen',
  save: 'Opslaan',
  fileName: 'nplv-werkmap.xlsx',
  otherLanguage: 'English',
  light: 'Licht',
  dark: 'Donker',
  showPane: 'Taakvenster tonen',
  hidePane: 'Taakvenster verbergen',
  paneTitle: 'NPLV-taakvenster',
  dividerLabel: 'Breedte van het taakvenster',
  close: 'Melding sluiten',
  carried:
    'In een bestand gaan mee: waarden, formules, overloop, getalnotatie, vet, cursief, kleuren, uitlijning, ' +
    'kolombreedte, blokkering, namen, notities en wat de invoegtoepassing bij de werkmap bewaart. Niet mee gaan: ' +
    'tabellen, grafieken, afbeeldingen, voorwaardelijke opmaak, gegevensvalidatie, randen, opmerkingen en beveiliging.',
  loseChanges: 'De wijzigingen in deze werkmap zijn niet opgeslagen en gaan verloren. Toch openen?',
  opened: (name: string) => `${name} is geopend.`,
  saved: (name: string) => `${name} is opgeslagen.`,
  cannotOpen: (name: string, reason: string) => `${name} kan niet worden geopend: ${reason}`,
  noXlsx: 'het is geen .xlsx-bestand, of het is beschadigd.',
  cannotStart: (reason: string) => `De werkmap kan niet starten: ${reason}`,
};

type Texts = typeof dutch;

const english: Texts = {
  title: 'NPLV workbook',
  open: 'Open',
  save: 'Save',
  fileName: 'nplv-workbook.xlsx',
  otherLanguage: 'Nederlands',
  light: 'Light',
  dark: 'Dark',
  showPane: 'Show the pane',
  hidePane: 'Hide the pane',
  paneTitle: 'NPLV pane',
  dividerLabel: 'Width of the pane',
  close: 'Close this message',
  carried:
    'A file carries values, formulas, spills, number formats, bold, italic, colours, alignment, column widths, ' +
    'frozen panes, names, notes and what the add-in keeps with the workbook. It does not carry tables, charts, ' +
    'pictures, conditional formats, data validation, borders, comments and protection.',
  loseChanges: 'The changes in this workbook have not been saved and will be lost. Open the file?',
  opened: (name: string) => `${name} has been opened.`,
  saved: (name: string) => `${name} has been saved.`,
  cannotOpen: (name: string, reason: string) => `${name} cannot be opened: ${reason}`,
  noXlsx: 'it is not an .xlsx file, or it is damaged.',
  cannotStart: (reason: string) => `The workbook cannot start: ${reason}`,
};

/** The texts of the page around the grid. */
export const pageTexts: Record<Language, Texts> = { nl: dutch, en: english };
