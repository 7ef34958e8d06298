import { serialOf } from '../../src/core/date';
import { parseBoolean, parseDate, parseNumber } from '../../src/workbook/typed';

describe('parseNumber', () => {
  it.each([
    ['1.234,56', ',', 1234.56],
    ['€ 1.234', ',', 1234],
    ['1.234', ',', 1234],
    ['0.5', ',', 0.5],
    ['25%', ',', 0.25],
    ['-1.000', ',', -1000],
    ['\u2212€ 12,50', ',', -12.5],
    ['12,50 EUR', ',', 12.5],
    ['1,234.56', '.', 1234.56],
    ['1,234', '.', 1234],
    ['0,5', '.', 0.5],
    [' 5 ', '.', 5],
    ['-0', '.', 0],
    ['1,25', '.', 1.25],
  ] as const)('reads %s with decimal mark %s as %d', (typed, decimal, value) =>
    expect(parseNumber(typed, { decimal })?.value).toBe(value),
  );

  it.each(['', 'twaalf', '1.2.3', '--5', '5e3x', '12,50-', '(12,50)', '12,-', '1 234', "1'234", '1.234.56'])(
    'refuses %p',
    (typed) => expect(parseNumber(typed, { decimal: ',' })).toBeUndefined(),
  );

  it.each([
    ['12,50-', -12.5],
    ['(1.234,56)', -1234.56],
    ['€ 1.234,-', 1234],
    ['1.234,-- euro', 1234],
    ['12,=', 12],
  ])('reads the bookkeeping notation %s as %d', (typed, value) =>
    expect(parseNumber(typed, { decimal: ',', bookkeeping: true })?.value).toBe(value),
  );

  it.each([
    ['1 234 567,89', 1234567.89],
    ["1'234", 1234],
  ])('reads %s with spaced thousands as %d', (typed, value) =>
    expect(parseNumber(typed, { decimal: ',', spaced: true })?.value).toBe(value),
  );

  it('refuses more decimals than allowed instead of reading them as thousands', () => {
    expect(parseNumber('1,234', { decimal: ',', maxDecimals: 2 })).toBeUndefined();
    expect(parseNumber('1,234,567', { decimal: ',', maxDecimals: 2 })?.value).toBe(1234567);
    expect(parseNumber('1,23', { decimal: ',', maxDecimals: 2 })?.value).toBe(1.23);
  });

  it('reports a currency, a percentage, grouping and decimals', () => {
    const notation = { isCurrency: false, isPercent: false, isGrouped: false, decimals: 0 };
    expect(parseNumber('€ 1.500,00', { decimal: ',' })).toEqual({
      ...notation,
      ...{ value: 1500, isCurrency: true, isGrouped: true, decimals: 2 },
    });
    expect(parseNumber('12 euro', { decimal: ',' })).toEqual({ ...notation, value: 12, isCurrency: true });
    expect(parseNumber('12,5 %', { decimal: ',' })).toEqual({
      ...notation,
      value: 0.125,
      isPercent: true,
      decimals: 1,
    });
  });
});

describe('parseDate', () => {
  const march = serialOf(2024, 3, 1);

  it.each([
    ...['1-3-2024', '01-03-2024', '1/3/2024', '1.3.2024', '2024-03-01'],
    ...['1 maart 2024', '1 mrt 2024', '1 mrt. 2024', '1-Mar-2024', '1 March 2024', ' 1-3-2024 '],
  ])('reads %s as the first of March', (typed) => expect(parseDate(typed)).toBe(march));

  it.each(['', '1-3', '1-3/2024', '31-2-2024', '1 foo 2024', '1-3-24', '20240301'])('refuses %p', (typed) =>
    expect(parseDate(typed)).toBeUndefined(),
  );

  it('reads years of two digits and days without separators where they are asked for', () => {
    expect(parseDate('1-3-24', { shortYear: true })).toBe(march);
    expect(parseDate('20240301', { compact: true })).toBe(march);
  });
});

describe('parseBoolean', () => {
  it.each([
    ['WAAR', true],
    ['onwaar', false],
    ['True', true],
    ['ja', undefined],
  ])('reads %s as %s', (typed, value) => expect(parseBoolean(typed)).toBe(value));
});
