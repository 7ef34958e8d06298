import { isProblem, type Gateway, type Selection } from '../../src/workbook/port';
import type { Plan } from '../../src/workbook/plan';
import { FakeGateway } from '../taskpane/fake-gateway';
import { formulaCell } from './freezing';
import { openWorkbook } from './workbook';

interface Opened {
  readonly gateway: Gateway;
  close(): void;
}

/**
 * Two implementations of the port with the same small workbook: in memory, for tests of the pane, and the port to Excel
 * on the grid.
 */
const hosts: readonly [name: string, open: () => Promise<Opened>][] = [
  [
    'the fake of the pane',
    async () => ({
      gateway: new FakeGateway({
        sheets: {
          Blad1: { A1: 'Delft', B1: 12.5, B2: { formula: '=B1*2', value: 25 } },
          "Jan's blad": {},
        },
        tables: [{ name: 'Lijst', sheet: 'Blad1', row: 19, column: 4, rows: 4, columns: 2 }],
      }),
      close: () => undefined,
    }),
  ],
  [
    'the port to Excel',
    async () => {
      const desk = await openWorkbook();
      await desk.type('A1:B1', [['Delft', 12.5]]);
      await desk.type('B2', [['=B1*2']]);
      await desk.excel.run(async (context) => {
        context.workbook.tables.add('Blad1!E20:F23', true).name = 'Lijst';
        await context.sync();
      });
      return desk;
    },
  ],
];

