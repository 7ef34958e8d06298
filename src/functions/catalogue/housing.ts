import { homesFigures, housing as rule } from '../../schemes/agreement/housing';
import { declare } from '../runtime/declare';
import { choice, yesOrNo } from '../runtime/kinds';
import { ownData } from '../runtime/own-data';
import { agreementArea } from '../runtime/named-kinds';
import { optional } from '../runtime/reading';

const part = choice({ puur: ['puur nplv'], grootschalig: [], totaal: ['alle', 'all'] });

/** Homes of an agreement. */
export const housing = declare({
  id: 'HOUSING',
  returns: 'cell',
  as: 'number',
  parameters: [
    agreementArea,
    optional('part', part, 'totaal', {
      nl: '"puur", "grootschalig" of "totaal" (standaard).',
      en: '"puur", "grootschalig" (large-scale) or "totaal" (default).',
    }),
    optional('affordable', yesOrNo, false, {
      nl: 'WAAR geeft alleen de betaalbare woningen.',
      en: 'TRUE gives the affordable homes only.',
    }),
    ownData(homesFigures),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'De woningen waarvan de bouw naar verwachting start in 2025 tot en met 2029, volgens de bestuurlijke afspraak. Ingebouwd is Nieuw-West.',
      tasks: ['Hoeveel woningen worden er verwacht?'],
    },
    en: {
      summary:
        'The homes whose construction is expected to start in 2025 to 2029 according to the agreement. Nieuw-West is embedded.',
      tasks: ['How many homes were agreed?'],
    },
  },
  examples: [
    { call: ['Nieuw-West'], gives: 14551 },
    { call: ['Nieuw-West', 'puur', true], gives: 9503 },
    { call: ['Rotterdam'], fails: '#N/A' },
  ],
});
