import { answer, type Quantity } from '../../core/answer';
import { isError, type Plain } from '../../core/cell';
import { inputError, notAvailable, ok } from '../../core/result';
import { type Cents, dutchEuros, grouped } from '../../core/money';
import type { Failure } from '../../core/failure';
import { shortened } from '../../core/text';
import type { FailureMessages } from '../../i18n/sentence';
import type { Replaced } from '../../schemes/own-data/own-row';
import { ownDataFailures } from '../../i18n/nl/own-data-failures';
import { checkOwnData, type RowCheck } from '../../schemes/own-data/check';
import { declare } from '../runtime/declare';
import { ownData } from '../runtime/own-data';
import { isLeftOut, type Matrix, type RangeParameter } from '../runtime/reading';
import { messageOf } from '../runtime/register';
import { deadlineFigures } from '../../schemes/facts/deadlines';

const HEADER = 'Controle';
/** Longest text of a check that is readable in a cell. */
const LONGEST_CHECK = 250;

const table: RangeParameter<Matrix> = {
  ...ownData(deadlineFigures),
  text: {
    nl: 'Het bereik met eigen gegevens, kopregel inbegrepen, zoals NPLV_Gegevens.',
    en: 'The range with own data, its header included, such as NPLV_Gegevens.',
  },
  optional: false,
  read(matrix) {
    const [cell] = matrix.length === 1 ? matrix[0]! : [];
    if (isError(cell) && matrix[0]!.length === 1) return inputError(cell);
    return isLeftOut(matrix) ? notAvailable('blank', { parameter: 'table' }) : ok(matrix);
  },
};

/** Messages of the failures that rows of own data can have: all of them would make the English bundle 1 KB larger. */
const messages = ownDataFailures as Partial<FailureMessages> as FailureMessages;

function valueText(value: Plain, as: Quantity): string {
  return as === 'euro' ? dutchEuros(value as Cents).replace(',00', '') : grouped(Number(value), '.');
}

function replacedText({ name, values, as }: Replaced): string {
  const shown = values.map((value) => valueText(value, as)).join(' – ');
  return shown ? `${name}: ${shown}` : name;
}

function failureText(failure: Failure): string {
  if (failure.code === 'input') return 'Deze rij heeft een cel met een foutwaarde.';
  const message = messageOf({ ...failure, row: undefined }, messages);
  return failure.column === undefined ? message : `${failure.column}: ${message}`;
}

/** Text of a check, Dutch in every language of Excel. */
function checkText(check: RowCheck): string {
  switch (check.state) {
    case 'header':
      return HEADER;
    case 'blank':
      return '';
    case 'counts':
      return 'in orde';
    case 'replaces':
      return `vervangt ${check.replaced.map(replacedText).join(' en ')}`;
    case 'incomplete':
      return `telt nog niet mee: vul ${check.missing.join(' of ')} in`;
    case 'wrong':
      return check.failures.map(failureText).join(' ');
  }
}

/** Check of own data, row by row. */
export const dataCheck = declare({
  id: 'DATACHECK',
  returns: 'block',
  as: 'text',
  parameters: [table],
  rule: (cells) =>
    answer(
      checkOwnData(cells).map((check) => [shortened(checkText(check), LONGEST_CHECK)]),
      () => ({ citations: [], steps: [] }),
    ),
  texts: {
    nl: {
      summary:
        'Controleert eigen gegevens: voor elke rij van het bereik een cel met "in orde", "vervangt …" met het ingebouwde cijfer, of wat er mis is. Lege rijen blijven leeg.',
      tasks: ['Kloppen mijn eigen gegevens?', 'Welke ingebouwde cijfers vervangen mijn eigen gegevens?'],
    },
    en: {
      summary:
        'Checks own data: for each row of the range a cell with "in orde" (fine), "vervangt …" (replaces …) with the embedded figure, or what is wrong. Empty rows stay empty.',
      tasks: ['Is my own data right?', 'Which embedded figures does my own data replace?'],
    },
  },
  examples: [
    {
      call: [
        [
          ['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw'],
          ['termijn', 'Rotterdam', 'school', 2026, 1500000],
          ['termijn', 'Rotterdam', 'school', 2024, 18000000],
          ['termijn', 'Rotterdam', 'school', 2025, 'veel'],
          [null, null, null, null, null],
        ],
      ],
      gives: [
        ['Controle'],
        ['in orde'],
        ['vervangt termijn 2024 school van Rotterdam: € 18.027.421'],
        ["Incl. btw: 'veel' is geen bedrag zoals 1.234,56."],
        [''],
      ],
    },
    { call: [null], fails: '#N/A' },
  ],
});
