import { type Desk, openWorkbook } from './workbook';

describe('hidden texts of the workbook', () => {
  let desk: Desk;
  beforeEach(async () => (desk = await openWorkbook()));
  afterEach(() => desk.close());

  const names = () =>
    desk.excel.run(async ({ workbook }) => {
      workbook.names.load('items/name,items/visible,items/formula');
      await workbook.context.sync();
      return workbook.names.items.map(({ name, visible, formula }) => ({ name, visible, formula: String(formula) }));
    });

  it("survive saving, in hidden names within Excel's limits", async () => {
    const texts = new Map([
      ['F.a.0.1', `"quoted" & 'single' ~1 é😀 ${'"'.repeat(300)}`],
      ['F.b.0.1', '😀'.repeat(1000)],
    ]);
    expect(await desk.gateway.changeHiddenTexts(texts)).toBeUndefined();
    expect(await desk.gateway.readHiddenTexts()).toEqual(texts);
    const kept = await names();
    expect(kept.map(({ visible }) => visible)).toEqual([false, false]);
    // Excel takes strings of at most 255 characters in a formula.
    for (const { formula } of kept)
      for (const [string] of formula.matchAll(/"(?:[^"]|"")*"/g))
        expect(string.slice(1, -1).replace(/""/g, '"').length).toBeLessThanOrEqual(255);
    expect(await desk.gateway.changeHiddenTexts(new Map([['F.a.0.1', undefined]]))).toBeUndefined();
    expect([...((await desk.gateway.readHiddenTexts()) as ReadonlyMap<string, string>).keys()]).toEqual(['F.b.0.1']);
  });

  it('are read only from names with a text, and leave other names alone', async () => {
    await desk.excel.run(async ({ workbook }) => {
      workbook.names.add('Totaal', workbook.worksheets.getItem('Blad1').getRange('A1'));
      workbook.names.add('_NPLVT.F.c.0.1', '=SUM(1,2)');
      await workbook.context.sync();
    });
    expect(await desk.gateway.readHiddenTexts()).toEqual(new Map());
    await desk.gateway.changeHiddenTexts(new Map([['Totaal', undefined]]));
    expect((await names()).map(({ name }) => name)).toEqual(['Totaal', '_NPLVT.F.c.0.1']);
  });

  it('are rolled back where Excel refuses one of them', async () => {
    const tooLong = new Map([
      ['F.a.0.2', 'goed'],
      ['niet goed', 'want een spatie kan niet in een naam'],
    ]);
    expect(await desk.gateway.changeHiddenTexts(tooLong)).toEqual({ problem: 'notKept' });
    expect(await names()).toEqual([]);
  });
});
