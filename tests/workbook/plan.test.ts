import { filledBy, type Plan, sizeOf } from '../../src/workbook/plan';

describe('the range of a plan', () => {
  const plan: Plan = {
    start: { newSheet: 'Kasritme' },
    blocks: [
      { row: 0, column: 0, cells: [['Kasritme']] },
      { row: 2, column: 1, cells: [['=NPLV.PAYMENTS()']], spills: { rows: 353, columns: 9 } },
      { row: 2, column: 12, cells: [['a'], ['b', 'c']] },
    ],
  };

  it('covers each block and its spills', () => {
    expect(filledBy(plan)).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 2, column: 1, rows: 353, columns: 9 },
      { row: 2, column: 12, rows: 2, columns: 2 },
    ]);
  });

  it('covers a block of 200,000 rows', () => {
    const long = Array.from({ length: 200_000 }, (_, index) => (index === 150_000 ? ['a', 'b'] : ['a']));
    expect(sizeOf({ ...plan, blocks: [{ row: 1, column: 0, cells: long }] })).toEqual({ rows: 200_001, columns: 2 });
  });

  it('lies within its size', () => {
    expect(sizeOf(plan)).toEqual({ rows: 355, columns: 14 });
  });
});
