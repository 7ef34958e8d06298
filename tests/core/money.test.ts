import { apportion, dutchEuros, portion, roundHalfAway, toCents, toEuros } from '../../src/core/money';

describe('rounding', () => {
  it.each([
    [0.5, 1],
    [0.49, 0],
    [1.5, 2],
    [-0.5, -1],
    [-0.49, -0],
    [-1.5, -2],
    [2, 2],
    [-2, -2],
    [0, 0],
  ])('rounds %d to %d, halves away from zero', (value, rounded) => expect(roundHalfAway(value)).toBe(rounded));
});

describe('euros and cents', () => {
  it.each([
    [1.005, 101],
    [1.004, 100],
    [-1.005, -101],
    [0.1 + 0.2, 30],
    [4011858.55, 401185855],
    [18027421, 1802742100],
    [-0.001, 0],
    [0, 0],
  ])('%d is %d cents', (euros, cents) => expect(toCents(euros)).toBe(cents));

  it('never become -0', () => {
    expect(toCents(-0)).toBe(0);
    expect(portion(-1, 1, 100)).toBe(0);
    expect(portion(-500, 0, 100)).toBe(0);
    expect(apportion(-1, [1, 1])).toEqual([-1, 0]);
  });

  it('convert back unchanged', () => expect(toEuros(401185855)).toBe(4011858.55));
});

describe('an amount in a sentence', () => {
  it.each([
    [123456, '€ 1.234,56'],
    [-123456, '-€ 1.234,56'],
    [25007204700, '€ 250.072.047,00'],
    [5, '€ 0,05'],
    [0, '€ 0,00'],
  ])('%d cents is %s', (cents, text) => expect(dutchEuros(cents)).toBe(text));
});

describe('a portion', () => {
  it.each([
    [422300900, 5, 100, 21115045],
    [10, 5, 100, 1],
    [9, 5, 100, 0],
    [-10, 5, 100, -1],
    [100, 1, 3, 33],
    [200, 1, 3, 67],
    [100, 3, 1, 300],
  ])('of %d, %d of %d, is %d', (cents, numerator, denominator, part) =>
    expect(portion(cents, numerator, denominator)).toBe(part),
  );
});

describe('a division', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [100, [1, 2, 4], [14, 29, 57]],
    [10, [1, 2, 4], [1, 3, 6]],
    [5, [0, 1, 0, 1], [0, 3, 0, 2]],
    [1, [0, 1], [0, 1]],
    [1, [1, 1, 2], [0, 0, 1]],
    [3, [1, 1, 2], [1, 1, 1]],
    [2, [2, 1, 1], [1, 1, 0]],
    [0, [1, 2], [0, 0]],
    [100, [0.5, 0.25, 0.25], [50, 25, 25]],
    [7, [], []],
    [7, [0, 0], [0, 0]],
  ])('of %d by %j gives %j', (total, weights, parts) => expect(apportion(total, weights)).toEqual(parts));

  it('gives remaining cents to the largest remainders, earlier parts first', () => {
    expect(apportion(10, [1, 1, 1, 1, 1, 1])).toEqual([2, 2, 2, 2, 1, 1]);
    expect(apportion(100, [1, 5, 1, 5])).toEqual([8, 42, 8, 42]);
    // 8⅓, 33⅓ and 8⅓: the remainders are equal, although they differ as they are stored.
    expect(apportion(50, [1, 4, 1])).toEqual([9, 33, 8]);
  });
});
