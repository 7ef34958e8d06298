import type { InEveryLanguage } from '../../core/language';
import type { OtherKind } from '../../reconcile/read/files/ledger-file';
import type { Status } from '../../reconcile/report/result';

const dutch = {
  title: 'Aansluiten',
  intro:
    'Vergelijkt een grootboek met de termijnen die het Rijk had moeten uitbetalen. Het resultaat komt op een eigen blad, dat bij een volgende keer wordt bijgewerkt.',
  ledger: 'Grootboek',
  choose: 'Kies een tabel',
  select: 'Selecteer in het werkblad het grootboek met zijn koppen.',
  pick: 'Neem de selectie over',
  tooSmall: 'Selecteer het hele grootboek met zijn koppen, of een cel in een tabel.',
  emptyLedger: 'In dit bereik staat niets.',
  moreTables: (count: number, shown: string) =>
    `${count === 1 ? 'Nog 1 tabel staat' : `Nog ${shown} tabellen staan`} niet in deze lijst. Selecteer een cel van uw tabel en kies “Neem de selectie over”.`,
  table: (name: string, address: string) => `Tabel ${name} (${address})`,
  columns: 'Kolommen',
  found: (names: string) => `Gevonden: ${names}.`,
  sample: 'De eerste regels, zoals gelezen',
  noAmount: 'Er is geen kolom met bedragen gevonden. Wijs hieronder aan waar het bedrag staat, of debet en credit.',
  correct: 'Kolommen verbeteren',
  corrected: 'Door u verbeterd; dit blijft bij deze werkmap bewaard.',
  asFound: 'Terug naar wat gevonden is',
  headerRows: 'Regels beginnen na rij',
  none: '(geen)',
  column: (letters: string, heading: string) => (heading ? `${letters} · ${heading}` : letters),
  roles: {
    date: 'Datum',
    fiscalYear: 'Boekjaar',
    period: 'Periode',
    amount: 'Bedrag',
    debit: 'Debet',
    credit: 'Credit',
    side: 'Debet of credit',
    description: 'Omschrijving',
    counterparty: 'Tegenpartij',
    document: 'Document',
    account: 'Grootboekrekening',
    costCentre: 'Kostenplaats',
    theme: 'Thema',
    municipality: 'Gemeente',
  },
  file: {
    open: 'Open een bestand',
    hint: 'Of sleep het hierheen: CSV, CAMT.053, MT940 of Auditfile (XAF). De regels komen op een nieuw blad.',
    reading: 'Het bestand wordt gelezen',
    opened: (sheet: string, count: number, shown: string, ties: boolean | undefined) =>
      `${count === 1 ? '1 regel staat' : `${shown} regels staan`} op het blad ${sheet}.` +
      (ties === undefined
        ? ''
        : ties
          ? ' Saldi en regels sluiten aan.'
          : ' Saldi en regels sluiten niet aan: er ontbreken regels of het bestand is niet volledig.'),
    incomplete: ' Het laatste afschrift heeft geen eindsaldo: het bestand is niet volledig.',
    tooMany: (rows: string) =>
      `Dit bestand heeft ${rows} regels; op een blad passen er ongeveer 1.048.000. Er is niets geschreven: exporteer een kortere periode.`,
    tooWide: (columns: string) =>
      `Dit bestand heeft ${columns} kolommen; op een blad passen er 16.384. Er is niets geschreven: exporteer minder kolommen.`,
    oneAtATime: 'Open één bestand tegelijk. Er is niets geschreven.',
    unreadable:
      'Dit bestand kan niet worden gelezen: het is verplaatst, in gebruik of een map. Er is niets geschreven: sla het opnieuw op en open het dan.',
    empty: 'Dit bestand is leeg. Er is niets geschreven: vraag een nieuwe export.',
    encrypted: 'Dit bestand is versleuteld. Er is niets geschreven: sla het op zonder wachtwoord.',
    entities:
      'Dit bestand bevat verwijzingen (entiteiten) die in een bank- of auditbestand niet horen. Er is niets geschreven: vraag een nieuwe export.',
    cancelled: 'Gestopt. Er is niets geschreven.',
    noEntries: 'In dit bestand staan geen boekingen. Er is niets geschreven: exporteer een periode met boekingen.',
    damaged: (line: number, what: string) =>
      `Dit bestand is beschadigd: regel ${line}, ${what}. Er is niets geschreven: vraag een nieuwe export.`,
    hugeField: (line: number) =>
      `Een tekst op regel ${line} is langer dan een cel kan bevatten. Er is niets geschreven: vraag een nieuwe export.`,
    otherKind: (kind: string) => `Dit is ${kind}. Er is niets geschreven: exporteer als CSV, CAMT.053, MT940 of XAF.`,
    kinds: {
      xlsx: 'een Excel-werkmap; open die in Excel en neem de selectie over',
      xls: 'een oude Excel-werkmap; open die in Excel en neem de selectie over',
      zip: 'een gecomprimeerde map; pak die eerst uit',
      gzip: 'een gecomprimeerd bestand; pak het eerst uit',
      pdf: 'een pdf',
      html: 'een webpagina',
      camt: 'een ander CAMT-bericht dan een rekeningafschrift (CAMT.053)',
      xml: 'een XML-bestand van een andere soort',
      mt942: 'een tussentijds overzicht van de bank (MT942); vraag het rekeningafschrift (MT940)',
      oldXaf: 'een auditfile van een oude versie (CLAIR2); exporteer versie 3.2 of 4.0',
      json: 'een JSON-bestand',
      commas: 'een CSV waarin de komma zowel kolommen als centen scheidt; exporteer met puntkomma’s',
      text: 'een tekstbestand zonder kolommen',
      binary: 'een bestand van een andere soort',
    } satisfies Record<OtherKind, string>,
  },
  question: 'Waarmee',
  year: 'Jaar',
  allYears: 'Alle jaren',
  basis: 'Bedragen',
  bases: { excl: 'Excl. btw', incl: 'Incl. btw' },
  basisNotes: {
    excl: 'Zoals het Rijk uitbetaalt: min de geraamde btw.',
    incl: 'Zoals vermeld in de bijlage.',
  },
  tolerance: 'Toegestaan verschil per termijn, in euro',
  badTolerance: 'Typ een bedrag van 0 tot 100.000, zoals 1 of 0,50.',
  run: 'Sluit aan',
  missing: {
    place: 'Kies eerst uw gemeente of gebied.',
    ledger: 'Kies eerst een grootboek.',
    amounts: 'Wijs eerst aan in welke kolom het bedrag staat.',
    tolerance: 'Vul eerst in welk verschil is toegestaan.',
  },
  running: 'Grootboek lezen, vergelijken en wegschrijven',
  cancel: 'Stoppen',
  /** Meanings of the statuses, which are Dutch on the sheet in every language. */
  status: {} as Readonly<Partial<Record<Status, string>>>,
  passed: (error: string) => `Een van de bedragen bevat de foutwaarde ${error}. Los die eerst op in het grootboek.`,
  done: (sheet: string, count: number, shown: string, difference: string, outside: string) =>
    `De aansluiting staat op het blad ${sheet}: ${shown} ${count === 1 ? 'regel' : 'regels'} gelezen. Verschil van de termijnen ${difference}, buiten de termijnen ${outside}.`,
  updated:
    'Het blad is bijgewerkt; wat u bij regels had geschreven, staat er nog, en onderaan staat wat er veranderd is.',
};

