import { version as rule } from '../../schemes/facts/version';
import { declare } from '../runtime/declare';

/** Version of the data. */
export const version = declare({
  id: 'VERSION',
  returns: 'cell',
  as: 'text',
  parameters: [],
  rule,
  texts: {
    nl: {
      summary: 'De versie van de gegevens en de datum van het nieuwste document daarin.',
      tasks: ['Met welke gegevens rekent dit werkblad?'],
    },
    en: {
      summary: 'The version of the data and the date of the newest document in it.',
      tasks: ['Which data does this sheet calculate with?'],
    },
  },
  examples: [{ call: [], gives: '2.0.0 (24-6-2025)' }],
});
