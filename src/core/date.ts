/** Day as spreadsheets count it: 1 is 1 January 1900, 45292 is 1 January 2024. */
export type Serial = number;

const MS_A_DAY = 86_400_000;
/** Day 0 of the count from March 1900 on; spreadsheets have a 29 February 1900. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** 1 March 1900, the first serial that every spreadsheet agrees on. */
const FIRST_SERIAL: Serial = 61;
/** 31 December 9999, the last day of a spreadsheet. */
export const LAST_SERIAL: Serial = 2_958_465;

/** Serial of a calendar day; undefined for a day that does not exist (31 February). */
export function serialOf(year: number, month: number, day: number): Serial | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return undefined;
  const serial = (ms - EPOCH_MS) / MS_A_DAY;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : undefined;
}

/** Serial of ISO text: "2024-03-01" -> 45352. */
export function serialOfIso(iso: string): Serial | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso.trim());
  return match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** First calendar year that an argument may be. */
export const FIRST_YEAR = 1900;
/** Last calendar year that an argument may be. */
export const LAST_YEAR = 2999;

/** Returns whether a number is a calendar year. */
export function isCalendarYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Serial of a number, without its time; undefined for one that looks like a year, which would be a day before 1909. */
export function serialOfNumber(value: unknown): Serial | undefined {
  const isDay = typeof value === 'number' && value >= FIRST_SERIAL && value < LAST_SERIAL + 1 && !isCalendarYear(value);
  return isDay ? Math.floor(value) : undefined;
}

/** Year, month and day of a serial. */
export function dayOf(serial: Serial): { year: number; month: number; day: number } {
  const date = new Date(EPOCH_MS + Math.floor(serial) * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Calendar year of a serial. */
export function yearOf(serial: Serial): number {
  return dayOf(serial).year;
}

/** Formats a serial in Dutch: 24-6-2025. */
export function dutchDate(serial: Serial): string {
  const { year, month, day } = dayOf(serial);
  return `${day}-${month}-${year}`;
}

/** Formats a serial as ISO text. */
export function isoOf(serial: Serial): string {
  const { year, month, day } = dayOf(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DUTCH_MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);

/** Formats a serial in Dutch words: 24 juni 2025. */
export function dutchDay(serial: Serial): string {
  const { year, month, day } = dayOf(serial);
  return `${day} ${DUTCH_MONTHS[month - 1]} ${year}`;
}

/** Formats a month in Dutch words: 2022-07 -> juli 2022. */
export function dutchMonth(iso: string): string {
  const [year, month] = iso.split('-');
  return `${DUTCH_MONTHS[Number(month) - 1]} ${year}`;
}
