import { answer } from '../../core/answer';
import type { Cell } from '../../core/cell';
import { notAvailable } from '../../core/result';
import { explainNamed, functionOf } from '../explain';
import { citationsText } from '../runtime/citation';
import { type AnyFunction, declare } from '../runtime/declare';
import { functionName } from '../runtime/kinds';
import { rest } from '../runtime/reading';

/** Citation of the result of another function, in full. */
export function sourceOf(functions: () => readonly AnyFunction[]): AnyFunction {
  const isRange = (name: Cell, index: number): boolean => {
    const declaration = functionOf(functions(), String(name));
    return declaration.ok && declaration.value.parameters[index]?.shape === 'range';
  };
  return declare({
    id: 'SOURCE',
    returns: 'cell',
    as: 'text',
    parameters: [
      functionName,
      rest(
        'arguments',
        {
          nl: 'De argumenten van die functie, in dezelfde volgorde.',
          en: 'The arguments of that function, in the same order.',
        },
        isRange,
      ),
    ],
    rule(name, args) {
      const explanation = explainNamed(functions(), name, args);
      if (!explanation.ok) return explanation;
      const { declaration, citations } = explanation.value;
      if (citations.length === 0) return notAvailable('notExplained', { id: declaration.id });
      return answer(citationsText(citations), () => explanation.value);
    },
    texts: {
      nl: {
        summary:
          'De vindplaats van wat een andere functie teruggeeft, zoals een accountant die aanhaalt: document, publicatie, artikel en onderdeel.',
        tasks: ['Waar staat dit bedrag?', 'Welke bron zet ik in het dossier?'],
      },
      en: {
        summary:
          'The citation of what another function returns, as an auditor quotes it: document, publication, article and item.',
        tasks: ['Where was this amount published?', 'Which source do I put in the file?'],
      },
    },
    examples: [
      {
        call: ['PAYMENT', 'Rotterdam', 'school', 2024],
        gives: 'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 8, onderdeel 4, onder b',
      },
      {
        call: ['PAYMENT', 'Rotterdam', [['school', 'armoede']], 2024],
        gives: [
          [
            'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 8, onderdeel 4, onder b',
            'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 5, onderdeel 2, onder b',
          ],
        ],
      },
      { call: ['PAYMENT', 'Roterdam', 'school', 2024], fails: '#N/A' },
      { call: ['PAYMNT'], fails: '#N/A' },
    ],
  });
}
