import fc from '../fast-check';
import { catalogue } from '../../src/functions/catalogue';
import type { Language } from '../../src/core/language';
import { basicValue, callRaw, ExcelError } from '../functions/calls';
import { argumentsFor, FUZZ_RUNS, writtenOut } from './arguments';

const LONGEST_MESSAGE = 250;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Messages that show a defect: the sentence for what cannot happen, and names of nothing. */
const UNFIT = new RegExp(`${LONE_SURROGATE.source}|Onverwachte fout|Unexpected error|undefined|\\[object`);

/** Every object in an argument, however deep. */
function objectsIn(argument: unknown): unknown[] {
  return Array.isArray(argument) ? argument.flatMap(objectsIn) : typeof argument === 'object' ? [argument] : [];
}

/** What is wrong with an error as a person would see it. */
function faultsOfError({ code, message }: ExcelError): string[] {
  return [
    ...(['#N/A', '#VALUE!'].includes(code) ? [] : [`has the code ${code}`]),
    ...(message === '' || message.length > LONGEST_MESSAGE ? [`has ${message.length} characters`] : []),
    ...(UNFIT.test(message) ? [`says: ${message}`] : []),
  ];
}

/** What is wrong with a cell of a result. */
function faultsOf(cell: unknown, passedIn: readonly unknown[], halved: boolean): string[] {
  if (typeof cell === 'object' && cell !== null && passedIn.includes(cell)) return [];
  if (cell instanceof ExcelError) return faultsOfError(cell);
  if (typeof cell === 'string') return LONE_SURROGATE.test(cell) && !halved ? ['has half a character'] : [];
  const fits = typeof cell === 'boolean' || (Number.isFinite(cell) && !Object.is(cell, -0));
  return fits ? [] : [`is ${String(cell)}`];
}

/** The block of a call; nothing but the error that Excel knows may be thrown. */
function blockOf(id: string, args: readonly unknown[], language: Language): unknown[][] {
  try {
    return callRaw(id, args, language);
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return [[error]];
  }
}

describe('any arguments', () => {
  it.each(catalogue.map((declaration) => [declaration.id, declaration] as const))(
    'of %s give a full block of values and short errors',
    (id, declaration) =>
      fc.assert(
        fc.property(argumentsFor(declaration), fc.constantFrom('nl', 'en'), (drawn, language) => {
          const args = drawn.map(writtenOut);
          const block = blockOf(id, args, language);
          const passedIn = objectsIn(args);
          // Half a character that was given may come back, in the words of a line of a ledger.
          const halved = (args.flat(2) as unknown[]).some((value) => LONE_SURROGATE.test(String(value)));
          const width = block[0]?.length ?? 0;
          expect(width).toBeGreaterThan(0);
          expect(block.filter((row) => row.length !== width)).toEqual([]);
          expect(
            block
              .flat()
              .flatMap((cell) => faultsOf(passedIn.includes(cell) ? cell : basicValue(cell), passedIn, halved)),
          ).toEqual([]);
        }),
        { numRuns: FUZZ_RUNS },
      ),
  );
});
