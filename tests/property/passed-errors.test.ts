import fc from '../fast-check';
import { catalogue } from '../../src/functions/catalogue';
import { asMatrix, basicValue, callRaw, ExcelError } from '../functions/calls';
import { errorValue } from './arguments';

/** Arguments of successful calls. RECONCILE reads only the amounts of its ledger; DATACHECK accepts any row. */
const given = catalogue
  .filter(({ id }) => id !== 'RECONCILE')
  .flatMap((declaration) => {
    const isOne = (argument: unknown, index: number) =>
      !Array.isArray(argument) || declaration.parameters[index]!.shape !== 'cell';
    const answered = declaration.examples.find(({ call, fails }) => !fails && call.every(isOne))!;
    return declaration.parameters.map(
      (parameter, index) => [declaration.id, parameter.name, declaration, index, answered.call] as const,
    );
  });

type Block = unknown[][];

describe('an error value as an argument', () => {
  it.each(given)('to %s as %s is propagated unchanged', (id, _, { returns, parameters }, index, answered) =>
    fc.assert(
      fc.property(errorValue, (error) => {
        const args = parameters.map((__, at) => asMatrix(answered[at]));
        args[index] = [[error]];
        const block = callRaw(id, args);
        expect(block.flat().every((cell) => cell === error)).toBe(true);
        expect(block.length).toBe(1);
        if (returns !== 'row') expect(block[0]!.length).toBe(1);
      }),
      { numRuns: 10 },
    ),
  );

  const ranges = given.filter(
    ([id, , { parameters }, index]) => parameters[index]!.shape === 'range' && id !== 'DATACHECK',
  );

  it.each(ranges)('to %s in the range %s is the first of several', (id, _, { parameters }, index, answered) => {
    const [first, second] = [new ExcelError('#DIV/0!'), new ExcelError('#REF!')];
    const args = parameters.map((__, at) => asMatrix(answered[at]));
    args[index] = [['Rotterdam', 'school', 2024, 1].slice(0, id === 'PAYMENT' ? 4 : 0), [first, second]].filter(
      (row) => row.length > 0,
    ) as Block;
    if (id === 'PAYMENT') (args[index] as Block)[1]!.push(2024, 1);
    expect(callRaw(id, args)).toEqual([[first]]);
    expect(callRaw(id, args)[0]![0]).toBe(first);
  });

  it('affects no other cell of an array', () => {
    const error = new ExcelError('#DIV/0!');
    const [[rotterdam], [broken]] = callRaw('PAYMENT', [[['Rotterdam'], [error]], [['school']], [[2024]]]) as [
      Block[0],
      Block[0],
    ];
    expect(basicValue(rotterdam)).toBe(18027421);
    expect(broken).toBe(error);
  });
});
