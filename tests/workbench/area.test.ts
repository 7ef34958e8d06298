import {
  cellAddress,
  columnLetters,
  columnNumber,
  intersection,
  parseCells,
  quotedSheetName,
  splitAddress,
} from '../../src/workbench/grid/area';
import { readLoadOption } from '../../src/workbench/office/load-option';
import { chooseLanguage } from '../../src/workbench/page/language';

describe('an address', () => {
  it.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['B3:H22', { row: 2, column: 1, rows: 20, columns: 7 }],
    ['$H$22:$B$3', { row: 2, column: 1, rows: 20, columns: 7 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
    ['A:C', { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ['2:4', { row: 1, column: 0, rows: 3, columns: 16_384 }],
  ])('%s is read and written', (address, area) => {
    expect(parseCells(address)).toEqual(area);
    if (!address.includes('$')) expect(cellAddress(area)).toBe(address);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', 'een', 'A-1'])('%s is none', (address) => {
    expect(parseCells(address)).toBeNull();
  });

  it('has a sheet, quoted where it must be', () => {
    expect(splitAddress("'Kas ''24'!B3")).toEqual({ sheetName: "Kas '24", cells: 'B3' });
    expect(splitAddress('B3')).toEqual({ sheetName: null, cells: 'B3' });
    expect(quotedSheetName('Blad1')).toBe('Blad1');
    expect(quotedSheetName('Q1')).toBe("'Q1'");
    expect(quotedSheetName('2024')).toBe("'2024'");
    expect(quotedSheetName("Kas '24")).toBe("'Kas ''24'");
  });

  it('has columns that go on after Z', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(['A', 'Z', 'aa', 'ZZ', 'AAA'].map(columnNumber)).toEqual([0, 25, 26, 701, 702]);
  });

  it('shares cells with another, or does not', () => {
    const [one, two] = [
      { row: 0, column: 0, rows: 3, columns: 3 },
      { row: 2, column: 1, rows: 5, columns: 5 },
    ];
    expect(intersection(one, two)).toEqual({ row: 2, column: 1, rows: 1, columns: 2 });
    expect(intersection(one, { ...two, row: 3 })).toBeNull();
  });
});

describe('what is loaded', () => {
  it.each([
    ['values, format/fill/color', [['values'], ['format', 'fill', 'color']]],
    [
      ['values', 'items/name'],
      [['values'], ['items', 'name']],
    ],
    [{ values: true, format: { fill: { color: true } }, text: false }, [['values'], ['format', 'fill', 'color']]],
    [{ select: 'name', expand: 'tables' }, [['name'], ['tables']]],
    [{ $all: true }, [['*']]],
    [undefined, [['*']]],
  ])('%j', (option, paths) => {
    expect(readLoadOption(option)).toEqual(paths);
  });
});

describe('the language', () => {
  it.each([
    ['?lang=en', ['nl-NL'], 'en'],
    ['?lang=nl', ['en-US'], 'nl'],
    ['', ['en-GB', 'nl'], 'en'],
    ['', ['nl-BE'], 'nl'],
    ['', ['de-DE', 'en'], 'en'],
    ['?lang=de', ['fr'], 'nl'],
    ['', [], 'nl'],
  ] as const)('of %s and %j is %s', (search, preferred, language) => {
    expect(chooseLanguage(search, preferred)).toBe(language);
  });
});
