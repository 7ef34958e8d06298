import type { Plan } from '../../src/workbook/plan';
import { type Desk, openWorkbook } from './workbook';

describe('merged cells', () => {
  let desk: Desk;
  afterEach(() => desk.close());

  const plan: Plan = {
    start: { sheet: 'Blad1', row: 1, column: 1 },
    blocks: [{ row: 0, column: 0, cells: [['Thema', 2023, 2024], ['organisatie']] }],
  };
  const merge = (address: string) => desk.grid.findSheet('Blad1')!.getRange(address).merge();

  it('are reported, even where the plan covers a part of them, and nothing is written', async () => {
    desk = await openWorkbook();
    merge('D3:E4');
    expect(await desk.gateway.checkEmpty(plan)).toEqual({ problem: 'merged', cells: 'Blad1!D3:E4' });
    expect(await desk.gateway.write(plan)).toEqual({ problem: 'merged', cells: 'Blad1!D3:E4' });
    expect(await desk.values('B2:D2')).toEqual([['', '', '']]);
  });

  it('outside the plan are no obstacle, and are not detected in an old Excel', async () => {
    desk = await openWorkbook();
    merge('E3:E4');
    expect(await desk.gateway.checkEmpty(plan)).toBeUndefined();
    desk.close();
    desk = await openWorkbook('1.12');
    merge('D3:E4');
    expect(await desk.gateway.checkEmpty(plan)).toBeUndefined();
  });
});
