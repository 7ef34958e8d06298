import { isNothing, notationOf, readAmount } from '../../../src/reconcile/read/amounts';

describe('readAmount', () => {
  it.each([
    ['1.234,56', 123456],
    ['1.234,56-', -123456],
    ['€ 1.234', 123400],
    ['-€ 1.234,5', -123450],
    ['€ -1.234,50', -123450],
    ['(1.234,56)', -123456],
    ['(€ 1.234,56)', -123456],
    ['1234', 123400],
    ['1.234.567,89', 123456789],
    ['1 234,56', 123456],
    ['1\u00a0234,56 EUR', 123456],
    ['1\u202f234,56', 123456],
    ['EUR 1.234,56', 123456],
    ['\u2212 12,00', -1200],
    ['1.500,-', 150000],
    ['1.500,--', 150000],
    ['+3,50', 350],
    ['0,01', 1],
    [',50', 50],
    ['161500,', 16150000],
    ['-/- 1.234,56', -123456],
    ['1.234,56 -/-', -123456],
    ['--1.234,56', -123456],
    ['-1.234,56-', -123456],
    ['1’234.56', 123456],
    ["1'234'567.00", 123456700],
    ['1,00 CR', 100],
    ['1,00 DB', -100],
    ['1.234,56DB', -123456],
    ['1,00 DR', -100],
    ['1,00C', 100],
    ['1.234,56 D', -123456],
  ])('reads %s', (text, cents) => expect(readAmount(text)).toBe(cents));

  it.each([
    ['1234.56', 123456],
    ['1,234.56', 123456],
    ['1,234,567', 123456700],
    ['1,234.56 CR', 123456],
  ])('reads English separators that cannot be Dutch: %s', (text, cents) => expect(readAmount(text)).toBe(cents));

  it.each([
    ['161500,0000', 16150000],
    ['161500.000', 16150000],
    ['1.234,567', 123457],
    ['0,500', 50],
    ['1.2345', 123],
  ])('reads three and four decimals: %s', (text, cents) => expect(readAmount(text)).toBe(cents));

  it.each([
    ['161.500', 'dutch', 16150000],
    ['161.500', 'english', 16150],
    ['161,500', 'dutch', 16150],
    ['161,500', 'english', 16150000],
  ] as const)('reads %s in a %s column', (text, notation, cents) => expect(readAmount(text, notation)).toBe(cents));

  it.each([
    '1,234',
    '1.23,4',
    '12.34.56',
    '1.23456',
    'ca. 5000',
    '',
    '-',
    '€',
    '.',
    '1e3',
    '12,345,6',
    '99999999999999,99',
  ])('refuses %s', (text) => expect(readAmount(text)).toBeUndefined());
});

describe('isNothing', () => {
  it.each(['-', '--', '€ -', '- €', ' \u2013 '])('reads %s as no amount', (text) => expect(isNothing(text)).toBe(true));
  it.each(['', '0', 'x', '-1'])('does not read %s as no amount', (text) => expect(isNothing(text)).toBe(false));
});

describe('notationOf', () => {
  it.each([
    ['dutch', ['161.500', '1,50']],
    ['english', ['161,500', '1.50']],
    ['dutch', ['161.500', '80.750']],
    ['english', ['161,500', '80,750']],
    ['dutch', ['161,500', '161500,000']],
    ['english', ['161.500', '1,161.500']],
    ['dutch', ['161500', '1']],
    ['dutch', []],
  ] as const)('decides on %s for %j', (notation, texts) => expect(notationOf(texts)).toBe(notation));
});
