/** Journey of a user through features of the pane, in a test with this title. */
export interface Journey {
  readonly features: readonly string[];
  readonly file: string;
  readonly title: string;
}

/** One journey for each feature of the pane, which every run of the tests makes on Microsoft's own office.js too. */
export const JOURNEYS: readonly Journey[] = [
  { features: ['Verkennen'], file: 'pane', title: 'inserts the table for Heerlen by mouse' },
  { features: ['Formule'], file: 'pane', title: 'finds a function by a question, fills it in and inserts it' },
  {
    features: ['Bronnen', 'Deadlines'],
    file: 'pane',
    title: 'finds a figure in the documents and makes the calendar file',
  },
  { features: ['Sjablonen'], file: 'templates', title: 'numbers a name that exists' },
  { features: ['Aansluiten'], file: 'reconcile', title: 'reconciles the selection on a new sheet, by keyboard alone' },
  { features: ['Uitleg'], file: 'explain', title: 'explains the number in C7 by mouse' },
  { features: ['Controle'], file: 'audit', title: 'checks, freezes a copy and thaws it by keyboard alone' },
  {
    features: ['Eigen gegevens'],
    file: 'own-data',
    title: 'Verkennen makes a sheet of own data for Rotterdam, with a check beside each row',
  },
];
