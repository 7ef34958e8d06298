import { readFormula } from '../../src/workbook/formula';
import { type Desk, openWorkbook } from './workbook';
import type { Reference } from '../../src/workbook/expression';

describe('the values of references', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openWorkbook();
    await desk.type('A1:B4', [
      ['Plaats', 'Jaar'],
      ['Breda', 2023],
      ['Delft', 2024],
      ['', '=1/0'],
    ]);
    await desk.type('D1', [['=SEQUENCE(2,2)']]);
    await desk.type('B2', [['Heerlen']], "Jan's blad");
    await desk.type('G10:H13', [
      ['Naam', 'Bedrag'],
      ['x', 10],
      ['y', 20],
      ['z', 30],
    ]);
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      context.workbook.names.add('jaren', sheet.getRange('B2:B3'));
      context.workbook.names.add('btw', '=0.05');
      context.workbook.tables.add('Blad1!G10:H13', true).name = 'Plan';
      await context.sync();
    });
  });
  afterAll(() => desk.close());

  /** Values of an argument of a formula in H12 of Blad1, or in the given cell. */
  const read = async (text: string, from = { sheet: 'Blad1', row: 11, column: 7 }) => {
    const expression = readFormula(`=NPLV.PAYMENT(${text})`)!.calls[0]!.args[0]!.expression;
    const reference = (expression as { reference: Reference }).reference;
    return (await desk.gateway.read([reference], from))[0];
  };

  it.each([
    ['B2', [[2023]]],
    [
      '$A$2:B3',
      [
        ['Breda', 2023],
        ['Delft', 2024],
      ],
    ],
    ['A4:B4', [[null, { error: '#DIV/0!' }]]],
    ["'Jan''s blad'!B2", [['Heerlen']]],
    ["'jan''s BLAD'!$B$2", [['Heerlen']]],
    [
      'D1#',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['A1#', [['Plaats']]],
    ['jaren', [[2023], [2024]]],
    ['JAREN', [[2023], [2024]]],
    ['Plan[Bedrag]', [[10], [20], [30]]],
    ['Plan[@Bedrag]', [[20]]],
    ['[@Naam]', [['y']]],
    ['Plan[[#Headers],[Naam]:[Bedrag]]', [['Naam', 'Bedrag']]],
    ['Plan[[#All],[Naam]]', [['Naam'], ['x'], ['y'], ['z']]],
    [
      'Plan[]',
      [
        ['x', 10],
        ['y', 20],
        ['z', 30],
      ],
    ],
    ['@G11:G13', [['y']]],
    ['@G1:G3', [[{ error: '#VALUE!' }]]],
  ])('are read for %s', async (text, values) => {
    expect(await read(text)).toEqual(values);
  });

  it('of whole columns and rows are clipped to the sheet', async () => {
    const column = (await read('B:B')) as unknown[][];
    expect(column.slice(0, 4)).toEqual([['Jaar'], [2023], [2024], [{ error: '#DIV/0!' }]]);
    expect(column.length).toBeLessThan(200);
    expect(((await read('2:2')) as unknown[][])[0]?.slice(0, 2)).toEqual(['Breda', 2023]);
    expect(await read('Z:Z')).toMatchObject({ length: 13 });
  });

  it.each(['Weg!A1', 'onbekend', 'Plan[Weg]', 'Weg[Naam]'])(
    'report that %s does not exist, and keep the others',
    async (text) => {
      expect(await read(text)).toMatchObject({ problem: 'notFound' });
      const both: Reference[] = [
        { kind: 'range', sheet: 'Weg', cells: 'A1' },
        { kind: 'range', cells: 'A2' },
      ];
      expect(await desk.gateway.read(both, { sheet: 'Blad1', row: 0, column: 0 })).toEqual([
        { problem: 'notFound', what: 'Weg!A1' },
        [['Breda']],
      ]);
    },
  );

  it('outside a table have no "this row"', async () => {
    expect(await read('Plan[@Bedrag]', { sheet: 'Blad1', row: 0, column: 0 })).toMatchObject({ problem: 'notFound' });
  });

  it('take no request when there are none', async () => {
    expect(await desk.gateway.read([], { sheet: 'Blad1', row: 0, column: 0 })).toEqual([]);
  });
});
