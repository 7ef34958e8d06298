import {
  CustomFunctionsError,
  CustomFunctionsRuntime,
  ErrorCode,
} from '../../src/workbench/functions/custom-functions';
import type { CustomFunction } from '../../src/workbench/functions/custom-functions';
import type { AddInMetadata, ParameterMetadata } from '../../src/workbench/functions/metadata';
import { registerFunctions } from '../../src/workbench/functions/register';
import { ResultDetails } from '../../src/workbench/functions/result-details';
import { startHeadless } from './headless';
import type { Headless } from './headless';

const parameter = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  type: 'any',
  dimensionality: 'matrix',
  ...more,
});

describe('custom functions in the grid', () => {
  let desk: Headless;
  let details: ResultDetails;
  let received: unknown[][];

  beforeEach(() => {
    desk = startHeadless();
    details = new ResultDetails();
    received = [];
  });
  afterEach(() => desk.close());

  /** Registers a function TEST.F that records its arguments. */
  function register(
    parameters: ParameterMetadata[],
    answer: CustomFunction,
    more: Partial<AddInMetadata['functions'][0]> = {},
  ) {
    const runtime = new CustomFunctionsRuntime();
    runtime.associate('F', (...args) => {
      received.push(args);
      return answer(...args);
    });
    const entry = { id: 'F', name: 'F', parameters, result: { dimensionality: 'matrix' as const }, ...more };
    const metadata = { allowErrorForDataTypeAny: true, functions: [entry] };
    const sheetName = (id: string) => desk.grid.sheet(id).getSheetName();
    registerFunctions(desk.injector, 'TEST', metadata, runtime, { details, sheetName });
  }

  /** Writes cells and calculates; returns the block from A1. */
  async function calculate(cells: Record<string, unknown>, rows = 1, columns = 1) {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
    });
    return desk.grid.values({ sheetId: 's1', row: 0, column: 0, rows, columns });
  }

  it('receive matrices, null for omitted arguments and empty cells, and the invocation last', async () => {
    register([parameter('a'), parameter('b'), parameter('c', { optional: true })], () => [[1]]);
    await calculate({ A1: '=TEST.F(7,C1:D2)', C1: 'x', D2: true });
    expect(received[0]?.slice(0, 3)).toEqual([
      [[7]],
      [
        ['x', null],
        [null, true],
      ],
      null,
    ]);
    expect(received[0]).toHaveLength(4);
    expect(received[0]?.[3]).toMatchObject({ functionName: 'F' });
  });

  it('receive a text that looks like a day as text', async () => {
    register([parameter('a')], () => [[1]]);
    await calculate({ A1: '=TEST.F("1-4-2026")' });
    expect(received[0]?.[0]).toEqual([['1-4-2026']]);
  });

  it('receive null for an argument omitted in the middle', async () => {
    register([parameter('a'), parameter('b'), parameter('c')], () => [[1]]);
    await calculate({ A1: '=TEST.F(1,,3)' });
    expect(received[0]?.slice(0, 3)).toEqual([[[1]], null, [[3]]]);
  });

  it('receive repeating arguments as one list of matrices', async () => {
    register([parameter('a'), parameter('rest', { repeating: true })], () => [[1]]);
    await calculate({ A1: '=TEST.F("x",1,C1:D1)', C1: 2, D1: 3 });
    expect(received[0]?.slice(0, 2)).toEqual([[['x']], [[[1]], [[2, 3]]]]);
    received.length = 0;
    await calculate({ A1: '=TEST.F("x")' });
    expect(received[0]?.[1]).toEqual([]);
  });

  it('receive error values as objects', async () => {
    register([parameter('a')], () => [[1]]);
    await calculate({ A1: '=TEST.F(1/0)' });
    expect(received[0]?.[0]).toEqual([[expect.objectContaining({ code: '#DIV/0!' })]]);
    expect((received[0]?.[0] as unknown[][])[0]?.[0]).toBeInstanceOf(CustomFunctionsError);
  });

  it('receive the address on request', async () => {
    register([], () => [[1]], { options: { requiresAddress: true } });
    await calculate({ A1: '=TEST.F()' });
    expect(received[0]?.[0]).toEqual({ functionName: 'F', address: 'Blad1!A1' });
  });

  it('spill a matrix, with an error and its message in its own cell', async () => {
    const missing = new CustomFunctionsError(ErrorCode.notAvailable, 'Onbekende gemeente');
    register([], () => [
      [1, 'twee'],
      [true, missing],
    ]);
    expect(await calculate({ A1: '=TEST.F()' }, 2, 2)).toEqual([
      [1, 'twee'],
      [true, '#N/A'],
    ]);
    const spill = desk.grid.spillAt('s1', 1, 1);
    expect(details.find('s1', 1, 1, spill)?.message).toBe('Onbekende gemeente');
    expect(details.find('s1', 0, 1, spill)).toBeNull();
  });

  it('throw an error of Excel with its message, and any other without', async () => {
    register([parameter('a')], (kind) => {
      throw (kind as string[][])[0]?.[0] === 'excel'
        ? new CustomFunctionsError(ErrorCode.invalidValue, 'Geen jaar')
        : new Error('geheim');
    });
    expect(await calculate({ A1: '=TEST.F("excel")' })).toEqual([['#VALUE!']]);
    expect(details.find('s1', 0, 0, null)?.message).toBe('Geen jaar');
    expect(await calculate({ A1: '=TEST.F("anders")' })).toEqual([['#VALUE!']]);
    expect(details.find('s1', 0, 0, null)).toBeNull();
  });

  it('cannot return values that Excel refuses', async () => {
    register(
      [parameter('a')],
      (a) => ({ kaal: [[Infinity]], scheef: [[1], [2, 3]], niets: [[null]] })[String((a as string[][])[0]?.[0])],
    );
    expect(await calculate({ A1: '=TEST.F("kaal")' })).toEqual([['#NUM!']]);
    expect(await calculate({ A1: '=TEST.F("scheef")' })).toEqual([['#VALUE!']]);
    expect(await calculate({ A1: '=TEST.F("niets")' })).toEqual([[0]]);
  });

  it('refuse too many arguments', async () => {
    register([parameter('a')], () => [[1]]);
    expect(await calculate({ A1: '=TEST.F(1,2)' })).toEqual([['#VALUE!']]);
    expect(received).toEqual([]);
  });

  it('do not match metadata with another function', () => {
    const metadata = { functions: [{ id: 'G', name: 'G', parameters: [] }] };
    const around = { details, sheetName: () => '' };
    expect(() => registerFunctions(desk.injector, 'TEST', metadata, new CustomFunctionsRuntime(), around)).toThrow(/G/);
  });
});

describe('an error of a custom function', () => {
  it('keeps a message of at most 255 characters, with #N/A and #VALUE! only', () => {
    expect(new CustomFunctionsError('#N/A', 'x'.repeat(300)).message).toHaveLength(255);
    expect(new CustomFunctionsError('#NUM!', 'niet te zien').message).toBe('');
  });
});
