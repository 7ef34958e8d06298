import { type Desk, openWorkbook } from './workbook';
import type { CellBlock } from '../../src/workbook/cells';

describe('reading what there is to check', () => {
  let desk: Desk;
  beforeEach(async () => (desk = await openWorkbook()));
  afterEach(() => desk.close());

  it('tells an error that is spilled from a formula, and the cell whose formula spills it', async () => {
    await desk.type('B2', [['=IF(SEQUENCE(3)=2,NA(),SEQUENCE(3))']]);
    const blocks: CellBlock[] = [];
    expect(await desk.gateway.scan((block) => void blocks.push(block))).toBeUndefined();
    expect(blocks).toMatchObject([{ sheet: 'Blad1', row: 1, column: 1, values: [[1], [{ error: '#N/A' }], [3]] }]);
    expect(blocks[0]!.formulas.map(([formula]) => formula !== '')).toEqual([true, false, false]);
    const cells = [1, 2, 5].map((row) => ({ sheet: 'Blad1', row, column: 1 }));
    expect(await desk.gateway.spilled(cells)).toEqual([undefined, { sheet: 'Blad1', row: 1, column: 1 }, undefined]);
  });
});
