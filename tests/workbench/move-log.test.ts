import type { GridRange } from '../../src/workbench/grid/grid-base';
import { type Headless, startHeadless } from './headless';

describe('a range recorded before rows or columns were inserted or removed', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  const sheet = () => desk.grid.sheet('s1');

  it.each<[string, () => unknown, Partial<GridRange> | null]>([
    ['moves down with a row above', () => sheet().insertRows(0, 2), { row: 6 }],
    ['moves with a row right before it', () => sheet().insertRows(4, 1), { row: 5 }],
    ['grows with a row in it', () => sheet().insertRows(5, 1), { rows: 4 }],
    ['stays with a row right below it', () => sheet().insertRows(7, 1), {}],
    ['moves with a column before it', () => sheet().insertColumns(0, 1), { column: 3 }],
    ['moves up where a row above goes', () => sheet().deleteRows(0, 3), { row: 1 }],
    ['shrinks where a row of it goes', () => sheet().deleteRows(5, 1), { rows: 2 }],
    ['keeps what is left of it', () => sheet().deleteRows(2, 3), { row: 2, rows: 2 }],
    ['is gone with all its rows', () => sheet().deleteRows(3, 5), null],
    ['is gone with all its columns', () => sheet().deleteColumns(2, 2), null],
  ])('%s', (_, change, expected) => {
    const range = desk.area('C5:D7');
    const { count } = desk.grid.moves;
    change();
    expect(desk.grid.moves.follow(range, count)).toEqual(expected && { ...range, ...expected });
    expect(desk.grid.moves.follow(range, desk.grid.moves.count)).toEqual(range);
  });
});
