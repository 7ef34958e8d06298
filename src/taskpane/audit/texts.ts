import type { InEveryLanguage } from '../../core/language';

const countedFormules = (count: number, shown: string): string => (count === 1 ? '1 formule' : `${shown} formules`);

const dutch = {
  title: 'Controle',
  intro:
    'Loopt de hele werkmap na: NPLV-formules, fouten, oudere gegevens en ingetypte bedragen die gepubliceerd zijn.',
  start: 'Controleer de werkmap',
  again: 'Controleer opnieuw',
  running: 'De werkmap wordt gelezen',
  cancel: 'Stoppen',
  nothing: 'Er staan geen NPLV-formules of gepubliceerde bedragen in deze werkmap.',
  sound: 'Geen fouten en geen oudere gegevens gevonden.',
  groups: {
    errors: (count: string) => `Fouten (${count})`,
    older: (count: string) => `Met oudere gegevens ingevoegd (${count})`,
    typed: (count: string) => `Ingetypte gepubliceerde bedragen (${count})`,
    formulas: (count: string) => `NPLV-formules (${count})`,
    frozen: (count: string) => `Bevroren (${count})`,
  },
  summary: (formulas: string, errors: string, older: string, typed: string, frozen: string) =>
    `NPLV-formules: ${formulas} · fouten: ${errors} · met oudere gegevens: ${older} · ingetypte bedragen: ${typed} · bevroren: ${frozen}`,
  changedSince: 'De werkmap is na de laatste controle veranderd. Controleer opnieuw.',
  report: 'Zet rapport op een blad',
  reportNote:
    'Elke formule met waarde, herleiding en bronnen, de open bevindingen, de versie en een SHA-256: voor het dossier van de accountant.',
  reporting: 'Het rapport wordt gemaakt',
  reported: (sheet: string) => `Het rapport staat op het blad ${sheet}.`,
  reasons: {
    divide: 'Er wordt door nul gedeeld: de noemer is 0 of leeg.',
    passed: (error: string) =>
      `Een argument bevat de foutwaarde ${error}. Los die eerst op in de cel waarnaar wordt verwezen.`,
    reference: 'De formule verwijst naar cellen die er niet meer zijn.',
    missing: 'Excel kent een naam in deze formule niet. Is de invoegtoepassing geladen, en staat elke naam er goed?',
    busy: 'Excel is nog aan het rekenen.',
    blocked:
      'De uitkomst heeft meer cellen nodig dan er vrij zijn, er zijn cellen samengevoegd, of de cel ligt in een tabel.',
    blockedBy: (cell: string) => `De uitkomst heeft meer cellen nodig, en cel ${cell} is gevuld. Maak die leeg.`,
    unknownFunction: (name: string, suggestion?: string) =>
      `NPLV.${name} bestaat niet.${suggestion ? ` Bedoelt u NPLV.${suggestion}?` : ''}`,
  },
  freezeInPlace: (sheets: string) =>
    `Dit vervangt de formules op ${sheets} door hun waarden. Ontdooien brengt ze terug; Ctrl+Z mogelijk niet.`,
  confirm: 'Bevries ter plekke',
  goTo: (address: string) => `Ga naar ${address}`,
  more: (count: string) => `Toon er nog ${count}`,
  source: 'Bron',
  noSource: 'Deze formule heeft hier geen bron; selecteer de cel en open Uitleg.',
  olderThan: (made: string, now: string) =>
    `Ingevoegd met ${made}; NPLV rekent nu met ${now}. Vergelijk de uitkomst met wat u eerder vaststelde.`,
  accept: 'Nagekeken: met de gegevens van nu',
  frozenWith: (made: string) => `Bevroren met ${made}.`,
  allSheets: 'Alle bladen',
  freezeTitle: 'Bevriezen',
  freezeNote:
    'Maakt van NPLV-formules waarden, met in een notitie de formule, de versie en de bron. Ook zonder NPLV ziet een collega dan waarden. Formules die een overloopbereik (A1#) gebruiken gaan mee.',
  freezeWhat: 'Wat bevriezen',
  freezeHow: 'Waar',
  freezeWays: { copy: 'Op een kopie', inPlace: 'Ter plekke' },
  freeze: 'Bevriezen',
  freezing: 'Formules worden waarden',
  frozen: (count: number, shown: string, sheets: string) => `${countedFormules(count, shown)} bevroren op ${sheets}.`,
  changed: (cell: string) =>
    `${cell} is na de controle veranderd. Er is niets bevroren: kies Controleer opnieuw en bevries dan.`,
  thawTitle: 'Ontdooien',
  thawWhat: 'Wat ontdooien',
  thaw: 'Ontdooien',
  thawing: 'Waarden worden weer formules',
  thawed: (count: number, shown: string) =>
    `${countedFormules(count, shown)} ${count === 1 ? 'staat' : 'staan'} er weer.`,
  notThawed: (count: string, where: string) => `${count} niet, omdat daar nu iets anders staat: ${where}.`,
  lost: (count: string, where: string) =>
    `${count} niet, omdat het blad niet te vinden is: ${where}. Geef het zijn naam terug en ontdooi opnieuw.`,
  stillFrozen: (count: number, shown: string) => `Gestopt: ${shown} ${count === 1 ? 'is' : 'zijn'} nog bevroren.`,
  equals: (count: number) =>
    count === 1 ? 'Gelijk aan een gepubliceerd cijfer:' : `Gelijk aan ${count} gepubliceerde cijfers, waaronder:`,
};

