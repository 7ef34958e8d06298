import type { DeadlinesTexts } from './texts.nl';

/** Texts of the screen Deadlines, in English. */
export const english: DeadlinesTexts = {
  title: 'Deadlines',
  asOf: (day) => `As of ${day}.`,
  scheme: 'Scheme',
  all: 'All schemes',
  groups: { open: 'Open now', coming: 'Coming', inForce: 'In force', passed: 'Passed' },
  none: 'No deadlines.',
  fromUntil: (from, until) => `${from} to ${until}`,
  until: (day) => `until ${day}`,
  since: (day) => `in force since ${day}`,
  from: (day) => `from ${day}`,
  daysLeft: (days, written) => (days === 0 ? 'last day' : days === 1 ? '1 day left' : `${written} days left`),
  daysAhead: (days, written) => (days === 1 ? 'tomorrow' : `in ${written} days`),
  derived: 'derived',
  calendar: (count) => (count === 1 ? 'Calendar file (1 deadline)' : `Calendar file (${count} deadlines)`),
  calendarNote: 'For Outlook and other calendars: the first and the last day, with a reminder two weeks ahead.',
  opens: (label) => `Start: ${label}`,
  closes: (label) => `Last day: ${label}`,
  fileName: 'nplv-deadlines.ics',
};
