import type { IRange } from '@univerjs/core';
import { AreaIndex } from '../../src/workbench/grid/area-index';

const [unitId, sheetId] = ['test', 's1'];

const area = (startRow: number, startColumn: number, endRow: number, endColumn: number): IRange => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

/** Formulas by number, each with the area that it refers to; the last one refers to columns B and C. */
const AREAS = [
  ...Array.from({ length: 20 }, (_, index) => area(index * 10, 0, index * 10 + 4, 2)),
  area(Number.NaN, 1, Number.NaN, 2),
];
const COLUMNS = 20;

describe('the index of areas', () => {
  let index: AreaIndex;
  const item = (id: number) => ({ unitId, sheetId, range: AREAS[id]!, id });
  const at = (row: number, column: number): unknown[] =>
    [...index.bulkSearch([{ unitId, sheetId, range: area(row, column, row, column) }])].sort((a, b) => +a - +b);

  beforeEach(() => {
    index = new AreaIndex(true);
    index.bulkInsert(AREAS.map((_, id) => item(id)));
  });

  it('finds the formulas that refer to a cell, those of whole columns included', () => {
    expect(at(34, 0)).toEqual([3]);
    expect(at(34, 1)).toEqual([3, COLUMNS]);
    expect(at(35, 0)).toEqual([]);
    expect(at(1_000_000, 2)).toEqual([COLUMNS]);
  });

  it('finds a formula that is added after a search', () => {
    expect(at(204, 0)).toEqual([]);
    index.insert({ unitId, sheetId, range: area(200, 0, 204, 0), id: 21 });
    expect(at(204, 0)).toEqual([21]);
  });

  it('forgets a formula before the first search, and after one', () => {
    index.remove(item(3));
    expect(at(34, 1)).toEqual([COLUMNS]);
    index.remove(item(4));
    expect(at(44, 0)).toEqual([]);
    expect(at(54, 0)).toEqual([5]);
  });

  it.each([
    ['its sheet is deleted', () => index.removeById(unitId, sheetId)],
    ['it is cleared', () => index.clear()],
  ])('is empty after %s', (_, empty) => {
    empty();
    expect(at(34, 1)).toEqual([]);
  });
});
