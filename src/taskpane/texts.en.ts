import type { PaneTexts } from './texts.nl';

/** Texts of the pane around its screens, in English. */
export const english: PaneTexts = {
  screensLabel: 'Sections',
  screens: {
    explore: 'Explore',
    formula: 'Formula',
    templates: 'Templates',
    reconcile: 'Reconcile',
    explain: 'Explain',
    audit: 'Audit',
    sources: 'Sources',
    deadlines: 'Deadlines',
  },
  outsideExcel:
    'You are viewing this outside Excel. Everything can be looked up and checked here; writing to a worksheet is done in Excel.',
  loading: 'One moment …',
  broken: 'This section could not be shown. Nothing in your workbook has changed.',
  retry: 'Try again',
  close: 'Close',
  size: (rows, columns) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  places: {
    label: 'Municipality or area',
    all: 'All municipalities',
    placeholder: 'Choose or type a name',
    one: 'Choose one municipality or area here.',
    first: 'Choose your municipality or area first. The choice holds for all sections and is saved with this workbook.',
  },
  conditions: {
    title: 'Can this be paid from it?',
    summarised: 'Summarised from the Regeling and its notes (in Dutch); the text of the Regeling decides.',
    kinds: {
      doel: 'Purpose',
      activiteit: 'Can be paid from this',
      uitgesloten: 'Cannot',
      voorwaarde: 'Requirements',
    },
    general: (count) => `Holds for every theme (${count})`,
  },
  own: {
    mark: 'own',
    title: 'Own data',
    goTo: 'Go to own data',
    make: 'Make a sheet of own data',
    made: (sheet) => `The sheet “${sheet}” is in the workbook. What you fill in there counts everywhere.`,
    goToRow: (row) => `Go to row ${row} of own data`,
    fault: (message) =>
      `Your own data does not count here yet. ${message} Until that is mended, the figures of the documents stand here.`,
  },
  source: {
    derivation: 'Derivation',
    stepsBefore: (count) => `${count} steps before`,
    citations: 'Source',
    formula: 'Formula',
    insert: 'Put in the selected cell',
    inserted: (address) => `The formula is in ${address}.`,
    outside: 'opens outside the workbook',
  },
  skipped: (parts) => `This version of Excel cannot do: ${parts.join(', ')}. The rest is there.`,
  ornaments: {
    names: 'names for the input cells',
    validations: 'data validation',
    tables: 'the look of a table',
    charts: 'the chart',
    filter: 'the filter',
    printArea: 'the print area',
  },
  problems: {
    outsideExcel: 'There is no workbook here. Open this pane in Excel to write to a worksheet.',
    cancelled: 'Stopped. Nothing was changed.',
    occupied: (cells, count) =>
      count === 1
        ? `Cell ${cells} is filled. Nothing was written: choose an empty spot.`
        : `There is already something in ${count} cells (${cells}). Nothing was written: choose an empty spot.`,
    notCalculated: (cells, count) =>
      count === 1
        ? `${cells} has no outcome yet. Wait until Excel is ready, or resolve the error there.`
        : `${count} formulas have no outcome yet (${cells}). Wait until Excel is ready, or resolve the errors there.`,
    notKept: 'The workbook could not keep this. Nothing has changed; save the workbook and try again.',
    noAnswer:
      'Excel did not answer. See whether it happened after all before you try again; if so, undo it with Ctrl+Z.',
    recordDamaged:
      'The list of frozen formulas in this workbook cannot be read and stays as it is. Most formulas still stand in a note at their cell; restore an earlier version of the workbook to thaw or to freeze more.',
    merged: (cells) => `Cells are merged here (${cells}). Nothing was written: choose another place or unmerge them.`,
    offSheet: 'That does not fit on the worksheet from here. Choose a cell higher up or further left.',
    sheetProtected: (sheet) => `The sheet ${sheet} is protected. Unprotect it or choose another sheet.`,
    workbookProtected:
      'The structure of the workbook is protected, so no sheet can be added. Lift that under Review, Protect Workbook.',
    denied: 'Excel does not allow this: a sheet or the workbook is protected, or read-only. Nothing was written.',
    gone: 'A sheet, name or table was deleted or renamed meanwhile. Nothing of it stays; try again.',
    notFound: (what) => `${what} is not there (any more).`,
    changed: (cell) => `Cell ${cell} has changed in the meantime. Nothing was written.`,
    tooManyNames: (count, most) =>
      `This workbook has ${count} hidden names for frozen formulas; at most ${most} are read. Ask its author for a copy without them.`,
    tooManyCells: (count, most) => `That is ${count} cells; at most ${most} can be done at once.`,
    busy: 'A cell is still being edited. Press Enter and try again.',
    failed: (message) => `Excel could not do this: ${message}`,
  },
};
