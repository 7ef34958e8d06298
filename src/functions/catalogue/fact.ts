import { fact as rule } from '../../schemes/facts/fact';
import { declare } from '../runtime/declare';
import { factId } from '../runtime/named-kinds';
import { required } from '../runtime/reading';

/** Value of a figure or date in the documents. */
export const fact = declare({
  id: 'FACT',
  returns: 'cell',
  as: 'mixed',
  parameters: [
    required('id', factId, {
      nl: 'Het id van het feit, zoals "nip.per-woning".',
      en: 'The id of the fact, such as "nip.per-woning".',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'De waarde van een cijfer, datum of tekst uit de documenten, zoals vermeld of samengevat. NPLV.FACTS() vindt het id.',
      tasks: [
        'Welk cijfer staat er precies in het document?',
        'Hoe gebruik ik een gepubliceerd cijfer in een formule?',
      ],
    },
    en: {
      summary:
        'The value of a figure, date or text in the documents, as printed or in summary. NPLV.FACTS() finds the id.',
      tasks: ['Which figure does the document print exactly?', 'How do I use a printed figure in a formula?'],
    },
  },
  examples: [
    { call: ['nieuw-west.orv.totaal.incl'], gives: 19035000 },
    { call: ['regeling.aanvraag'], gives: 45199 },
    { call: ['nieuw-west.orv.total.incl'], fails: '#N/A' },
  ],
});
