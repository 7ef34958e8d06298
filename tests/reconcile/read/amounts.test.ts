import { readAmount } from '../../../src/reconcile/read/amounts';

describe('an amount in Dutch text', () => {
  it.each([
    ['1.234,56', 123456],
    ['1.234,56-', -123456],
    ['€ 1.234', 123400],
    ['-€ 1.234,5', -123450],
    ['(1.234,56)', -123456],
    ['1234', 123400],
    ['1.234.567,89', 123456789],
    ['1 234,56', 123456],
    ['1\u00a0234,56 EUR', 123456],
    ['\u2212 12,00', -1200],
    ['1.500,-', 150000],
    ['+3,50', 350],
    ['0,01', 1],
  ])('%s', (text, cents) => expect(readAmount(text)).toBe(cents));

  it.each([
    ['1234.56', 123456],
    ['1,234.56', 123456],
    ['1,234,567', 123456700],
  ])('with English marks where they cannot be Dutch: %s', (text, cents) => expect(readAmount(text)).toBe(cents));

  it.each([
    '1,234',
    '1.23,4',
    '12.34.56',
    '1.2345',
    'ca. 5000',
    '-5-',
    '',
    '-',
    '€',
    '1e3',
    '12,345,6',
    '99999999999999,99',
  ])('is not: %s', (text) => expect(readAmount(text)).toBeUndefined());
});
