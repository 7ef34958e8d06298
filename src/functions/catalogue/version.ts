import { version as rule } from '../../schemes/facts/version';
import type { Page } from '../page';
import { declare } from '../runtime/declare';

/** The version of the data. */
export const version = declare({ id: 'VERSION', returns: 'cell', as: 'text', parameters: [], rule });

/** Its page. */
export const versionPage: Page = {
  nl: {
    summary: 'De versie van de gegevens en de datum van het nieuwste document daarin.',
    parameters: {},
    tasks: ['Met welke gegevens rekent dit werkblad?'],
  },
  en: {
    summary: 'The version of the data and the date of the newest document in it.',
    parameters: {},
    tasks: ['Which data does this sheet calculate with?'],
  },
  examples: [{ call: [], gives: '1.0.0 (24-6-2025)' }],
};
