import type { Language } from '../../core/language';
import { addressOn, parseAddress } from '../../workbook/a1';
import { CELL_LENGTH, MARGIN_COLUMNS, MARGIN_ROWS, MERGES, NAMES, NOTES, SHEETS } from '../files/limits';
import type { Omission, OmissionKind } from '../files/omissions';
import { FORMULA_LENGTH, FORMULA_LEVELS, FORMULA_OPERATORS } from '../grid/bounded-parsing';

const dutchCount = (count: number): string => count.toLocaleString('nl');
const englishCount = (count: number): string => count.toLocaleString('en');

type Texts = Record<OmissionKind, string> & { more: (count: string) => string };

const dutch: Texts = {
  sheetMissing: 'dit blad ontbreekt in het bestand',
  sheetDamaged: 'dit blad is beschadigd en niet geopend',
  sheetsTooMany: `niet geopend: een werkmap heeft hier hoogstens ${SHEETS} bladen`,
  sheetRenamed: 'dit blad heeft een andere naam gekregen; in het bestand heet het',
  cellOutside: 'deze cel ligt buiten het blad en is weggelaten',
  cellTwice: 'deze cel staat twee keer in het bestand; de eerste geldt',
  textCut: `tekst afgekapt na ${dutchCount(CELL_LENGTH)} tekens`,
  textMissing: 'de tekst van deze cel ontbreekt in het bestand',
  valueUnreadable: 'dit getal is onleesbaar en weggelaten',
  formulaTooLong: `de formule is langer dan ${dutchCount(FORMULA_LENGTH)} tekens, dieper dan ${FORMULA_LEVELS} niveaus of heeft meer dan ${dutchCount(FORMULA_OPERATORS)} bewerkingen; alleen de waarde staat er`,
  formulaUnreadable: 'de formule is onleesbaar; alleen de waarde staat er',
  lookMissing: 'de opmaak van deze cel ontbreekt in het bestand',
  mergeCut: 'samenvoeging ingekort tot de gevulde cellen',
  mergeLeftOut: `samenvoeging weggelaten: zij ligt buiten de gevulde cellen, over een andere heen, of is er een van meer dan ${dutchCount(MERGES)}`,
  filterCut: 'filter ingekort tot de gevulde cellen',
  filterLeftOut: 'filter weggelaten: het ligt buiten de gevulde cellen',
  noteLeftOut: `notitie weggelaten: zij staat meer dan ${dutchCount(MARGIN_ROWS)} rijen of ${MARGIN_COLUMNS} kolommen voorbij de gevulde cellen, of is er een van meer dan ${dutchCount(NOTES)}`,
  notesDamaged: 'de notities van dit blad ontbreken of zijn beschadigd',
  nameLeftOut: 'deze naam is ongeldig of dubbel en weggelaten',
  namesTooMany: `deze naam is weggelaten: een werkmap heeft hier hoogstens ${dutchCount(NAMES)} namen`,
  keptDamaged: 'deze instelling van een invoegtoepassing is onleesbaar en weggelaten',
  more: (count) => `en nog ${count} keer`,
};

const english: Texts = {
  sheetMissing: 'this sheet is missing from the file',
  sheetDamaged: 'this sheet is damaged and has not been opened',
  sheetsTooMany: `not opened: a workbook has at most ${SHEETS} sheets here`,
  sheetRenamed: 'this sheet has been renamed; its name in the file is',
  cellOutside: 'this cell lies outside the sheet and has been left out',
  cellTwice: 'this cell occurs twice in the file; the first one counts',
  textCut: `text cut after ${englishCount(CELL_LENGTH)} characters`,
  textMissing: 'the text of this cell is missing from the file',
  valueUnreadable: 'this number is unreadable and has been left out',
  formulaTooLong: `the formula has more than ${englishCount(FORMULA_LENGTH)} characters, ${FORMULA_LEVELS} levels or ${englishCount(FORMULA_OPERATORS)} operators; only its value is there`,
  formulaUnreadable: 'the formula is unreadable; only its value is there',
  lookMissing: 'the format of this cell is missing from the file',
  mergeCut: 'merge shortened to the filled cells',
  mergeLeftOut: `merge left out: it lies outside the filled cells, over another one, or is one of more than ${englishCount(MERGES)}`,
  filterCut: 'filter shortened to the filled cells',
  filterLeftOut: 'filter left out: it lies outside the filled cells',
  noteLeftOut: `note left out: it is more than ${englishCount(MARGIN_ROWS)} rows or ${MARGIN_COLUMNS} columns beyond the filled cells, or is one of more than ${englishCount(NOTES)}`,
  notesDamaged: 'the notes of this sheet are missing or damaged',
  nameLeftOut: 'this name is invalid or used twice and has been left out',
  namesTooMany: `this name has been left out: a workbook has at most ${englishCount(NAMES)} names here`,
  keptDamaged: 'this setting of an add-in is unreadable and has been left out',
  more: (count) => `and ${count} more`,
};

const texts: Record<Language, Texts> = { nl: dutch, en: english };

/** Describes an omission: Blad1!C5: … */
export function describeOmission({ kind, sheet, at, more }: Omission, language: Language): string {
  const range = at === null ? undefined : parseAddress(at);
  const where =
    range && sheet !== null ? addressOn(sheet, range) : [sheet, at].filter((part) => part !== null).join(', ');
  const text =
    kind === 'sheetRenamed' ? `${sheet}: ${texts[language][kind]} ${at}` : `${where}: ${texts[language][kind]}`;
  return more > 0 ? `${text}, ${texts[language].more(more.toLocaleString(language))}` : text;
}
