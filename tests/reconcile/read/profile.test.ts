import { isMost, profileOf, sampleRows } from '../../../src/reconcile/read/profile';
import type { Role } from '../../../src/reconcile/read/headings';

const profile = (role: Role | undefined, ...values: (string | number | null)[]) =>
  profileOf(
    values.map((value) => [value]),
    0,
    role,
  );

describe('the profile of a column', () => {
  it('counts filled cells, amounts and those that only amounts have the form of', () => {
    expect(profile(undefined, 1, -2, 1.5, '1.234,56', '€ -', '20240514', null, '', ' ', 0, 'armoede')).toMatchObject({
      filled: 7,
      amounts: 6,
      // -2, 1.5, 1.234,56 and € -
      marked: 4,
      letters: 1,
      sides: 0,
      days: 0,
      years: 0,
    });
  });

  it.each([
    [['armoede', 'NL91ABNA0417164300', 'nl91 abna 0417', 'a', '12', '1a2b', '2024-1'], 1],
    [['Rijk', 'jk 12', 'Ö'], 2],
  ])('counts texts with a word, and no IBAN, code or letter: %j', (values, letters) => {
    expect(profile(undefined, ...values).letters).toBe(letters);
  });

  it.each([
    [['D', 'C', 'x'], 2, true],
    [['D', 'Debet'], 2, false],
    [['C'], 1, false],
    [['Af', 'Bij', 'Bij'], 3, true],
    // Letters of headed columns only.
    [['A', 'B'], 0, false],
    [['armoede'], 0, false],
  ])('counts marks of sides, and tells whether both are there: %j', (values, sides, hasBothSides) => {
    expect(profile('side', ...values)).toMatchObject({ sides, hasBothSides });
  });

  it('counts days in a column of days only, in either order', () => {
    const values = ['2024-05-14', '05/31/2024', '31-05-2024', 45426, 'mei', null];
    expect(profile('date', ...values)).toMatchObject({ filled: 5, days: 4 });
    expect(profile('description', ...values).days).toBe(0);
  });

  it('counts years and periods in columns of those only', () => {
    // Two digits are a year in a boekjaar, and may be a week in a period.
    const values = [2024, '2024', 202405, 24, 'vorig'];
    expect(profile('fiscalYear', ...values).years).toBe(4);
    expect(profile('period', ...values).years).toBe(3);
    expect(profile('description', ...values).years).toBe(0);
  });
});

describe('sampled rows', () => {
  const ledger = Array.from({ length: 501 }, (_, at) => [at]);
  const numbersOf = (from: number, length: number): unknown[] =>
    sampleRows(ledger.slice(0, length), from).map(([number]) => number);

  it('are all of up to 250, from the first line', () => {
    expect(numbersOf(0, 3)).toEqual([0, 1, 2]);
    expect(numbersOf(2, 3)).toEqual([2]);
    expect(numbersOf(100, 350)).toEqual(Array.from({ length: 250 }, (_, at) => 100 + at));
  });

  it('are every second of five hundred', () => {
    expect(numbersOf(1, 501)).toEqual(Array.from({ length: 250 }, (_, at) => 1 + 2 * at));
  });
});

it.each([
  [4, 5, true],
  [3, 4, false],
  [8, 10, true],
  [7, 10, false],
  [1, 1, true],
  [0, 0, false],
])('%d of %d is most: %s', (part, all, most) => expect(isMost(part, all)).toBe(most));
