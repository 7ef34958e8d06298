import { type Desk, openWorkbook } from './workbook';

describe('a property of a sheet', () => {
  let desk: Desk;
  beforeEach(async () => (desk = await openWorkbook()));
  afterEach(() => desk.close());

  const read = (): Promise<unknown> => desk.gateway.readSheetProperties('nplv.version');

  it('is found by the current name of its sheet, also after other sheets come and go', async () => {
    expect(await read()).toEqual(new Map());
    await desk.gateway.keepSheetProperty('nplv.version', ["Jan's blad"], '1.0.0');
    await desk.gateway.keepSheetProperty('nplv.reconciled', ['Blad1'], 'true');
    expect(await read()).toEqual(new Map([["Jan's blad", '1.0.0']]));
    await desk.excel.run(async ({ workbook: { worksheets } }) => {
      worksheets.getItem("Jan's blad").name = 'Raming';
      worksheets.add("Jan's blad");
      worksheets.getItem('Blad1').delete();
    });
    expect(await read()).toEqual(new Map([['Raming', '1.0.0']]));
  });

  it('replaces an earlier value', async () => {
    await desk.gateway.keepSheetProperty('nplv.version', ['Blad1', "Jan's blad"], '1.0.0');
    await desk.gateway.keepSheetProperty('nplv.version', ['Blad1'], '1.1.0');
    expect(await read()).toEqual(
      new Map([
        ['Blad1', '1.1.0'],
        ["Jan's blad", '1.0.0'],
      ]),
    );
  });

  it('reports a deleted sheet', async () => {
    expect(await desk.gateway.keepSheetProperty('nplv.version', ['Weg'], '1.0.0')).toEqual({ problem: 'gone' });
  });
});
