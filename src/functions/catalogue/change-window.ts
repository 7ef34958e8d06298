import { changeWindow as rule } from '../../schemes/kansrijke-wijk/change';
import { days, declare, words } from '../runtime/declare';
import { date } from '../runtime/kinds';
import { required } from '../runtime/reading';

/** Window for requesting a change. */
export const changeWindow = declare({
  id: 'CHANGE.WINDOW',
  returns: 'row',
  columns: [days('Van'), days('T/m'), words('Status')],
  parameters: [
    required('date', date, { nl: 'Datum, of tekst als 2024-03-01.', en: 'Date, or text such as 2024-03-01.' }),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'Het wijzigingsvenster dat bij een datum hoort, als rij: eerste dag, laatste dag en status "open", "eerstvolgende" of, na het laatste, "verstreken" (art. 10, lid 3).',
      tasks: ['Wanneer kunnen wij een wijziging aanvragen?'],
    },
    en: {
      summary:
        'The change window for a date, as a row: first day, last day and status "open", "eerstvolgende" (next) or, after the last one, "verstreken" (passed) (art. 10, lid 3).',
      tasks: ['When can we apply for a change?'],
    },
  },
  examples: [
    { call: ['2024-03-01'], gives: [[45352, 45412, 'open']] },
    { call: ['2024-05-01'], gives: [[45536, 45596, 'eerstvolgende']] },
    { call: ['2025-05-01'], gives: [[45717, 45777, 'verstreken']] },
    { call: ['1 maart'], fails: '#VALUE!' },
  ],
});
