import {
  dayOf,
  dutchDate,
  dutchDay,
  dutchMonth,
  isCalendarYear,
  isoOf,
  serialOf,
  serialOfIso,
  serialOfNumber,
  yearOf,
} from '../../src/core/date';

/** Serials as a spreadsheet shows them. */
const days: [iso: string, serial: number, dutch: string][] = [
  ['1900-03-01', 61, '1-3-1900'],
  ['1999-12-31', 36525, '31-12-1999'],
  ['2000-02-29', 36585, '29-2-2000'],
  ['2024-01-01', 45292, '1-1-2024'],
  ['2024-02-29', 45351, '29-2-2024'],
  ['2025-06-24', 45832, '24-6-2025'],
  ['2026-12-31', 46387, '31-12-2026'],
  ['9999-12-31', 2958465, '31-12-9999'],
];

describe.each(days)('%s', (iso, serial, dutch) => {
  it('is the day that spreadsheets count', () => {
    expect(serialOfIso(iso)).toBe(serial);
    expect(serialOfIso(` ${iso} `)).toBe(serial);
    expect(isoOf(serial)).toBe(iso);
    expect(isoOf(serial + 0.99)).toBe(iso);
    expect(dutchDate(serial)).toBe(dutch);
    expect(yearOf(serial)).toBe(Number(iso.slice(0, 4)));
    const { year, month, day } = dayOf(serial);
    expect(serialOf(year, month, day)).toBe(serial);
  });
});

it.each([
  '1900-02-28',
  '2023-02-29',
  '2024-02-30',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-1-1',
  '24-01-01',
  '2024-01-011',
  '12024-01-01',
  '01-01-2024',
  '2024/01/01',
  'x2024-01-01',
  '2024-01-01x',
  '',
])('%s is no valid day', (text) => expect(serialOfIso(text)).toBeUndefined());

it('serials end at the last day and start at the first that all spreadsheets agree on', () => {
  expect(serialOf(10000, 1, 1)).toBeUndefined();
  expect(serialOf(1900, 2, 28)).toBeUndefined();
  expect(serialOf(2024, 2, 30)).toBeUndefined();
  expect(serialOf(2024, 14, 1)).toBeUndefined();
});

it('a year of two digits is no year of the twentieth century', () => expect(serialOf(26, 1, 1)).toBeUndefined());

it('a day and a month are written in Dutch words', () => {
  expect(dutchDay(45352)).toBe('1 maart 2024');
  expect(dutchMonth('2022-07')).toBe('juli 2022');
  expect(dutchMonth('2025-12')).toBe('december 2025');
});

it.each([
  [61, 61],
  [60, undefined],
  [46_113.75, 46_113],
  [2_958_465.5, 2_958_465],
  [2_958_466, undefined],
  [2026, undefined],
  [NaN, undefined],
  [true, undefined],
])('%p as a number is the day %p', (value, serial) => expect(serialOfNumber(value)).toBe(serial));

it.each([
  [1899, false],
  [1900, true],
  [2026, true],
  [2999, true],
  [3000, false],
  [2026.5, false],
])('%d is a calendar year: %p', (value, expected) => {
  expect(isCalendarYear(value)).toBe(expected);
});
