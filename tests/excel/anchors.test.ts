import type { ThawResult, FrozenFormula } from '../../src/workbook/port';
import { OfficeError } from '../../src/workbench/office/errors';
import type { Member } from '../../src/workbench/office/type';
import { types } from '../../src/workbench/office/types/table';
import { formulaCell, freezeOrder } from './freezing';
import { type Desk, openWorkbook } from './workbook';
import { positionsOf, isLocated } from '../../src/freeze/positions';

describe('freezing without the help of names', () => {
  let desk: Desk;
  let kept: readonly FrozenFormula[];
  beforeEach(async () => {
    desk = await openWorkbook();
    kept = [];
    for (const { sheet, row, column, formula } of cells)
      await desk.type(`${'ABCDE'[column]}${row + 1}`, [[formula]], sheet);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    desk.close();
  });

  const cells = [
    formulaCell(0, 0, '=1/3'),
    formulaCell(1, 0, '=NA()'),
    formulaCell(0, 3, '=SEQUENCE(3,2)'),
    formulaCell(0, 0, '=10*2', "Jan's blad"),
  ];
  const order = freezeOrder(cells, (frozen) => (kept = frozen));
  const formulas = (address: string, sheet = 'Blad1') =>
    desk.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    });

  const member = <Kind extends Member['kind']>(type: string, name: string) =>
    types[type]!.members[name] as Extract<Member, { kind: Kind }>;

  /** Makes Excel return other formulas of names than it was given. */
  function tellNames(retold: (formula: string) => string): void {
    const formula = member<'value'>('NamedItem', 'Formula') as { get: (...given: never[]) => unknown };
    const { get } = formula;
    jest.spyOn(formula, 'get').mockImplementation((...given) => retold(String(get(...given))));
  }
  const inDutch = (formula: string): string => formula.replace('CHOOSE', 'KIEZEN').replace(/,/g, ';');
  const mangled = (): string => '=#NAAM?';

  it('thaws moved cells in a Dutch Excel', async () => {
    tellNames(inDutch);
    await desk.gateway.freeze(order);
    desk.grid.findSheet('Blad1')!.insertRows(0, 2);
    const rows = kept.map(({ sheet, row }) => ({ sheet, row: sheet === 'Blad1' ? row + 2 : row }));
    expect(await desk.gateway.locateFrozen(kept)).toMatchObject(rows);
    expect(await desk.gateway.thaw(kept)).toEqual({ restored: 4, changed: [], lost: [], waiting: [] });
    expect(await formulas('A3:A4')).toEqual([['=1/3'], ['=NA()']]);
  });

  it.each([
    ['mangles them', () => tellNames(mangled)],
    [
      'refuses them',
      () =>
        void jest.spyOn(member<'object'>('NamedItemCollection', 'Add'), 'of').mockImplementation(() => {
          throw new OfficeError('InvalidArgument');
        }),
    ],
  ])('thaws in place in an Excel that %s', async (_, spoil) => {
    spoil();
    const before = await formulas('A1:E3');
    expect(await desk.gateway.freeze(order)).toHaveLength(4);
    expect(await desk.gateway.locateFrozen(kept)).toMatchObject(kept);
    expect(await desk.gateway.thaw(kept)).toEqual({ restored: 4, changed: [], lost: [], waiting: [] });
    expect(await formulas('A1:E3')).toEqual(before);
  });

  it('keeps formulas whose values moved or whose sheet cannot be found', async () => {
    tellNames(mangled);
    await desk.gateway.freeze(order);
    desk.grid.findSheet('Blad1')!.insertRows(0, 4);
    desk.grid.findSheet("Jan's blad")!.setName('Plan');
    const thawed = (await desk.gateway.thaw(kept)) as ThawResult;
    expect(thawed.restored).toBe(0);
    const on = (sheet: string) => kept.filter((one) => one.sheet === sheet);
    expect(new Set(thawed.changed.map((one) => one.kept))).toEqual(new Set(on('Blad1')));
    expect(thawed.lost.map((one) => one.kept)).toEqual(on("Jan's blad"));
    expect(thawed.lost.length).toBeGreaterThan(0);
  });

  it('locates a formula without a name by other formulas of its sheet', async () => {
    await desk.gateway.freeze(order);
    const without = kept.map((one, index) => (index === 0 ? { ...one, anchor: '' } : one));
    desk.grid.findSheet('Blad1')!.setName('Plan');
    expect((await desk.gateway.locateFrozen(without)) as unknown[]).toMatchObject([
      { sheet: 'Plan', row: 0 },
      ...kept.slice(1).map(() => ({})),
    ]);
    expect(await desk.gateway.thaw(without)).toMatchObject({ restored: 4, changed: [] });
  });

  it('keeps the formulas that a stopped freeze could not restore', async () => {
    const stop = new AbortController();
    const answer = await desk.gateway.freeze(order, {
      signal: stop.signal,
      onProgress: async () => {
        await desk.type('A1', [['overgetypt']]);
        stop.abort();
      },
    });
    expect(answer).toEqual({ problem: 'cancelled' });
    expect(kept.map(({ formula }) => formula)).toEqual(['=1/3']);
  });

  it('finds the formula of a cell among 10,000 within 50 ms, with a name for every tenth or for each', async () => {
    for (const every of [10, 1]) {
      const frozen = Array.from({ length: 10_000 }, (_, row): FrozenFormula => {
        const formula = `=NPLV.PAYMENT(A${row + 1},"integraal",B${row + 1}+$C$1)`;
        const range = { sheet: 'Blad1', row, column: 3, rows: 1, columns: 1 };
        return { ...range, formula, checksum: '', version: '', anchor: row % every === 0 ? `_NPLV_${row}` : '' };
      });
      // Two rows were inserted above, and the sheet was renamed to Plan.
      const anchors = new Map(
        frozen.flatMap(({ anchor, row }) => {
          const at = row + 3;
          return anchor ? [[anchor, `=CHOOSE(1,Plan!$D$${at},Plan!$A$${at},Plan!$B$${at},Plan!$C$3)`] as const] : [];
        }),
      );
      const times: number[] = [];
      for (let run = 0; run < 20; run++) {
        const before = process.cpuUsage();
        const positions = positionsOf(frozen, anchors, new Set(['Plan']), { sheet: 'Plan', row: 5002, column: 3 });
        times.push(process.cpuUsage(before).user / 1000);
        const found = positions.filter(isLocated).map(({ sheet, formula }) => [sheet, formula]);
        expect(found).toContainEqual(['Plan', '=NPLV.PAYMENT(A5003,"integraal",B5003+$C$3)']);
      }
      expect(Math.min(...times)).toBeLessThan(50);
    }
  });
});