/** Texts of the screen Aansluiten. */
export type ReconcileTexts = typeof dutch;

const english: ReconcileTexts = {
  title: 'Reconcile',
  intro:
    'Compares a ledger with the instalments that the state should have paid. The result goes to a sheet of its own, which the next run updates.',
  ledger: 'Ledger',
  choose: 'Choose a table',
  select: 'Select the ledger with its headings in the worksheet.',
  pick: 'Take the selection',
  tooSmall: 'Select the whole ledger with its headings, or a cell in a table.',
  emptyLedger: 'There is nothing in this range.',
  moreTables: (count, shown) =>
    `${count === 1 ? '1 more table is' : `${shown} more tables are`} not in this list. Select a cell of your table and choose “Take the selection”.`,
  table: (name, address) => `Table ${name} (${address})`,
  columns: 'Columns',
  found: (names) => `Found: ${names}.`,
  sample: 'The first lines as read',
  noAmount: 'No column with amounts was found. Choose below which column has the amount, or debit and credit.',
  correct: 'Correct the columns',
  corrected: 'Corrected by you; this is kept with this workbook.',
  asFound: 'Back to what was found',
  headerRows: 'Lines begin after row',
  none: '(none)',
  column: (letters, heading) => (heading ? `${letters} · ${heading}` : letters),
  roles: {
    date: 'Date',
    fiscalYear: 'Fiscal year',
    period: 'Period',
    amount: 'Amount',
    debit: 'Debit',
    credit: 'Credit',
    side: 'Debit or credit',
    description: 'Description',
    counterparty: 'Counterparty',
    document: 'Document',
    account: 'Ledger account',
    costCentre: 'Cost centre',
    theme: 'Theme',
    municipality: 'Municipality',
  },
  file: {
    open: 'Open a file',
    hint: 'Or drop it here: CSV, CAMT.053, MT940 or audit file (XAF). Its lines go to a new sheet.',
    reading: 'Reading the file',
    opened: (sheet, count, shown, ties) =>
      `${count === 1 ? '1 line is' : `${shown} lines are`} on the sheet ${sheet}.` +
      (ties === undefined
        ? ''
        : ties
          ? ' Balances and lines agree.'
          : ' Balances and lines do not agree: lines are missing or the file is not complete.'),
    incomplete: ' The last statement has no closing balance: the file is not complete.',
    tooMany: (rows) =>
      `This file has ${rows} lines; a sheet holds about 1,048,000. Nothing was written: export a shorter period.`,
    tooWide: (columns) =>
      `This file has ${columns} columns; a sheet holds 16,384. Nothing was written: export fewer columns.`,
    oneAtATime: 'Open one file at a time. Nothing was written.',
    unreadable:
      'This file cannot be read: it was moved, is in use or is a folder. Nothing was written: save it again and then open it.',
    empty: 'This file is empty. Nothing was written: ask for a new export.',
    encrypted: 'This file is encrypted. Nothing was written: save it without a password.',
    entities:
      'This file declares entities, which do not belong in a bank or audit file. Nothing was written: ask for a new export.',
    cancelled: 'Stopped. Nothing was written.',
    noEntries: 'This file has no entries. Nothing was written: export a period with entries.',
    damaged: (line, what) => `This file is damaged: line ${line}, ${what}. Nothing was written: ask for a new export.`,
    hugeField: (line) =>
      `A text on line ${line} is longer than a cell can hold. Nothing was written: ask for a new export.`,
    otherKind: (kind) => `This is ${kind}. Nothing was written: export as CSV, CAMT.053, MT940 or XAF.`,
    kinds: {
      xlsx: 'an Excel workbook; open it in Excel and take the selection',
      xls: 'an old Excel workbook; open it in Excel and take the selection',
      zip: 'a compressed folder; unpack it first',
      gzip: 'a compressed file; unpack it first',
      pdf: 'a PDF',
      html: 'a web page',
      camt: 'a CAMT message other than an account statement (CAMT.053)',
      xml: 'an XML file of another kind',
      mt942: 'an interim report of the bank (MT942); ask for the statement (MT940)',
      oldXaf: 'an audit file of an old version (CLAIR2); export version 3.2 or 4.0',
      json: 'a JSON file',
      commas: 'a CSV in which commas separate both columns and cents; export with semicolons',
      text: 'a text file without columns',
      binary: 'a file of another kind',
    },
  },
  question: 'Compare with',
  year: 'Year',
  allYears: 'All years',
  basis: 'Amounts',
  bases: { excl: 'Excl. btw', incl: 'Incl. btw' },
  basisNotes: {
    excl: 'As the state pays: less the estimated btw.',
    incl: 'As published in the annex.',
  },
  tolerance: 'Difference allowed for an instalment, in euros',
  badTolerance: 'Type an amount from 0 to 100,000, such as 1 or 0.50.',
  run: 'Reconcile',
  missing: {
    place: 'Choose your municipality or area first.',
    ledger: 'Choose a ledger first.',
    amounts: 'Choose the column with the amount first.',
    tolerance: 'Enter the allowed difference first.',
  },
  running: 'Reading, matching and writing',
  cancel: 'Stop',
  status: {
    akkoord: 'agrees',
    afronding: 'rounding',
    'incl. i.p.v. excl.': 'incl. instead of excl.',
    'excl. i.p.v. incl.': 'excl. instead of incl.',
    gecombineerd: 'combined',
    gesplitst: 'split',
    'deels ontvangen': 'partly received',
    dubbel: 'booked more than once',
    'ander jaar': 'other year',
    'ander thema': 'other theme',
    ontbreekt: 'missing',
    tegengeboekt: 'reversed',
    totaalregel: 'total line',
    'andere gemeente': 'other municipality',
    onbekend: 'unknown',
  },
  passed: (error) => `One of the amounts is the error ${error}. Fix it in the ledger first.`,
  done: (sheet, count, shown, difference, outside) =>
    `The reconciliation is on the sheet ${sheet}: ${shown} ${count === 1 ? 'line' : 'lines'} read. Difference of the instalments ${difference}, outside the instalments ${outside}.`,
  updated: 'The sheet was updated: what you wrote beside lines is still there, and what changed is at its end.',
};

/** Texts of the screen Aansluiten, in every language. */
export const reconcileTexts: InEveryLanguage<ReconcileTexts> = { nl: dutch, en: english };