/** Longer than the debounce of changes. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 300));

async function waitFor(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 8 && !holds(); tries++) await pause();
  expect(holds()).toBe(true);
}

describe.each(hosts)('the contract of the port, held by %s,', (_, open) => {
  let gateway: Gateway;
  let close: () => void;
  beforeEach(async () => ({ gateway, close } = await open()));
  afterEach(() => close());

  const cell = (row: number, column: number) => ({ sheet: 'Blad1', row, column, rows: 1, columns: 1 });
  const plan = (more: Partial<Plan> = {}): Plan => ({
    start: { sheet: 'Blad1', row: 3, column: 0 },
    blocks: [{ row: 0, column: 0, cells: [['Totaal', '=SUM(B1:B2)']] }],
    ...more,
  });
  const active = async () => ((await gateway.selection()) as Selection).active;

  it('selects cells and reads the active one', async () => {
    expect(await gateway.select(cell(1, 1))).toBeUndefined();
    expect(await gateway.selection()).toMatchObject({ sheet: 'Blad1', row: 1, column: 1, address: 'Blad1!B2' });
    expect(await active()).toMatchObject({ cell: 'B2', formula: '=B1*2', value: 25, sheetIsProtected: false });
  });

  it('reads cells down to the last used row, with null for a blank one', async () => {
    expect(await gateway.readCells({ ...cell(0, 0), rows: 10, columns: 2 })).toEqual([
      ['Delft', 12.5],
      [null, 25],
    ]);
    expect(await gateway.readCells({ ...cell(50, 0), rows: 10, columns: 2 })).toEqual([]);
  });

  it('reads references as a formula sees them, and reports unknown ones', async () => {
    const answers = await gateway.read(
      [
        { kind: 'range', cells: '$B$1:B2' },
        { kind: 'range', sheet: 'Weg', cells: 'A1' },
      ],
      cell(0, 0),
    );
    expect(answers[0]).toEqual([[12.5], [25]]);
    expect(answers[1]).toMatchObject({ problem: 'notFound' });
  });

  it('scans every filled cell of every sheet once, in blocks of any size', async () => {
    const found: unknown[] = [];
    const problem = await gateway.scan(({ sheet, row, column, formulas, values }) =>
      values.forEach((line, down) =>
        line.forEach((value, right) => {
          if (value !== null) found.push([sheet, row + down, column + right, formulas[down]![right], value]);
        }),
      ),
    );
    expect(problem).toBeUndefined();
    expect(found).toEqual([
      ['Blad1', 0, 0, '', 'Delft'],
      ['Blad1', 0, 1, '', 12.5],
      ['Blad1', 1, 1, '=B1*2', 25],
    ]);
  });

  it('writes a plan into empty cells, and returns its range', async () => {
    expect(await gateway.checkEmpty(plan())).toBeUndefined();
    expect(await gateway.write(plan())).toEqual({ ...cell(3, 0), columns: 2, skipped: [] });
    await gateway.select(cell(3, 1));
    expect(await active()).toMatchObject({ formula: '=SUM(B1:B2)' });
  });

  it('locates a name of the workbook, which a second plan does not take over', async () => {
    const named = { name: 'NPLV_Proef', inWorkbook: true, row: 0, column: 0, rows: 1, columns: 2 };
    expect(await gateway.locateName('NPLV_Proef')).toBeUndefined();
    await gateway.write(plan({ start: { newSheet: 'Proef' }, names: [named] }));
    await gateway.write(plan({ start: { newSheet: 'Proef' }, names: [named] }));
    expect(await gateway.locateName('NPLV_Proef')).toEqual({ sheet: 'Proef', row: 0, column: 0, rows: 1, columns: 2 });
  });

  it('reports changed cells until unsubscribed', async () => {
    let told = 0;
    const unsubscribe = gateway.onWorkbookChange(() => void told++);
    // The port to Excel starts listening in the background.
    await pause();
    await gateway.write(plan());
    await waitFor(() => told > 0);
    unsubscribe();
    const before = told;
    await gateway.write(plan({ start: { sheet: 'Blad1', row: 9, column: 0 } }));
    await pause();
    expect(told).toBe(before);
  });

  it('refuses to overwrite, and names the filled cells', async () => {
    const over = plan({ start: { sheet: 'Blad1', row: 0, column: 1 } });
    const occupied = { problem: 'occupied', cells: ['B1'], count: 1 };
    expect(await gateway.checkEmpty(over)).toEqual(occupied);
    expect(await gateway.write(over)).toEqual(occupied);
    expect(await gateway.readCells(cell(0, 1))).toEqual([[12.5]]);
  });

  it('refuses a formula that would spill into a table, and names the table', async () => {
    const spilling = (row: number, rows: number): Plan =>
      plan({
        start: { sheet: 'Blad1', row, column: 5 },
        blocks: [{ row: 0, column: 0, cells: [['=SEQUENCE(3)']], spills: { rows, columns: 1 } }],
      });
    const inTable = { problem: 'inTable', table: 'Lijst' };
    expect(await gateway.checkEmpty(spilling(20, 3))).toEqual(inTable);
    expect(await gateway.write(spilling(20, 3))).toEqual(inTable);
    expect(await gateway.checkEmpty(spilling(24, 3))).toBeUndefined();
    expect(await gateway.checkEmpty(spilling(20, 1))).toBeUndefined();
  });

  it('numbers the name of a new sheet that is taken', async () => {
    expect(await gateway.write(plan({ start: { newSheet: 'Blad1' } }))).toMatchObject({ sheet: 'Blad1 (2)', row: 0 });
  });

  it('replaces a sheet by a new one at the same position', async () => {
    await gateway.write(plan({ start: { newSheet: 'Proef' } }));
    const start = { newSheet: 'Proef', replaces: 'Proef' };
    const blocks = [{ row: 0, column: 0, cells: [['Nieuw', 1]] }];
    expect(await gateway.write(plan({ start, blocks }))).toMatchObject({ sheet: 'Proef' });
    expect(await gateway.readCells({ ...cell(0, 0), sheet: 'Proef', rows: 9, columns: 2 })).toEqual([['Nieuw', 1]]);
  });

  it('replaces the content of a cell only while it is unchanged', async () => {
    await gateway.select(cell(1, 1));
    const shown = await active();
    expect(await gateway.replace(shown, '=B1*3')).toBeUndefined();
    expect(await active()).toMatchObject({ formula: '=B1*3' });
    expect(await gateway.replace(shown, '=B1*4')).toEqual({ problem: 'changed', cell: 'B2' });
    expect(await active()).toMatchObject({ formula: '=B1*3' });
  });

  it('freezes a formula into its value and thaws it', async () => {
    const request = { onCopy: false, version: '1.0.0', sourceOf: () => '', keep: async () => undefined };
    const frozen = await gateway.freeze({ ...request, cells: [{ ...formulaCell(1, 1, '=B1*2'), value: 25 }] });
    if (isProblem(frozen)) throw new Error(frozen.problem);
    expect(frozen).toMatchObject([{ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1, formula: '=B1*2' }]);
    await gateway.select(cell(1, 1));
    expect(await active()).toMatchObject({ formula: '', value: 25 });
    expect(await gateway.locateFrozen(frozen)).toMatchObject(frozen);
    expect(await gateway.thaw(frozen)).toEqual({ restored: 1, changed: [], lost: [], waiting: [] });
    expect((await active()).formula).toBe('=B1*2');
  });

  it('freezes nothing where the formula changed', async () => {
    const request = { onCopy: false, version: '1.0.0', sourceOf: () => '', keep: async () => undefined };
    const answer = await gateway.freeze({ ...request, cells: [formulaCell(1, 1, '=B1*9')] });
    expect(answer).toEqual({ problem: 'changed', cell: 'Blad1!B2' });
  });

  it('keeps properties of sheets, hidden texts and settings', async () => {
    expect(await gateway.keepSheetProperty('nplv', ["Jan's blad"], 'een')).toBeUndefined();
    expect(await gateway.readSheetProperties('nplv')).toEqual(new Map([["Jan's blad", 'een']]));
    expect(await gateway.changeHiddenTexts(new Map([['F.a.0.1', 'tekst']]))).toBeUndefined();
    expect(await gateway.readHiddenTexts()).toEqual(new Map([['F.a.0.1', 'tekst']]));
    await gateway.changeHiddenTexts(new Map([['F.a.0.1', undefined]]));
    expect(await gateway.readHiddenTexts()).toEqual(new Map());
    expect(await gateway.saveSetting('a', [1])).toBeUndefined();
    expect(gateway.readSetting('a')).toEqual([1]);
    await gateway.saveSetting('a', undefined);
    expect(gateway.readSetting('a')).toBeUndefined();
  });
});
