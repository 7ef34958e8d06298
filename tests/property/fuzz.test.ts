import fc from '../fast-check';
import { catalogue } from '../../src/functions/catalogue';
import type { Language } from '../../src/core/language';
import { basicValue, callRaw, ExcelError } from '../functions/calls';
import { argumentsFor, FUZZ_RUNS, writtenOut } from './arguments';

const LONGEST_MESSAGE = 250;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Messages of a defect: the fallback sentence, and undefined names. */
const UNFIT = new RegExp(`${LONE_SURROGATE.source}|Onverwachte fout|Unexpected error|undefined|\\[object`);

/** Objects at any depth of an argument. */
function objectsIn(argument: unknown): unknown[] {
  return Array.isArray(argument) ? argument.flatMap(objectsIn) : typeof argument === 'object' ? [argument] : [];
}

/** Faults of an error that a user would see. */
function faultsOfError({ code, message }: ExcelError): string[] {
  return [
    ...(['#N/A', '#VALUE!'].includes(code) ? [] : [`has the code ${code}`]),
    ...(message === '' || message.length > LONGEST_MESSAGE ? [`has ${message.length} characters`] : []),
    ...(UNFIT.test(message) ? [`says: ${message}`] : []),
  ];
}

/** Faults of a cell in a result. */
function faultsOf(cell: unknown, passedIn: readonly unknown[], halved: boolean): string[] {
  if (typeof cell === 'object' && cell !== null && passedIn.includes(cell)) return [];
  if (cell instanceof ExcelError) return faultsOfError(cell);
  if (typeof cell === 'string') return LONE_SURROGATE.test(cell) && !halved ? ['has half a character'] : [];
  const fits = typeof cell === 'boolean' || (Number.isFinite(cell) && !Object.is(cell, -0));
  return fits ? [] : [`is ${String(cell)}`];
}

/** Block of a call; only an error of Excel may be thrown. */
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
          // A lone surrogate in the input may come back, in the text of a ledger line.
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
