import { readDate, readFiscalYear } from '../../../src/reconcile/read/dates';

/** 31 December 2024 as spreadsheets count days. */
const LAST_OF_2024 = 45657;

describe('a date', () => {
  it.each([
    45657,
    45657.75,
    20241231,
    '2024-12-31',
    '2024-12-31T00:00:00',
    '31-12-2024',
    '31-12-24',
    '31/12/2024',
    '31.12.2024',
    '31 dec 2024',
    '31 dec. 2024',
    '31-dec-2024',
    '31 December 2024',
    '31-12-2024 14:05',
  ])('%s', (value) => expect(readDate(value)).toEqual({ date: LAST_OF_2024, year: 2024 }));

  it.each(['1 mrt 2024', '1 maart 2024', '1 march 2024', '01-03-2024'])('in March: %s', (value) =>
    expect(readDate(value)).toEqual({ date: 45352, year: 2024 }),
  );

  it.each(['1 mei 2024', '1 may 2024'])('in May: %s', (value) =>
    expect(readDate(value)).toEqual({ date: 45413, year: 2024 }),
  );

  it.each(['1 okt 2024', '1 october 2024'])('in October: %s', (value) =>
    expect(readDate(value)).toEqual({ date: 45566, year: 2024 }),
  );

  it.each(['1 ama 2024', '1 rtm 2024', '12 toc 2024', '1 eim 2024'])('in no month: %s', (value) =>
    expect(readDate(value)).toBeUndefined(),
  );

  it.each([2024, '2024'])('that is only a year: %s', (value) =>
    expect(readDate(value)).toEqual({ date: undefined, year: 2024 }),
  );

  it('knows the year of the first and the last day', () => {
    expect(readDate(45292)).toEqual({ date: 45292, year: 2024 });
    expect(readDate(45291)).toEqual({ date: 45291, year: 2023 });
  });

  it.each(['31 februari 2024', '29-2-2023', '31-4-2024', '2024-13-01', '12/31/2024', 'Totaal', '31 dec', -5, 0.5, 9e9])(
    'does not exist: %s',
    (value) => expect(readDate(value)).toBeUndefined(),
  );
});

describe('a boekjaar', () => {
  it.each([2024, 202403, '2024', '202403', '2024-12', 'FY2024', '2024/2024'])('%s', (value) =>
    expect(readFiscalYear(value)).toBe(2024),
  );
  it.each([24, 2024.5, 202403.5, '2023/2024', 'vorig jaar', 45657])('is not: %s', (value) =>
    expect(readFiscalYear(value)).toBeUndefined(),
  );
});
