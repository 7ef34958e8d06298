import { isoOf } from '../../../src/core/date';
import type { Plain } from '../../../src/core/cell';
import { dayReader, sharedTextReader, textReader, yearReader } from '../../../src/reconcile/read/readers';

describe('the text of a role', () => {
  it('is empty without a column', () => {
    expect(textReader()(['a'])).toBe('');
    expect(textReader([])(['a'])).toBe('');
    expect(sharedTextReader()(['a'])).toBe('');
  });

  it('is that of its column, of a number and of an empty cell as well', () => {
    const read = textReader([1]);
    expect([['x', 'armoede'], ['x', 8400], ['x', null], ['x']].map(read)).toEqual(['armoede', '8400', '', '']);
  });

  it('joins the filled cells of its columns in their order', () => {
    const read = textReader([2, 0, 1]);
    expect(read(['SPUK', 2024, 'armoede'])).toBe('armoede SPUK 2024');
    expect(read(['SPUK', null, ''])).toBe('SPUK');
    expect(read(['', '', 'armoede'])).toBe('armoede');
  });

  it.each([
    ['one', [0], ['8400', '8400', '8500']],
    ['two', [0, 1], ['8400 subsidie', '8400 rente', '8500 rente']],
    ['three', [0, 1, 2], ['8400 subsidie a', '8400 rente b', '8500 rente c']],
  ])('is that of each line where lines have the cells of others: %s columns', (_, columns, texts) => {
    const rows = [
      ['8400', 'subsidie', 'a'],
      ['8400', 'rente', 'b'],
      ['8500', 'rente', 'c'],
    ];
    const read = sharedTextReader(columns);
    expect([...rows, ...rows].map(read)).toEqual([...texts, ...texts]);
  });
});

/** Days of a column, as the reader of it reads them. */
function daysOf(...values: Plain[]): (string | undefined)[] {
  const { read } = dayReader(
    values.map((value) => [value]),
    0,
  );
  const days = values.map((value) => read(value)?.date);
  expect(values.map((value) => read(value)?.date)).toEqual(days);
  return days.map((day) => (day === undefined ? undefined : isoOf(day)));
}

describe('the days of a column', () => {
  // 14 May 2024 is serial number 45426: 45292 for 1 January, and 134 days.
  it.each<[what: string, values: Plain[], days: (string | undefined)[]]>([
    ['serial numbers', [45426, 45427], ['2024-05-14', '2024-05-15']],
    ['five digits beside six that are a day', [140524, 40524], ['2024-05-14', '2024-05-04']],
    ['five digits beside six that are none', [999999, 45426], [undefined, '2024-05-14']],
    ['serial numbers beside days of eight digits', [20240514, 45427], ['2024-05-14', '2024-05-15']],
    ['days of six digits beside those of eight', [140524, 20240515], ['2024-05-14', '2024-05-15']],
    ['texts that are none', ['vervallen', '2024-05-14', 'vervallen'], [undefined, '2024-05-14', undefined]],
  ])('are read: %s', (_, values, days) => expect(daysOf(...values)).toEqual(days));

  it('are read without a column, too', () => {
    const { order, read } = dayReader([[1]], undefined);
    expect(order).toBe(dayReader([['14-05-2024']], 0).order);
    expect(isoOf(read('14-05-2024')!.date!)).toBe('2024-05-14');
  });
});

describe('the years of a column', () => {
  it('are those of the reader, or else of a day, and each value is read once', () => {
    const asked: Plain[] = [];
    const read = yearReader((value) => {
      asked.push(value);
      return value === 'FY24' ? 2024 : undefined;
    });
    const values = ['FY24', '2025-01-05', 'vorig', 'FY24', '2025-01-05', 'vorig'];
    expect(values.map(read)).toEqual([2024, 2025, undefined, 2024, 2025, undefined]);
    expect(asked).toEqual(['FY24', '2025-01-05', 'vorig']);
  });
});
