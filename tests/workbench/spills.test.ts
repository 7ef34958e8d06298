import { startHeadless } from './headless';
import type { Headless } from './headless';

describe('a formula that spills', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  const write = (address: string, formulas: unknown[][]) =>
    desk.excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
      await context.sync();
    });
  const valuesAt = async (address: string) => {
    await desk.grid.calculation.settled();
    return desk.excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
      await context.sync();
      return range.values;
    });
  };

  const sixty = Array.from({ length: 60 }, (_, index) => [index + 1]);
  beforeEach(() => write('A1:A60', sixty));

  it('enlarges the sheet of the test, which has 100 rows and 26 columns', async () => {
    await write('C90', [['=A1:A60*2']]);
    expect(await valuesAt('C149')).toEqual([[120]]);
    await write('Z1', [['=TRANSPOSE(A1:A60)']]);
    expect(await valuesAt('CG1')).toEqual([[60]]);
    // 2 × (1 + 2 + … + 60).
    await write('D1', [['=SUM(C90:C149)']]);
    expect(await valuesAt('D1')).toEqual([[3660]]);
  });

  it('is counted completely by earlier formulas on the sheet', async () => {
    await write('D1:E1', [['=SUM(C:C)', '=SUM(C90:C149)']]);
    await write('C90', [['=A1:A60*2']]);
    expect(await valuesAt('D1:E1')).toEqual([[3660, 3660]]);
  });

  it('leaves no old values in formulas over cells that it no longer fills', async () => {
    await write('B1', [[30]]);
    await write('C3', [['=SEQUENCE(B1)']]);
    await write('D1:D2', [['=SUM(C3:C40)'], ['=C20*1']]);
    // 1 + 2 + … + 30.
    expect(await valuesAt('D1:D2')).toEqual([[465], [18]]);
    await write('B1', [[4]]);
    expect(await valuesAt('D1:D2')).toEqual([[10], [0]]);
    await write('C3', [[7]]);
    expect(await valuesAt('D1:D2')).toEqual([[7], [0]]);
  });

  it('of a random size comes to rest', async () => {
    await write('C3', [['=SEQUENCE(RANDBETWEEN(1,9))']]);
    await write('D1', [['=COUNT(C3:C20)']]);
    const [[count]] = (await valuesAt('D1')) as [[number]];
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(9);
  });

  it('fails where a cell blocks it, and nowhere else', async () => {
    await write('C140', [['hier']]);
    await write('C90', [['=A1:A60*2']]);
    expect(await valuesAt('C90')).toEqual([['#SPILL!']]);
    await write('C140', [['']]);
    expect(await valuesAt('C90')).toEqual([[2]]);
    expect(await valuesAt('C149')).toEqual([[120]]);
  });

  it('is one undo step', async () => {
    await write('C90', [['=A1:A60*2']]);
    await desk.grid.calculation.settled();
    desk.grid.workbook.undo();
    expect(await valuesAt('C90:C91')).toEqual([[''], ['']]);
    expect(await valuesAt('A60')).toEqual([[60]]);
  });
});
