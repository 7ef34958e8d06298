import fc from '../fast-check';
import { containsCell, fitsOnSheet, intersection } from '../../src/workbook/cell-range';
import { addressOf, columnLetters, parseAddress, sheetPrefix, splitAddress } from '../../src/workbook/a1';

describe('a cell range', () => {
  it.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['$C$7', { row: 6, column: 2, rows: 1, columns: 1 }],
    ['b3:d9', { row: 2, column: 1, rows: 7, columns: 3 }],
    ['D9:B3', { row: 2, column: 1, rows: 7, columns: 3 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
    ['A:C', { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ['$2:4', { row: 1, column: 0, rows: 3, columns: 16_384 }],
  ])('%s', (address, area) => {
    expect(parseAddress(address)).toEqual(area);
  });

  it.each([
    ...['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'Blad1!A1', 'ABCD1', ':', 'A1:', 'A1:B', 'een', 'A-1'],
    ...['A:B2', '7:A1', 'A1:7', '?:?', '?:'],
  ])('is not parsed from %s', (address) => {
    expect(parseAddress(address)).toBeUndefined();
  });

  it('is formatted as it was parsed', () => {
    const line = (most: number) => fc.integer({ min: 0, max: most - 1 });
    fc.assert(
      fc.property(line(1000), line(16_000), line(500), line(300), (row, column, down, right) => {
        const range = { row, column, rows: down + 1, columns: right + 1 };
        expect(parseAddress(addressOf(range))).toEqual(range);
        expect(parseAddress(addressOf(range, '$'))).toEqual(range);
      }),
    );
  });

  it('of whole columns and rows is formatted without the other part', () => {
    expect(addressOf({ row: 0, column: 0, rows: 1_048_576, columns: 3 })).toBe('A:C');
    expect(addressOf({ row: 1, column: 0, rows: 3, columns: 16_384 }, '$')).toBe('$2:$4');
  });

  it('has columns beyond Z', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('keeps the other properties of the first range in an intersection', () => {
    const [one, other] = [
      { sheet: 'Blad1', row: 0, column: 0, rows: 3, columns: 3 },
      { row: 2, column: 1, rows: 5, columns: 5 },
    ];
    expect(intersection(one, other)).toEqual({ sheet: 'Blad1', row: 2, column: 1, rows: 1, columns: 2 });
  });

  it('intersects with another range in the cells that they share', () => {
    const area = { row: 2, column: 1, rows: 7, columns: 3 };
    expect(intersection(area, { row: 0, column: 3, rows: 4, columns: 9 })).toEqual({
      row: 2,
      column: 3,
      rows: 2,
      columns: 1,
    });
    expect(intersection(area, { row: 9, column: 1, rows: 1, columns: 1 })).toBeUndefined();
    expect(intersection(area, { row: 2, column: 4, rows: 1, columns: 1 })).toBeUndefined();
  });

  it('holds the cells of its own sheet only', () => {
    const range = { sheet: 'Blad1', row: 2, column: 1, rows: 2, columns: 2 };
    expect(containsCell(range, { sheet: 'Blad1', row: 3, column: 2 })).toBe(true);
    expect(containsCell(range, { sheet: 'Blad1', row: 4, column: 2 })).toBe(false);
    expect(containsCell(range, { sheet: 'Blad2', row: 3, column: 2 })).toBe(false);
  });

  it.each([
    [{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, true],
    [{ row: -1, column: 0, rows: 1, columns: 1 }, false],
    [{ row: 0, column: -1, rows: 1, columns: 1 }, false],
    [{ row: 1_048_575, column: 0, rows: 2, columns: 1 }, false],
    [{ row: 0, column: 16_383, rows: 1, columns: 2 }, false],
  ])('%j fits on a sheet: %p', (range, fits) => expect(fitsOnSheet(range)).toBe(fits));
});

describe('the name of a sheet in a formula', () => {
  it.each([
    ['Blad1', 'Blad1!'],
    ['Begroting_2024', 'Begroting_2024!'],
    ['Überzicht', 'Überzicht!'],
    ['Kasritme 2024', "'Kasritme 2024'!"],
    ["Jan's blad", "'Jan''s blad'!"],
    ['2024', "'2024'!"],
    ['A1', "'A1'!"],
    ['R1C1', "'R1C1'!"],
    ['R', "'R'!"],
    ['c', "'c'!"],
    ['RC', "'RC'!"],
    ['R12C34', "'R12C34'!"],
    ['Raming', 'Raming!'],
    ['Kosten_c', 'Kosten_c!'],
    ['R_1', 'R_1!'],
  ])('%s', (sheet, prefix) => {
    expect(sheetPrefix(sheet)).toBe(prefix);
  });

  it('is split from an address', () => {
    expect(splitAddress("'Kas ''24'!B3")).toEqual({ sheet: "Kas '24", cells: 'B3' });
    expect(splitAddress('B3')).toEqual({ sheet: undefined, cells: 'B3' });
  });
});
