import type { AuditTexts } from './texts.nl';

const formulas = (count: number, shown: string): string => (count === 1 ? '1 formula' : `${shown} formulas`);

/** Texts of the screen Controle, in English. */
export const english: AuditTexts = {
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
    'Every formula with its value, derivation and sources, the open findings, the version and a SHA-256: for the file of the accountant. In Dutch.',
  reporting: 'Making the report',
  reported: (sheet) => `The report is on the sheet ${sheet}.`,
  reasons: {
    divide: 'It divides by zero: the denominator is 0 or empty.',
    reference: 'The formula refers to cells that are gone.',
    missing: 'Excel does not know a name in this formula. Is the add-in loaded, and is every name spelled right?',
    busy: 'Excel is still calculating.',
    blocked: 'The result needs more cells than are free, or cells are merged.',
    blockedBy: (cell) => `The result needs more cells, and cell ${cell} is filled. Clear it.`,
    unknownFunction: (name, suggestion) =>
      `NPLV.${name} does not exist.${suggestion ? ` Do you mean NPLV.${suggestion}?` : ''}`,
  },
  freezeInPlace: (sheets) =>
    `This replaces the formulas on ${sheets} by their values. Thawing brings them back; Ctrl+Z may not.`,
  confirm: 'Freeze in place',
  refuse: 'Do not',
  goTo: (address) => `Go to ${address}`,
  more: (count) => `Show ${count} more`,
  source: 'Source',
  noSource: 'This formula has no source here; select the cell and open Explain.',
  olderThan: (made, now) =>
    `Inserted with ${made}; NPLV now calculates with ${now}. Compare the outcome with what you established before.`,
  accept: 'Reviewed: with current data',
  frozenWith: (made) => `Frozen with ${made}.`,
  allSheets: 'All sheets',
  freezeTitle: 'Freeze',
  freezeNote:
    'Turns NPLV formulas into values, with the formula, the version and the source in a note. A colleague without NPLV then sees values too. Formulas that use a spilled range (A1#) are frozen too.',
  freezeWhat: 'What to freeze',
  freezeHow: 'Where',
  freezeWays: { copy: 'On a copy', place: 'In place' },
  freeze: 'Freeze',
  freezing: 'Making values of formulas',
  frozen: (count, shown, sheets) => `${formulas(count, shown)} frozen on ${sheets}.`,
  changed: (cell) => `${cell} has changed since the check. Nothing was frozen: choose Check again and freeze then.`,
  thawTitle: 'Thaw',
  thawWhat: 'What to thaw',
  thaw: 'Thaw',
  thawing: 'Making formulas of values',
  thawed: (count, shown) => `${formulas(count, shown)} ${count === 1 ? 'is' : 'are'} back.`,
  notThawed: (count, where) => `${count} not, because something else stands there now: ${where}.`,
  lost: (count, where) =>
    `${count} not, because the sheet cannot be found: ${where}. Give it its name back and thaw again.`,
  stillFrozen: (_, shown) => `Stopped: ${shown} still frozen.`,
  equals: (count) => (count === 1 ? 'Equals a published figure:' : `Equals ${count} published figures, among them:`),
};
