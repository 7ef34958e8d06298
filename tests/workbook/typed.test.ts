import { typedDate, typedNumber } from '../../src/workbook/typed';

describe('a typed number', () => {
  it.each([
    ['1.234,56', 'nl', 1234.56],
    ['€ 1.234', 'nl', 1234],
    ['1.234', 'nl', 1234],
    ['0.5', 'nl', 0.5],
    ['25%', 'nl', 0.25],
    ['-1.000', 'nl', -1000],
    ['1,234.56', 'en', 1234.56],
    ['1,234', 'en', 1234],
    ['0,5', 'en', 0.5],
  ] as const)('%s in %s is %d', (typed, language, value) => expect(typedNumber(typed, language)).toBe(value));

  it.each(['', 'twaalf', '1.2.3', '--5', '5e3x'])('is not %p', (typed) =>
    expect(typedNumber(typed, 'nl')).toBeUndefined(),
  );
});

describe('a typed day', () => {
  it.each(['1-3-2024', '01-03-2024', '1/3/2024', '1.3.2024'])('%s is the first of March', (typed) =>
    expect(typedDate(typed)).toBe('2024-03-01'),
  );

  it.each(['', '1-3', '1-3/2024', '2024-03-01', '1 maart 2024'])('is not %p', (typed) =>
    expect(typedDate(typed)).toBeUndefined(),
  );
});
