import { type Desk, openWorkbook } from './workbook';
import type { CellBlock } from '../../src/workbook/cells';

describe('scanning a workbook', () => {
  let desk: Desk;
  beforeEach(async () => (desk = await openWorkbook()));
  afterEach(() => desk.close());

  it('distinguishes a spilled error from a formula, and finds its spill parent', async () => {
    await desk.type('B2', [['=IF(SEQUENCE(3)=2,NA(),SEQUENCE(3))']]);
    const blocks: CellBlock[] = [];
    expect(await desk.gateway.scan((block) => void blocks.push(block))).toBeUndefined();
    expect(blocks).toMatchObject([{ sheet: 'Blad1', row: 1, column: 1, values: [[1], [{ error: '#N/A' }], [3]] }]);
    expect(blocks[0]!.formulas.map(([formula]) => formula !== '')).toEqual([true, false, false]);
    const cells = [1, 2, 5].map((row) => ({ sheet: 'Blad1', row, column: 1 }));
    expect(await desk.gateway.spilled(cells)).toEqual([undefined, { sheet: 'Blad1', row: 1, column: 1 }, undefined]);
  });
});
