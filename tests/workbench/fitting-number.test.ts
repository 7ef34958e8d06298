import { fitNumber } from '../../src/workbench/grid/fitting-number';

/** Every sign is as wide as the next. */
const widthOf = (text: string): number => text.length;

describe('a number in a narrow column', () => {
  it.each([
    ['1.234.567', 9, null, '1.234.567'],
    ['1.234.567', 8, null, '########'],
    ['1-7-2024', 5, null, '#####'],
    ['85.000', 4, ',', '####'],
    ['0,333333333', 6, ',', '0,3333'],
    ['0.333333333', 6, '.', '0.3333'],
    ['-12,75', 4, ',', '-13'],
    ['123456789', 8, ',', '1,23E+08'],
    ['1234567890123', 5, ',', '1E+12'],
    ['1234567890123', 4, ',', '####'],
    ['12', 0.5, null, '#'],
  ] as const)('%s in a width of %s with decimals after %s shows %s', (text, width, mark, shown) =>
    expect(fitNumber(text, width, widthOf, mark)).toBe(shown),
  );
});
