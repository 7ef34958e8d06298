import { serialOfIso } from '../../../src/core/date';
import { deadlineById, printedDeadlines } from '../../../src/data/deadlines';
import { calendarOf, inCalendar } from '../../../src/taskpane/deadlines/calendar';

const texts = { opens: (label: string) => `Begin: ${label}`, closes: (label: string) => `Laatste dag: ${label}` };
const day = serialOfIso('2024-01-15')!;
const calendar = (...chosen: typeof printedDeadlines) => calendarOf(chosen, texts, day);
/** Unfolded lines: a line that begins with a space continues the previous one. */
const lines = (file: string) => file.replace(/\r\n /g, '').split('\r\n');

describe('the calendar file', () => {
  it('has the first and the last day of a window as all-day events, with their source', () => {
    const read = lines(calendar(deadlineById('regeling.aanvraag')!));
    expect(read.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20230801',
      'DTSTART;VALUE=DATE:20230930',
    ]);
    // All-day events end on the next day.
    expect(read.filter((line) => line.startsWith('DTEND'))).toEqual([
      'DTEND;VALUE=DATE:20230802',
      'DTEND;VALUE=DATE:20231001',
    ]);
    const description = read.find((line) => line.startsWith('DESCRIPTION'))!;
    expect(description).toContain('Regeling kansrijke wijk (Staatscourant 2023\\, nr. 17605)');
  });

  it('gives events unique ids and a creation time', () => {
    const read = lines(calendar(...printedDeadlines));
    const ids = read.filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(read.filter((line) => line === 'DTSTAMP:20240115T000000Z')).toHaveLength(ids.length);
  });

  it('has lines of at most 75 octets that end in CRLF, never splitting a character', () => {
    const file = calendar({ ...deadlineById('regeling.aanvraag')!, label: 'é'.repeat(200) });
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines(file)).toContain(`SUMMARY:Begin: ${'é'.repeat(200)}`);
  });

  it('escapes commas, semicolons, backslashes and line breaks', () => {
    const read = lines(calendar({ ...deadlineById('regeling.aanvraag')!, label: 'a, b; c\\d\ne' }));
    expect(read).toContain('SUMMARY:Laatste dag: a\\, b\\; c\\\\d\\ne');
  });
});

describe('the events of a calendar', () => {
  const open = deadlineById('regeling.aanvraag')!;
  const on = (iso: string) => lines(calendar(inCalendar(open, serialOfIso(iso)!)));

  it('name the scheme, which a calendar does not show', () =>
    expect(on('2023-08-01').filter((line) => line.startsWith('SUMMARY'))).toEqual([
      expect.stringMatching(/^SUMMARY:Begin: .*\(.*kansrijke wijk.*\)$/i),
      expect.stringMatching(/^SUMMARY:Laatste dag: .*\(.*kansrijke wijk.*\)$/i),
    ]));

  it('leave out a first day in the past', () =>
    expect(on('2023-08-02').filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART;VALUE=DATE:20230930']));
});
