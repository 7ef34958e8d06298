import { deadline as rule } from '../../schemes/facts/deadline';
import { declare } from '../runtime/declare';
import { choice } from '../runtime/kinds';
import { deadlineId } from '../runtime/named-kinds';
import { optional, required } from '../runtime/reading';

const side = choice({ 't/m': ['tot en met', 'tot', 'until', 'to'], van: ['vanaf', 'from'] });

/** First or last day of a deadline or window. */
export const deadline = declare({
  id: 'DEADLINE',
  returns: 'cell',
  as: 'date',
  parameters: [
    required('id', deadlineId, {
      nl: 'Het id van de deadline, zoals "regeling.aanvraag".',
      en: 'The id of the deadline, such as "regeling.aanvraag".',
    }),
    optional('which', side, 't/m', {
      nl: '"t/m" voor de laatste dag (standaard), of "van" voor de eerste.',
      en: '"t/m" for the last day (default), or "van" for the first.',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary: 'De laatste of de eerste dag van een deadline of venster, als datum. NPLV.DEADLINES() vindt het id.',
      tasks: ['Tot wanneer kan ik aanvragen?', 'Wanneer opent een venster?'],
    },
    en: {
      summary: 'The last or the first day of a deadline or window, as a date. NPLV.DEADLINES() finds the id.',
      tasks: ['Until when can I apply?', 'When does a window open?'],
    },
  },
  examples: [
    { call: ['regeling.aanvraag'], gives: 45199 },
    { call: ['regeling.aanvraag', 'van'], gives: 45139 },
    { call: ['regeling.besteding', 'van'], fails: '#N/A' },
    { call: ['regeling.aanvrag'], fails: '#N/A' },
  ],
});
