import type { Cell } from '../../core/cell';
import { isFailure } from '../../core/failure';
import { explainCall, functionOf } from '../explain';
import type { Page } from '../page';
import { citationsText } from '../runtime/citation';
import { type AnyFunction, declare } from '../runtime/declare';
import { text } from '../runtime/kinds';
import { isStop, required, rest } from '../runtime/reading';

/** The citation of what one of these functions would return, as an auditor quotes it. */
export function sourceOf(functions: () => readonly AnyFunction[]): AnyFunction {
  const isRange = (name: Cell, index: number): boolean => {
    const declaration = functionOf(functions(), String(name));
    return !isFailure(declaration) && declaration.parameters[index]?.shape === 'range';
  };
  return declare({
    id: 'SOURCE',
    returns: 'cell',
    as: 'text',
    parameters: [required('function', text), rest('arguments', isRange)],
    rule(name, args) {
      const declaration = functionOf(functions(), name);
      if (isFailure(declaration)) return declaration;
      const explanation = explainCall(declaration, args);
      if (isStop(explanation)) return explanation;
      return { value: citationsText(explanation.citations), proof: () => explanation };
    },
  });
}

/** Its page. */
export const sourcePage: Page = {
  nl: {
    summary:
      'De vindplaats van wat een andere functie teruggeeft, zoals een accountant die aanhaalt: document, publicatie, artikel en onderdeel.',
    parameters: {
      function: 'De naam van de functie, zoals "PAYMENT".',
      arguments: 'De argumenten van die functie, in dezelfde volgorde.',
    },
    tasks: ['Waar staat dit bedrag?', 'Welke bron zet ik in het dossier?'],
  },
  en: {
    summary:
      'The citation of what another function returns, as an auditor quotes it: document, publication, article and item.',
    parameters: {
      function: 'The name of the function, such as "PAYMENT".',
      arguments: 'The arguments of that function, in the same order.',
    },
    tasks: ['Where does this amount stand?', 'Which source do I put in the file?'],
  },
  examples: [
    {
      call: ['PAYMENT', 'Rotterdam', 'school', 2024],
      gives: 'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 8, item 4, onder b',
    },
    {
      call: ['PAYMENT', 'Rotterdam', [['school', 'armoede']], 2024],
      gives: [
        [
          'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 8, item 4, onder b',
          'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 5, item 2, onder b',
        ],
      ],
    },
    { call: ['PAYMENT', 'Roterdam', 'school', 2024], fails: '#N/A' },
    { call: ['PAYMNT'], fails: '#N/A' },
  ],
};