/** Texts of the screen Controle. */
export type AuditTexts = typeof dutch;

const countedFormulas = (count: number, shown: string): string => (count === 1 ? '1 formula' : `${shown} formulas`);

const english: AuditTexts = {
  title: 'Audit',
  intro: 'Goes through the whole workbook: NPLV formulas, errors, older data, and typed-in amounts that are published.',
  start: 'Check the workbook',
  again: 'Check again',
  running: 'Reading the workbook',
  cancel: 'Stop',
  nothing: 'There are no NPLV formulas or published amounts in this workbook.',
  sound: 'No errors and no older data found.',
  groups: {
    errors: (count) => `Errors (${count})`,
    older: (count) => `Inserted with older data (${count})`,
    typed: (count) => `Typed-in published amounts (${count})`,
    formulas: (count) => `NPLV formulas (${count})`,
    frozen: (count) => `Frozen (${count})`,
  },
  summary: (formulas, errors, older, typed, frozen) =>
    `NPLV formulas: ${formulas} · errors: ${errors} · on older data: ${older} · typed-in amounts: ${typed} · frozen: ${frozen}`,
  changedSince: 'The workbook has changed since the last check. Check again.',
  report: 'Put a report on a sheet',
  reportNote:
    'Every formula with its value, derivation and sources, the open findings, the version and a SHA-256: for the audit file. In Dutch.',
  reporting: 'Making the report',
  reported: (sheet) => `The report is on the sheet ${sheet}.`,
  reasons: {
    divide: 'It divides by zero: the denominator is 0 or empty.',
    passed: (error) => `An argument is the error ${error}. Fix it first in the cell that it refers to.`,
    reference: 'The formula refers to deleted cells.',
    missing: 'Excel does not know a name in this formula. Is the add-in loaded, and is every name spelled right?',
    busy: 'Excel is still calculating.',
    blocked: 'The result needs more cells than are free, cells are merged, or the cell is in a table.',
    blockedBy: (cell) => `The result needs more cells, and cell ${cell} is filled. Clear it.`,
    unknownFunction: (name, suggestion) =>
      `NPLV.${name} does not exist.${suggestion ? ` Do you mean NPLV.${suggestion}?` : ''}`,
  },
  freezeInPlace: (sheets) =>
    `This replaces the formulas on ${sheets} by their values. Thawing brings them back; Ctrl+Z may not.`,
  confirm: 'Freeze in place',
  goTo: (address) => `Go to ${address}`,
  more: (count) => `Show ${count} more`,
  source: 'Source',
  noSource: 'This formula has no source here; select the cell and open Explain.',
  olderThan: (made, now) =>
    `Inserted with ${made}; NPLV now calculates with ${now}. Compare the result with your earlier one.`,
  accept: 'Reviewed: with current data',
  frozenWith: (made) => `Frozen with ${made}.`,
  allSheets: 'All sheets',
  freezeTitle: 'Freeze',
  freezeNote:
    'Turns NPLV formulas into values, with the formula, the version and the source in a note. A colleague without NPLV then sees values too. Formulas that use a spilled range (A1#) are frozen too.',
  freezeWhat: 'What to freeze',
  freezeHow: 'Where',
  freezeWays: { copy: 'On a copy', inPlace: 'In place' },
  freeze: 'Freeze',
  freezing: 'Replacing formulas by values',
  frozen: (count, shown, sheets) => `${countedFormulas(count, shown)} frozen on ${sheets}.`,
  changed: (cell) => `${cell} has changed since the check. Nothing was frozen: choose Check again and freeze then.`,
  thawTitle: 'Thaw',
  thawWhat: 'What to thaw',
  thaw: 'Thaw',
  thawing: 'Restoring formulas',
  thawed: (count, shown) => `${countedFormulas(count, shown)} ${count === 1 ? 'is' : 'are'} restored.`,
  notThawed: (count, where) => `${count} not, because the cells hold something else now: ${where}.`,
  lost: (count, where) => `${count} not, because the sheet cannot be found: ${where}. Restore its name and thaw again.`,
  stillFrozen: (_, shown) => `Stopped: ${shown} still frozen.`,
  equals: (count) => (count === 1 ? 'Equals a published figure:' : `Equals ${count} published figures, among them:`),
};

/** Texts of the screen Controle, in every language. */
export const auditTexts: InEveryLanguage<AuditTexts> = { nl: dutch, en: english };
