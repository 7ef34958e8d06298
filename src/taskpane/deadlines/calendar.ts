import { isoOf, type Serial } from '../../core/date';
import { type Deadline, type StatedDay, wordsOf } from '../../data/deadlines';
import { schemeName } from '../../data/programme';
import { fullName } from '../../schemes/names/places';
import { placeOfDeadline } from '../shared/deadlines';
import { citationText } from '../../functions/runtime/citation';

/** Words for the events of a calendar. */
interface CalendarTexts {
  readonly opens: (label: string) => string;
  readonly closes: (label: string) => string;
}

/** Longest line in RFC 5545. */
const MOST_OCTETS = 75;
const REMINDER = '-P14D';

function basicDate(serial: Serial): string {
  return isoOf(serial).replace(/-/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds a content line into pieces of 75 octets, never inside a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function event(id: string, day: Serial, summary: string, description: string, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@nplv-voor-excel`,
    `DTSTAMP:${stamp}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDate(day)}`,
    `DTEND;VALUE=DATE:${basicDate(day + 1)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:${REMINDER}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Prepares a deadline for a calendar: drops a first day in the past, and adds place and scheme to the label. */
export function inCalendar({ from, label, ...deadline }: Deadline, today: Serial): Deadline {
  const begins = from !== undefined && from >= today ? { from } : {};
  const of = placeOfDeadline({ ...deadline, label });
  const about = [of && fullName(of), deadline.scheme && schemeName(deadline.scheme)].filter(Boolean).join(', ');
  return { ...deadline, ...begins, label: about ? `${label} (${about})` : label };
}

/** Calendar file with the first and last days of deadlines as all-day events with their sources. */
export function calendarOf(deadlines: readonly Deadline[], texts: CalendarTexts, today: Serial): string {
  const stamp = basicDate(today);
  const events = deadlines.flatMap(({ id, label, from, until, stated = {}, citation }) => {
    const description = (day: StatedDay = {}): string =>
      [citationText(citation), wordsOf(day), day.afgeleid].filter(Boolean).join('\n');
    return [
      ...(from === undefined ? [] : event(`${id}.van`, from, texts.opens(label), description(stated.from), stamp)),
      ...(until === undefined ? [] : event(id, until, texts.closes(label), description(stated.until), stamp)),
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//NPLV voor Excel//Deadlines//NL',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
