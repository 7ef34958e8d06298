import { type Language, languages } from '../../core/language';
import { CELLS, FILE_BYTES, PART_BYTES, UNPACKED_BYTES } from '../files/limits';
import type { RefusalReason } from '../files/refusal';

const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;

const dutch = {
  title: 'NPLV-werkmap',
  open: 'Openen',
  save: 'Opslaan',
  saveValues: 'Opslaan als waarden',
  savesValues: 'Voor wie de invoegtoepassing niet heeft: in plaats van NPLV-formules staan er hun uitkomsten.',
  fileName: 'nplv-werkmap.xlsx',
  valuesFileName: (name: string) => name.replace(/(\.xlsx)?$/i, ' (waarden).xlsx'),
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
    'kolombreedte, rijhoogte, blokkering, filters, afdrukinstellingen, namen, notities, opmerkingen en wat de invoegtoepassing bij de werkmap bewaart. Niet mee gaan: ' +
    'tabellen, grafieken, afbeeldingen, voorwaardelijke opmaak, gegevensvalidatie, randen en beveiliging.',
  loseChanges: 'De wijzigingen in deze werkmap zijn niet opgeslagen en gaan verloren. Toch openen?',
  opened: (name: string) => `${name} is geopend.`,
  saved: (name: string) => `${name} is opgeslagen.`,
  cannotOpen: (name: string, reason: string) => `${name} kan niet worden geopend: ${reason}`,
  refusals: {
    noXlsx: 'het is geen .xlsx-bestand.',
    locked: 'het is met een wachtwoord beveiligd, of het is een oud .xls-bestand. Sla het in Excel op als .xlsx.',
    damaged: 'het is beschadigd. Open het in Excel en sla het opnieuw op.',
    entities: 'het bevat XML-entiteiten, die niet in een .xlsx-bestand horen.',
    tooLarge: `het is te groot: hoogstens ${CELLS.toLocaleString('nl')} cellen, ${megabytes(FILE_BYTES)} ingepakt en ${megabytes(UNPACKED_BYTES)} uitgepakt (${megabytes(PART_BYTES)} per blad).`,
    noSheets: 'er staat geen blad in dat kan worden gelezen.',
    stopped: 'het openen is gestopt.',
  } satisfies Record<RefusalReason, string>,
  reading: (name: string) => `${name} wordt gelezen…`,
  opening: (name: string) => `${name} wordt geopend en berekend…`,
  calculating: (done: string, count: string) => `Er wordt berekend: ${done} van ${count} formules`,
  stop: 'Stoppen',
  stopped: 'De berekening is gestopt; cellen kunnen nog een oude uitkomst tonen.',
  leftOut: (count: number, shown: string) =>
    `${count === 1 ? '1 onderdeel is' : `${shown} onderdelen zijn`} weggelaten of aangepast.`,
  whatLeftOut: 'Wat is weggelaten of aangepast',
  statistics: { average: 'Gemiddelde', count: 'Aantal', sum: 'Som' },
  cannotStart: (reason: string) => `De werkmap kan niet starten: ${reason}`,
};

type Texts = typeof dutch;

const english: Texts = {
  title: 'NPLV workbook',
  open: 'Open',
  save: 'Save',
  saveValues: 'Save as values',
  savesValues: 'For people without the add-in: NPLV formulas are replaced by their results.',
  fileName: 'nplv-workbook.xlsx',
  valuesFileName: (name: string) => name.replace(/(\.xlsx)?$/i, ' (values).xlsx'),
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
    'row heights, frozen panes, filters, print settings, names, notes, comments and what the add-in keeps with the workbook. It does not carry tables, charts, ' +
    'pictures, conditional formats, data validation, borders and protection.',
  loseChanges: 'The changes in this workbook have not been saved and will be lost. Open the file?',
  opened: (name: string) => `${name} has been opened.`,
  saved: (name: string) => `${name} has been saved.`,
  cannotOpen: (name: string, reason: string) => `${name} cannot be opened: ${reason}`,
  refusals: {
    noXlsx: 'it is not an .xlsx file.',
    locked: 'it is protected by a password, or is an old .xls file. Save it as .xlsx in Excel.',
    damaged: 'it is damaged. Open it in Excel and save it again.',
    entities: 'it holds XML entities, which do not belong in an .xlsx file.',
    tooLarge: `it is too large: at most ${CELLS.toLocaleString('en')} cells, ${megabytes(FILE_BYTES)} packed and ${megabytes(UNPACKED_BYTES)} unpacked (${megabytes(PART_BYTES)} a sheet).`,
    noSheets: 'it has no sheet that can be read.',
    stopped: 'opening was stopped.',
  },
  reading: (name: string) => `Reading ${name}…`,
  opening: (name: string) => `Opening and calculating ${name}…`,
  calculating: (done: string, count: string) => `Calculating: ${done} of ${count} formulas`,
  stop: 'Stop',
  stopped: 'The calculation was stopped; cells may still show an old result.',
  leftOut: (count, shown) => `${count === 1 ? '1 part has' : `${shown} parts have`} been left out or changed.`,
  whatLeftOut: 'Parts left out or changed',
  statistics: { average: 'Average', count: 'Count', sum: 'Sum' },
  cannotStart: (reason: string) => `The workbook cannot start: ${reason}`,
};

/** Texts of the page around the grid. */
export const pageTexts: Record<Language, Texts> = { nl: dutch, en: english };

/** Language of the address, else of the browser, else Dutch. */
export function chooseLanguage(search: string, preferred: readonly string[]): Language {
  const asked = [new URLSearchParams(search).get('lang'), ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())];
  const known = asked.flatMap((tag) => languages.find((language) => language === tag) ?? []);
  return known[0] ?? 'nl';
}
