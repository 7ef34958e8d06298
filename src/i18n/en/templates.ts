import type { TemplatesTexts } from '../nl/templates';

/** What the screen Templates says, in English. */
export const templates: TemplatesTexts = {
  title: 'Templates',
  about: 'Each template becomes a new sheet with live formulas, in Dutch. What is there stays as it is.',
  templates: {
    kasritme: {
      name: 'Kasritme (cash flow)',
      about: 'When which amount comes in, by theme and year: incl. btw, estimated btw and excl. btw, with a chart.',
    },
  },
  place: 'Municipality or area',
  firstYear: 'First year',
  scenario: 'Scenario',
  scenarios: { laag: 'Low', midden: 'Middle', hoog: 'High' },
  back: 'All templates',
  willMake: (sheet) =>
    `This makes the sheet “${sheet}”; if there is one already, it gets a number. You fill in the pale yellow cells.`,
  make: 'Make the sheet',
  making: 'Making the sheet …',
  stop: 'Stop',
  made: (sheet) => `The sheet “${sheet}” is in the workbook.`,
  show: (sheet) => `Go to ${sheet}`,
  skipped: (parts) => `This version of Excel cannot do: ${parts.join(', ')}. The rest is there.`,
  ornaments: {
    names: 'names for the input cells',
    validations: 'checks on what is typed in',
    conditions: 'colours that depend on a value',
    tables: 'the look of a table',
    charts: 'the chart',
    printArea: 'the print area',
  },
};
