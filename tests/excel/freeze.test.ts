import type { FreezeRequest, ThawResult, FrozenFormula } from '../../src/workbook/port';
import { formulaCell, freezeOrder } from './freezing';
import { type Desk, openWorkbook } from './workbook';

/** Contents of cells, byte for byte, with their formats. */
async function everything(desk: Desk, sheet: string, address: string): Promise<unknown> {
  return desk.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    const { values, formulas, numberFormat, valueTypes } = range;
    return { values, formulas, numberFormat, valueTypes };
  });
}

jest.setTimeout(60_000);

describe.each(['1.13', '1.18'])('freezing and thawing in an Excel with ExcelApi %s', (excelApi) => {
  let desk: Desk;
  let kept: readonly FrozenFormula[];
  beforeEach(async () => {
    desk = await openWorkbook(excelApi);
    kept = [];
    await desk.type('A1:B3', [
      ['=1/3', '="tekst"'],
      ['=NA()', '=1=1'],
      ['="=1+1"', '="12"'],
    ]);
    await desk.type('D1', [['=SEQUENCE(3,2)']]);
    await desk.type('G1', [['=SUM(D1#)']]);
    await desk.type('A1:A1', [['=10*2']], "Jan's blad");
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').numberFormat = [['#,##0.00']];
      sheet.getRange('D1:E3').numberFormat = Array.from({ length: 3 }, () => ['0.0', '0%']);
      sheet.getRange('A1').format.fill.color = '#FFEE00';
      await context.sync();
    });
  });
  afterEach(() => desk.close());

  const cells = [
    formulaCell(0, 0, '=1/3'),
    formulaCell(0, 1, '="tekst"'),
    formulaCell(1, 0, '=NA()'),
    formulaCell(1, 1, '=1=1'),
    formulaCell(2, 0, '="=1+1"'),
    formulaCell(2, 1, '="12"'),
    formulaCell(0, 3, '=SEQUENCE(3,2)'),
    formulaCell(0, 6, '=SUM(D1#)'),
    formulaCell(0, 0, '=10*2', "Jan's blad"),
  ];
  const order = (more: Partial<FreezeRequest> = {}): FreezeRequest => ({
    ...freezeOrder(cells, (frozen) => (kept = frozen)),
    ...more,
  });
  const annotationsOn = (sheet: string) => {
    const sheetId = desk.grid.findSheet(sheet)!.getSheetId();
    const all = (['note', 'comment'] as const).flatMap((kind) => desk.grid.annotations.all(kind));
    return all.filter((each) => each.sheetId === sheetId);
  };
  const notes = async (sheet = 'Blad1') => annotationsOn(sheet).map(({ content }) => content);
  const names = () =>
    desk.excel.run(async (context) => {
      context.workbook.names.load('items/name,items/visible');
      await context.sync();
      return context.workbook.names.items.map(({ name, visible }) => [name, visible]);
    });
  const sheetNames = () =>
    desk.excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });

  it('keeps values and formats without formulas, and restores everything', async () => {
    const before = (await everything(desk, 'Blad1', 'A1:H5')) as { values: unknown[][]; formulas: unknown[][] };
    expect(await desk.gateway.freeze(order())).toHaveLength(9);
    const frozen = (await everything(desk, 'Blad1', 'A1:H5')) as typeof before;
    expect({ ...frozen, formulas: [] }).toEqual({ ...before, formulas: [] });
    expect(frozen.formulas).toEqual(frozen.values);
    expect(await notes()).toContain(
      'Bevroren NPLV-formule\n=SEQUENCE(3,2)\nGegevens: 1.0.0 (24-6-2025)\nBron: Bijlage, artikel 4',
    );
    expect(kept.find(({ formula }) => formula === '=SEQUENCE(3,2)')).toMatchObject({ rows: 3, columns: 2 });
    expect(await names()).toEqual(kept.map(({ anchor }) => [anchor, false]));

    const thawed = await desk.gateway.thaw(kept);
    expect(thawed).toEqual({ restored: 9, changed: [], lost: [], waiting: [] });
    expect(await everything(desk, 'Blad1', 'A1:H5')).toEqual(before);
    expect(await desk.values('A1', "Jan's blad")).toEqual([[20]]);
    expect([await notes(), await names()]).toEqual([[], []]);
  });

  it('leaves alone frozen values that the user overwrote, and notes of the user', async () => {
    const own = {
      kind: 'note',
      sheetId: 's1',
      row: 0,
      column: 0,
      author: 'NPLV',
      content: 'van de accountant',
    } as const;
    desk.grid.annotations.put(own);
    await desk.gateway.freeze(order());
    expect(await notes()).toContain('van de accountant');
    await desk.type('E2', [[99]]);
    const thawed = await desk.gateway.thaw(kept);
    expect(thawed).toMatchObject({ restored: 8, changed: [{ formula: '=SEQUENCE(3,2)' }], waiting: [] });
    expect(await desk.values('D1:E3')).toEqual([
      [1, 2],
      [3, 99],
      [5, 6],
    ]);
    expect(await notes()).toEqual(
      expect.arrayContaining(['van de accountant', expect.stringContaining('=SEQUENCE(3,2)')]),
    );
  });

  it('freezes a copy and leaves the sheet as it is', async () => {
    const before = await everything(desk, 'Blad1', 'A1:H5');
    await desk.gateway.freeze(order({ onCopy: true }));
    expect(await everything(desk, 'Blad1', 'A1:H5')).toEqual(before);
    expect(await sheetNames()).toEqual(['Blad1', 'Blad1 bevroren', "Jan's blad", "Jan's blad bevroren"]);
    const copy = (await everything(desk, 'Blad1 bevroren', 'A1:H5')) as { values: unknown; formulas: unknown };
    expect(copy.formulas).toEqual(copy.values);
    expect(kept.every(({ sheet }) => sheet.endsWith(' bevroren'))).toBe(true);
  });

  it('keeps the suffix in the name of a copy, for sheet names of any length', async () => {
    desk.grid.findSheet("Jan's blad")!.setName('Begroting kansrijke wijk Zuid 1');
    const last = { ...cells.at(-1)!, sheet: 'Begroting kansrijke wijk Zuid 1' };
    await desk.gateway.freeze(order({ cells: [last], onCopy: true }));
    await desk.gateway.freeze(order({ cells: [last], onCopy: true }));
    // Names of sheets have at most 31 characters.
    expect((await sheetNames()).slice(1)).toEqual([
      'Begroting kansrijke wijk Zuid 1',
      'Begroting kansrijk bevroren (2)',
      'Begroting kansrijke wi bevroren',
    ]);
  });

  it.each([false, true])('freezes nothing where the formula changed, on a copy: %s', async (onCopy) => {
    desk.grid.findSheet('Blad1')!.insertRows(1, 1);
    await desk.type('A2', [['=SUM(1,2,3)*100']]);
    const before = await everything(desk, 'Blad1', 'A1:H5');
    expect(await desk.gateway.freeze(order({ onCopy }))).toEqual({ problem: 'changed', cell: 'Blad1!A2' });
    expect(await everything(desk, 'Blad1', 'A1:H5')).toEqual(before);
    expect([kept, await notes(), await names(), await sheetNames()]).toEqual([[], [], [], ['Blad1', "Jan's blad"]]);
  });

  it.each([
    ['a value', 'B1', [['getypt']], 'Blad1!B1'],
    ['nothing', 'B1', [['']], 'Blad1!B1'],
    [
      'what another formula spills',
      'A2:B3',
      [
        ['', ''],
        ['', ''],
      ],
      'Blad1!A2',
    ],
  ])('freezes nothing where %s is in place of a formula', async (_, address, content, cell) => {
    await desk.type(address, content);
    await desk.type('A1', [['=1/3']]);
    if (cell === 'Blad1!A2') await desk.type('A1', [['=SEQUENCE(3)']]);
    const found = cells.filter(({ row }) => cell !== 'Blad1!A2' || row > 0);
    expect(await desk.gateway.freeze(order({ cells: found }))).toEqual({ problem: 'changed', cell });
  });

  it.each([false, true])('rolls back when it is stopped, on a copy: %s', async (onCopy) => {
    const before = await everything(desk, 'Blad1', 'A1:H5');
    const stop = new AbortController();
    const answer = await desk.gateway.freeze(order({ onCopy }), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(answer).toEqual({ problem: 'cancelled' });
    expect(await everything(desk, 'Blad1', 'A1:H5')).toEqual(before);
    expect(await sheetNames()).toEqual(['Blad1', "Jan's blad"]);
    expect([await notes(), await names(), kept]).toEqual([[], [], []]);
  });

  it('changes nothing when the workbook cannot store the record', async () => {
    const before = await everything(desk, 'Blad1', 'A1:H5');
    const answer = await desk.gateway.freeze(order({ keep: async () => ({ problem: 'notKept' }) }));
    expect(answer).toEqual({ problem: 'notKept' });
    expect(await everything(desk, 'Blad1', 'A1:H5')).toEqual(before);
  });

  it('refuses a protected sheet and a blocked spill', async () => {
    await desk.type('D2', [['in de weg']]);
    expect(await desk.gateway.freeze(order())).toMatchObject({ problem: 'notCalculated', cells: ['Blad1!D1'] });
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').protection.protect();
      await context.sync();
    });
    expect(await desk.gateway.freeze(order())).toEqual({ problem: 'sheetProtected', sheet: 'Blad1' });
    expect(await desk.gateway.thaw([])).toEqual({ restored: 0, changed: [], lost: [], waiting: [] });
  });

  it('makes no copy in a workbook whose structure is protected', async () => {
    await desk.excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await desk.gateway.freeze(order({ onCopy: true }))).toEqual({ problem: 'workbookProtected' });
    expect(await desk.gateway.freeze(order())).toHaveLength(9);
  });

  it('restores all other sheets when one is deleted during freezing', async () => {
    const [here, there] = ['=SEQUENCE(150,20)', '=SEQUENCE(90,26)'];
    await desk.type('J1', [[here]]);
    await desk.type('A3', [[there]], "Jan's blad");
    const before = await everything(desk, 'Blad1', 'A1:J5');
    const answer = await desk.gateway.freeze(
      order({ cells: [...cells, formulaCell(0, 9, here), formulaCell(2, 0, there, "Jan's blad")] }),
      {
        onProgress: (part) => {
          const sheet = desk.grid.findSheet("Jan's blad");
          if (part < 1 && sheet) desk.grid.workbook.deleteSheet(sheet);
        },
      },
    );
    expect(answer).toEqual({ problem: 'gone' });
    expect(await everything(desk, 'Blad1', 'A1:J5')).toEqual(before);
    expect([await notes(), await names(), kept]).toEqual([[], [], []]);
  });

  it('drops the formulas of a deleted sheet', async () => {
    await desk.gateway.freeze(order({ cells: cells.slice(-1) }));
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Jan's blad").delete();
      await context.sync();
    });
    expect(await desk.gateway.locateFrozen(kept)).toEqual([undefined]);
    expect(await desk.gateway.thaw(kept)).toEqual({ restored: 0, changed: [], lost: [], waiting: [] });
    expect(await names()).toEqual([]);
  });

  it('finds its cells and references after rows are inserted and a sheet is renamed', async () => {
    await desk.type('A10:C10', [[1, "=$A10+Blad1!A$1+SUM('Jan''s blad'!A:A)", '=SUM(D1#)']]);
    const moved = [formulaCell(9, 1, "=$A10+Blad1!A$1+SUM('Jan''s blad'!A:A)"), formulaCell(9, 2, '=SUM(D1#)')];
    await desk.gateway.freeze(order({ cells: [...moved, cells[6]!] }));
    desk.grid.findSheet('Blad1')!.insertRows(5, 2);
    desk.grid.findSheet("Jan's blad")!.setName('Plan');
    desk.grid.findSheet('Blad1')!.setName('Blad één');
    expect(await desk.gateway.locateFrozen(kept)).toMatchObject([
      { sheet: 'Blad één', row: 11, column: 1 },
      { sheet: 'Blad één', row: 11, column: 2 },
      { sheet: 'Blad één', row: 0, column: 3, rows: 3, columns: 2 },
    ]);
    expect(await desk.gateway.thaw(kept)).toEqual({ restored: 3, changed: [], lost: [], waiting: [] });
    expect(await everything(desk, 'Blad één', 'A12:C12')).toMatchObject({
      formulas: [[1, "=$A12+'Blad één'!A$1+SUM(Plan!A:A)", '=SUM(D1#)']],
    });
    expect([await notes('Blad één'), await names()]).toEqual([[], []]);
  });

  it('restores some formulas when thawing is stopped, and the rest later', async () => {
    const [here, there] = ['=SEQUENCE(150,20)', '=SEQUENCE(90,26)'];
    await desk.type('J1', [[here]]);
    await desk.type('A3', [[there]], "Jan's blad");
    await desk.gateway.freeze(order({ cells: [formulaCell(0, 9, here), formulaCell(2, 0, there, "Jan's blad")] }));
    const stop = new AbortController();
    const first = await desk.gateway.thaw(kept, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(first).toMatchObject({ restored: 1, changed: [], waiting: [{ formula: there }] });
    expect(await everything(desk, 'Blad1', 'J1')).toMatchObject({ formulas: [[here]] });
    expect(await everything(desk, "Jan's blad", 'A3')).toMatchObject({ formulas: [[1]] });
    const waiting = (first as ThawResult).waiting.map((one) => one.kept);
    expect(await desk.gateway.thaw(waiting)).toEqual({ restored: 1, changed: [], lost: [], waiting: [] });
    expect(await everything(desk, "Jan's blad", 'A3')).toMatchObject({ formulas: [[there]] });
    expect([await notes(), await names()]).toEqual([[], []]);
  });
});
