import { answer } from '../../core/answer';
import { notAvailable } from '../../core/result';
import { explainNamed, stepText } from '../explain';
import { citationText } from '../runtime/citation';
import { type AnyFunction, declare, figures, mixed, words } from '../runtime/declare';
import { functionName } from '../runtime/kinds';
import { rest } from '../runtime/reading';

/** Derivation of the result of another function, step by step. */
export function explainOf(functions: () => readonly AnyFunction[]): AnyFunction {
  return declare({
    id: 'EXPLAIN',
    returns: 'table',
    columns: [figures('Stap'), words('Omschrijving'), mixed('Waarde'), words('Bron')],
    parameters: [
      functionName,
      rest('arguments', {
        nl: 'De argumenten van die functie, in dezelfde volgorde; elk één waarde, tenzij de functie een bereik vraagt.',
        en: 'The arguments of that function, in the same order; one value each, unless the function takes a range.',
      }),
    ],
    rule(name, args) {
      const explanation = explainNamed(functions(), name, args);
      if (!explanation.ok) return explanation;
      const { declaration, steps } = explanation.value;
      if (steps.length === 0) return notAvailable('notExplained', { id: declaration.id });
      const rows = steps.map((step, index) => [
        index + 1,
        stepText(step),
        { value: step.value, as: step.as },
        step.citation ? citationText(step.citation) : '',
      ]);
      return answer(rows, () => explanation.value);
    },
    texts: {
      nl: {
        summary:
          'Hoe een uitkomst tot stand komt: elke stap met zijn waarde en zijn bron, tot en met dezelfde uitkomst.',
        tasks: ['Hoe komt dit bedrag tot stand?', 'Waarom is het excl. btw een ander bedrag?'],
      },
      en: {
        summary: 'How a result comes about: every step with its value and its source, down to the same result.',
        tasks: ['How does this amount come about?', 'Why is the amount excl. btw different?'],
      },
    },
    examples: [
      {
        call: ['PAYMENT', 'Leeuwarden', 'armoede', 2023, 'excl'],
        beginsWith: [
          ['Stap', 'Omschrijving', 'Waarde', 'Bron'],
          [
            1,
            'Termijn 2023, armoede, Leeuwarden, incl. btw',
            510000,
            'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 5, onderdeel 2, onder a',
          ],
        ],
        rows: 4,
      },
      { call: ['PLACES'], fails: '#N/A' },
    ],
  });
}
