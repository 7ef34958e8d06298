import type { ReconcileTexts } from './texts.nl';

/** Texts of the screen Aansluiten, in English. */
export const english: ReconcileTexts = {
  title: 'Reconcile',
  intro:
    'Sets a ledger against the instalments that the state should have paid. The result comes on a sheet of its own, which the next run updates.',
  ledger: 'Ledger',
  choose: 'Choose a table',
  select: 'Select the ledger with its headings in the worksheet.',
  pick: 'Take the selection',
  tooSmall: 'Select the whole ledger with its headings, or a cell in a table.',
  emptyLedger: 'There is nothing in this range.',
  moreTables: (count) =>
    `${count} more tables are not in this list. Select a cell of your table and choose “Take the selection”.`,
  table: (name, address) => `Table ${name} (${address})`,
  columns: 'Columns',
  found: (names) => `Found: ${names}.`,
  sample: 'The first lines as read:',
  noAmount: 'No column with amounts was found. Point out below where the amount is, or debit and credit.',
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
    hint: 'Or drop it here: CSV, CAMT.053, MT940 or audit file (XAF). Its lines come on a new sheet.',
    reading: 'Reading the file',
    opened: (sheet, count, shown, ties) =>
      `${count === 1 ? '1 line is' : `${shown} lines are`} on the sheet ${sheet}.` +
      (ties === undefined
        ? ''
        : ties
          ? ' Balances and lines agree.'
          : ' Balances and lines do not agree: lines are missing or the file is not complete.'),
    tooMany: (rows) =>
      `This file has ${rows} lines; a sheet holds about 1,048,000. Nothing was written: export a shorter period.`,
    empty: 'This file is empty. Nothing was written.',
    encrypted: 'This file is encrypted. Nothing was written: save it without a password.',
    entities:
      'This file declares entities, which do not belong in a bank or audit file. Nothing was written: ask for a new export.',
    cancelled: 'Stopped. Nothing was written.',
    noEntries: 'This file has no entries. Nothing was written.',
    damaged: (line, what) => `This file is damaged: line ${line}, ${what}. Nothing was written: ask for a new export.`,
    hugeField: (line) => `A text on line ${line} is longer than a cell can hold. Nothing was written.`,
    otherKind: (kind) => `This is ${kind}. Nothing was written: export as CSV, CAMT.053, MT940 or XAF.`,
    kinds: {
      xlsx: 'an Excel workbook; open it in Excel and take the selection',
      xls: 'an old Excel workbook; open it in Excel and take the selection',
      zip: 'a compressed folder; unpack it first',
      gzip: 'a compressed file; unpack it first',
      pdf: 'a PDF',
      html: 'a web page',
      camt: 'another CAMT message than an account statement (CAMT.053)',
      xml: 'an XML file of another kind',
      text: 'a text file without columns',
      binary: 'a file of another kind',
    },
  },
  question: 'Against what',
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
    amounts: 'Point out first which column has the amount.',
    tolerance: 'Fill in first which difference is allowed.',
  },
  running: 'Reading, matching and writing',
  cancel: 'Stop',
  passed: (error) => `One of the amounts is the error ${error}. Resolve it in the ledger first.`,
  done: (sheet, count, shown, difference) =>
    `The reconciliation is on the sheet ${sheet}: ${shown} ${count === 1 ? 'line' : 'lines'} read, difference ${difference}.`,
  updated: 'The sheet was updated: what you wrote beside lines is still there, and what changed is at its end.',
  status: (status, count) => `${status}: ${count}`,
};
