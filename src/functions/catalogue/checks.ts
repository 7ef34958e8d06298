import { mapRows } from '../../core/answer';
import { checkFigure } from '../../schemes/facts/check';
import { checks as rule } from '../../schemes/facts/checks';
import { citationsText } from '../runtime/citation';
import { declare, mixed, words } from '../runtime/declare';

/** Consistency checks of the documents as a table. */
export const checks = declare({
  id: 'CHECKS',
  returns: 'table',
  columns: [words('Controle'), mixed('Verwacht'), mixed('Berekend'), mixed('Verschil'), words('Status'), words('Bron')],
  parameters: [],
  rule: () =>
    mapRows(rule(), (check) => [
      check.label,
      checkFigure(check.expected, check),
      checkFigure(check.computed, check),
      checkFigure(check.difference ?? '', check),
      check.status,
      citationsText(check.citations),
    ]),
  texts: {
    nl: {
      summary:
        'Elke toets van de documenten aan zichzelf en aan elkaar: vermelde totalen tegenover hun delen (21 maxima schelen € 1), cijfers die overeenkomen, afgeleide regels, tegenspraken, en wat verenigbaar is.',
      tasks: ['Kloppen de vermelde bedragen met elkaar?', 'Waar spreken de documenten elkaar tegen?'],
    },
    en: {
      summary:
        'Every check of the documents against themselves and each other: printed totals against their parts (21 maxima differ by € 1), figures that agree, derived rules, contradictions, and what is compatible.',
      tasks: ['Do the printed amounts agree with each other?', 'Where do the documents contradict each other?'],
    },
  },
  examples: [
    {
      call: [],
      beginsWith: [['Controle', 'Verwacht', 'Berekend', 'Verschil', 'Status', 'Bron']],
      rows: 194,
    },
  ],
});
