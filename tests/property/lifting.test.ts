import fc from '../fast-check';
import { catalogue } from '../../src/functions/catalogue';
import type { AnyFunction } from '../../src/functions/runtime/declare';
import type { ExampleArgument } from '../../src/functions/page';
import { asMatrix, basicValue, call, callRaw, ExcelError } from '../functions/calls';
import { codesOf } from '../functions/outcomes';
import { anyMatrix, cellFor, FUZZ_RUNS, matrix, writtenOut } from './arguments';

const readByCell = ({ parameters }: AnyFunction) =>
  parameters.length > 0 && parameters.every(({ shape }) => shape === 'cell');
const ofCells = catalogue.filter((declaration) => declaration.returns === 'cell' && readByCell(declaration));
const ofRows = catalogue.filter((declaration) => declaration.returns === 'row');

/** Arguments that must be single but are no ranges, in a call that succeeds with single values. */
const single = catalogue
  .filter(({ returns }) => returns === 'table' || returns === 'block')
  .flatMap(({ id, parameters, examples }) =>
    parameters.flatMap(({ name, shape }, index) => (shape === 'cell' ? [[id, name, index, examples] as const] : [])),
  );

type Block = unknown[][];

/** Value beyond the end of a shorter array. */
const surplus = new ExcelError('#N/A');

/** Cell of an argument for one position of a block. */
function cellAt(argument: Block, row: number, column: number): unknown {
  const cells = argument[argument.length === 1 ? 0 : row];
  if (!cells) return surplus;
  return cells.length === 1 ? cells[0] : column < cells.length ? cells[column] : surplus;
}

/** Results of a function called for each position of a block. */
function oneByOne(id: string, args: readonly Block[]): Block {
  const rows = Math.max(...args.map((argument) => argument.length));
  const columns = Math.max(...args.map((argument) => argument[0]!.length));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const own = args.map((argument) => cellAt(argument, row, column)) as ExampleArgument[];
      return call(id, ...own)[0]![0];
    }),
  );
}

function blockOf(id: string, args: readonly Block[]): Block {
  try {
    return callRaw(id, args).map((row) => row.map(basicValue));
  } catch (error) {
    return [[error]];
  }
}

const argumentsOf = ({ parameters }: AnyFunction, shaped: (cell: fc.Arbitrary<unknown>) => fc.Arbitrary<Block>) =>
  fc.tuple(...parameters.map(({ kind }) => shaped(cellFor(kind)))).map((args) => args.map(writtenOut) as Block[]);

describe('a call on arrays', () => {
  it.each(ofCells.map((declaration) => [declaration.id, declaration] as const))(
    'of %s equals calls on its cells',
    (id, declaration) =>
      fc.assert(
        fc.property(argumentsOf(declaration, anyMatrix), (args) => {
          expect(codesOf(blockOf(id, args))).toEqual(codesOf(oneByOne(id, args)));
        }),
        { numRuns: FUZZ_RUNS },
      ),
  );

  const column = (cell: fc.Arbitrary<unknown>) => fc.integer({ min: 1, max: 5 }).chain((rows) => matrix(cell, rows, 1));

  it.each(ofRows.map((declaration) => [declaration.id, declaration] as const))(
    'of %s returns a row for each cell of a column',
    (id, declaration) =>
      fc.assert(
        fc.property(argumentsOf(declaration, column), (args) => {
          const rows = Math.max(...args.map((argument) => argument.length));
          const block = codesOf(blockOf(id, args));
          expect(block.length).toBe(rows);
          for (let row = 0; row < rows; row++) {
            const own = args.map((argument) => cellAt(argument, row, 0)) as ExampleArgument[];
            const [alone] = codesOf(call(id, ...own));
            const width = block[row]!.length;
            const shown = rows > 1 && alone!.length < width ? Array.from({ length: width }, () => alone![0]) : alone;
            expect(block[row]).toEqual(shown);
          }
        }),
        { numRuns: FUZZ_RUNS },
      ),
  );

  it.each(ofRows.map(({ id, parameters }) => [id, parameters.length] as const))(
    'of %s refuses a wider range, because it returns a row',
    (id, count) => {
      const wide = Array.from({ length: count }, () => [[1000, 1000]]);
      expect(codesOf(blockOf(id, wide))).toEqual([['#VALUE!']]);
    },
  );

  it.each(single)(
    'of %s is refused for %s, because the result is a table or the range is read as a whole',
    (id, name, index, examples) => {
      const answered = examples.find(({ fails }) => !fails)!;
      const args = Array.from({ length: 5 }, (_, at) => asMatrix(answered.call[at])) as Block[];
      args[index] = [[2024], [2025]];
      const error = blockOf(id, args)[0]![0] as ExcelError;
      expect([error.code, error.message]).toEqual(['#VALUE!', expect.stringContaining(`'${name}'`)]);
    },
  );
});

describe('combining arrays', () => {
  it('stretches a dimension of one, and fails beyond the end of a shorter array', () => {
    const places = [['Rotterdam'], ['Heerlen'], ['Breda']];
    expect(codesOf(call('ELIGIBLE', places, [['school', 'jongekind']]))).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
    expect(codesOf(call('ELIGIBLE', places, [['school'], ['school']]))).toEqual([[true], [true], ['#N/A']]);
    expect(codesOf(call('ELIGIBLE', [['Rotterdam', 'Heerlen']], [['school', 'school', 'school']]))).toEqual([
      [true, true, '#N/A'],
    ]);
  });

  it('keeps valid cells beside failed ones', () => {
    const places = [['Rotterdam'], ['Roterdam'], [null], ['Breda']];
    expect(codesOf(call('PAYMENT', places, 'organisatie', 2024))).toEqual([[500000], ['#N/A'], ['#N/A'], [500000]]);
  });
});
