import type { AuditTexts } from '../nl/audit';

/** What the screen Controle says, in English. */
export const audit: AuditTexts = {
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
  goTo: (address) => `Go to ${address}`,
  more: (count) => `Show ${count} more`,
  source: 'Source',
  noSource: 'This formula has no source here; select the cell and open Explain.',
  olderThan: (made, now) =>
    `Inserted with ${made}; NPLV now calculates with ${now}. Compare the outcome with what you established before.`,
  accept: 'Reviewed: with the data of now',
  equals: (count) => (count === 1 ? 'Equals a published figure:' : `Equals ${count} published figures, among them:`),
};
