import { orderOf, readBookYear, readDate, readFiscalYear, yearInText } from '../../../src/reconcile/read/dates';

/** 31 December 2024 as spreadsheets count days. */
const LAST_OF_2024 = 45657;

describe('readDate', () => {
  it.each([
    45657,
    45657.75,
    '45657',
    '45657,75',
    20241231,
    31122024,
    311224,
    '2024-12-31',
    '2024-12-31T00:00:00',
    '2024-12-31T00:00:00.000Z',
    '2024/12/31',
    '31-12-2024',
    '31-12-24',
    '31/12/2024',
    '31.12.2024',
    '31 dec 2024',
    '31dec2024',
    '31dec24',
    '31DECEMBER2024',
    '31-XII-2024',
    '/Date(1735603200000)/',
    '/Date(1735599600000+0100)/',
    '31. Dez. 2024',
    '31 dec. 2024',
    '31-dec-2024',
    '31-dec-24',
    '31 December 2024',
    'December 31, 2024',
    '31-12-2024 14:05',
    'di 31-12-2024',
    'dinsdag 31 december 2024',
    'Tue 31 Dec 2024',
    '31-12-24 (di)',
    '31-12-2024 di',
    'di31-12-2024',
    '31 december 2024, dinsdag',
    '31-12-2024 10.15',
    '31.12.2024 10.15.30',
    '31 december 2024 om 10:15',
    '31 Dec 2024 at 10:15',
    '20241231120000',
    20241231120000,
    '202412311200',
    '2024-12-31-10.15.22.123456',
    '2024-12-31+02:00',
    '2024-12-31-05:00',
    '2024-12-31Z',
    '31e december 2024',
    'December 31st, 2024',
    '20241231.0',
    '20241231 101500',
    '31-12-2024 10u15',
    '31-12-2024 10.15 uur',
    '20241231.00',
    ' 45.657 ',
    '45.657',
    '45,657',
    '20241231',
    '31122024',
    '311224',
  ])('reads %s', (value) => expect(readDate(value)).toEqual({ date: LAST_OF_2024, year: 2024 }));

  it.each(['1 mrt 2024', '1 maart 2024', '1 march 2024', '01-03-2024', 1032024, 10324, 'Mar 1 2024'])(
    'reads a day in March: %s',
    (value) => expect(readDate(value)).toEqual({ date: 45352, year: 2024 }),
  );

  it.each(['1 mei 2024', '1 may 2024', '1. Mai 2024'])('reads a day in May: %s', (value) =>
    expect(readDate(value)).toEqual({ date: 45413, year: 2024 }),
  );

  it.each(['1 okt 2024', '1 october 2024'])('reads a day in October: %s', (value) =>
    expect(readDate(value)).toEqual({ date: 45566, year: 2024 }),
  );

  it.each(['1 ama 2024', '1 rtm 2024', '12 toc 2024', '1 eim 2024'])('refuses an invalid month: %s', (value) =>
    expect(readDate(value)).toBeUndefined(),
  );

  it.each([
    2024,
    '2024',
    202407,
    '202407',
    '2024/07',
    '2024M07',
    '2024-M07',
    '2024-7',
    '07-2024',
    '2024-P07',
    'juli 2024',
    '2024 period 13',
    '2024 period 14',
    '2024-01',
    '2024 juli',
    'FY2024-07',
    'FY 2024 period 7',
    'P07-2024',
    'periode 7 2024',
    'jul-24',
    'MAY-24',
  ])('reads a year or period: %s', (value) => expect(readDate(value)).toEqual({ date: undefined, year: 2024 }));

  it.each([
    [32874, 1990],
    ['32874', 1990],
    ['1-1-1990', 1990],
    ['73050', 2099],
    [73050.5, 2099],
    ['31-12-2099', 2099],
  ])('reads a day of the first and the last year: %p', (value, year) => expect(readDate(value)?.year).toBe(year));

  it('reads eight digits that start like a year as day, month and year where there is no such day', () =>
    expect(readDate(20122024)).toEqual({ date: 45646, year: 2024 }));

  it('reads a name of a month and a year of four digits in any order of the column', () => {
    expect(readDate('24-dec-31', 'ymd')).toEqual({ date: LAST_OF_2024, year: 2024 });
    expect(readDate('31-12-2024', 'ymd')).toEqual({ date: LAST_OF_2024, year: 2024 });
  });

  it('has the year of the first and the last day', () => {
    expect(readDate(45292)).toEqual({ date: 45292, year: 2024 });
    expect(readDate(45291)).toEqual({ date: 45291, year: 2023 });
  });

  it.each([
    '31 februari 2024',
    '29-2-2023',
    '31-4-2024',
    '2024-13-01',
    '12/31/2024',
    'Totaal',
    '31 dec',
    '31. 12',
    '7',
    '24-05',
    ...['31-12-1989', '31-12-2100', 32873, 73051, '73051', '1989', '2100'],
    ...['5-31-12-2024', '31-12-2024 5', '20241231.0.5', '45657 75', 'eind jul 24', 'abc-24'],
    ...['x2024-07', '07-2024 x', '2024 period 15', '2024-00'],
    45.657,
    -5,
    0.5,
    9e9,
  ])('refuses %s, which does not exist', (value) => expect(readDate(value)).toBeUndefined());
});

