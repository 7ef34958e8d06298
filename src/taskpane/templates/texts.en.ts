import type { TemplatesTexts } from './texts.nl';

/** Texts of the screen Sjablonen, in English. */
export const english: TemplatesTexts = {
  title: 'Templates',
  about: 'Each template becomes a new sheet with live formulas, in Dutch. What is there stays as it is.',
  templates: {
    kasritme: {
      name: 'Kasritme (cash flow)',
      about: 'When which amount comes in, by theme and year: incl. btw, estimated btw and excl. btw, with a chart.',
    },
    begroting: {
      name: 'Begroting (budget)',
      about: 'All income by scheme and year, 2023–2030, with a cell for the scenario: low, middle or high.',
    },
    besteding: {
      name: 'Besteding en reserve (spending)',
      about:
        'By theme what was received and spent, what is carried over, what must be paid back and how many days are left.',
    },
    sisa: {
      name: 'SiSa-verantwoording (account)',
      about: 'Spending by theme this year and in all, estimated btw beside actual, and the settlement.',
    },
    orv: {
      name: 'ORV-trekkingsrecht (ORV rights)',
      about:
        'Right by measure, costs by year, what is paid and left, and three scenarios for the ceiling. The rights come from the agreements or from your own data.',
    },
    realisatiestimulans: {
      name: 'Realisatiestimulans (stimulus)',
      about: 'Homes by year of construction start, the payout a year later, and the band of the estimate.',
    },
    wijziging: {
      name: 'Wijzigingstoets (change test)',
      about: 'Granted and changed budget by theme, the 25% test, the maximum, and the next window.',
    },
    aansluiting: {
      name: 'Aansluiting (reconciliation)',
      about:
        'Up to 500 ledger lines beside the instalments, on a live sheet: what agrees, what is missing and what differs.',
    },
    deadlines: { name: 'Deadlines', about: 'The calendar of all deadlines: passed, open and to come.' },
    gegevens: {
      name: 'Eigen gegevens (own data)',
      about: 'Your own agreement, decisions and dates in one table. All functions, screens and other templates use it.',
    },
  },
  firstYear: 'First year',
  years: { sisa: 'Year of the account' },
  year: 'Year',
  allYears: 'All years',
  scenario: 'Scenario',
  scenarios: { laag: 'Low', midden: 'Middle', hoog: 'High' },
  back: 'All templates',
  willMake: (sheet) =>
    `This makes the sheet “${sheet}”; if there is one already, it gets a number. You fill in the pale yellow cells.`,
  willMakeOne: (sheet) =>
    `This makes the sheet “${sheet}”, or goes to the one that is there. You fill in the light yellow cells.`,
  make: 'Make the sheet',
  making: 'Making the sheet …',
  stop: 'Stop',
  made: (sheet) => `The sheet “${sheet}” is in the workbook.`,
  isThere: (sheet) => `The sheet “${sheet}” is there already.`,
  ownFile: {
    title: 'Hand over as a file',
    about: 'A small file (JSON) with which you give your data to a colleague or contribute it as a document.',
    save: 'Export',
    open: 'Import',
    saved: 'The file was made; your browser or Excel keeps it with the downloads.',
    imported: (rows) =>
      `${rows === 1 ? '1 row was' : `${rows} rows were`} added to own data; the column Controle says of each row whether it counts.`,
    notJson: 'This file is not JSON. Nothing was written.',
    full: (room) => `There is room for ${room} more rows; this file has more. Nothing was written.`,
  },
  show: (sheet) => `Go to ${sheet}`,
};