describe('orderOf', () => {
  it.each([
    ['dmy', ['05-06-2024', '07-08-2024']],
    ['dmy', ['05-06-2024', '31-08-2024']],
    ['mdy', ['05/06/2024', '08/31/2024']],
    ['ymd', ['24-05-06', '24-12-31']],
    ['ymd', ['240506', '241231']],
    // 2017 is six years before 2023, 2030 seven years after it.
    ['ymd', ['17-01-30']],
    ['dmy', ['060524', '311224']],
    ['dmy', []],
  ] as const)('decides on %s for %j', (order, values) => expect(orderOf(values, 2023)).toBe(order));

  it('reads 05/06/2024 as the sixth of May where months come first', () => {
    expect(readDate('05/06/2024', 'mdy')).toEqual({ date: 45418, year: 2024 });
    expect(readDate('05/06/2024', 'dmy')).toEqual({ date: 45448, year: 2024 });
  });
});

describe('readFiscalYear', () => {
  it.each([
    2024,
    202403,
    '2024',
    '202403',
    '2024-12',
    'FY2024',
    'FY24',
    '2024/2024',
    '2.024',
    '2,024',
    '24-05',
    '05/24',
    2405,
    '2405',
    '2414',
    '24-01',
    '14-24',
    '2024-Q2',
    '2e kwartaal 2024',
  ])('reads %s', (value) => expect(readFiscalYear(value)).toBe(2024));
  it.each([24, 2024.5, 202403.5, '2023/2024', 'vorig jaar', 45657, 2415, '24-00', '05-12', '9.024', '14-14', 'wfy24'])(
    'refuses %s',
    (value) => expect(readFiscalYear(value)).toBeUndefined(),
  );
});

describe('yearInText', () => {
  it.each([
    ['organisatie 2024', 2024],
    ['SPUK 2024, beschikking 2024', 2024],
    ['termijn 2023 en 2024', undefined],
    ['organisatie TRANCHE2023', 2023],
    ['kenmerk DH2024', undefined],
    ['factuur 20240117', undefined],
    ['€ 2.024,00', undefined],
    ['armoede', undefined],
  ])('of "%s" is %s', (text, year) => expect(yearInText(text)).toBe(year));
});

describe('readBookYear', () => {
  it.each([24, '24', "'24", '’24', 2024, 'FY24'])('reads %s', (value) => expect(readBookYear(value)).toBe(2024));

  it.each([12, '07', '99'])('does not take %s for a year', (value) => expect(readBookYear(value)).toBeUndefined());

  it.each(['Q3-24', 'Q3 24', '24Q3', "K4 '24"])('reads the year of the quarter %s', (value) =>
    expect(readFiscalYear(value)).toBe(2024),
  );

  it('two digits of a period are no year', () => expect(readFiscalYear(24)).toBeUndefined());
});
