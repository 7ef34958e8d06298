import type { InEveryLanguage } from '../../core/language';

const dutch = {
  title: 'Deadlines',
  asOf: (day: string) => `Stand op ${day}.`,
  scheme: 'Regeling',
  all: 'Alle regelingen',
  groups: { open: 'Nu open', coming: 'Komt eraan', inForce: 'Van kracht', passed: 'Voorbij' },
  none: 'Geen deadlines.',
  fromUntil: (from: string, until: string) => `${from} t/m ${until}`,
  until: (day: string) => `t/m ${day}`,
  since: (day: string) => `van kracht sinds ${day}`,
  from: (day: string) => `vanaf ${day}`,
  daysLeft: (days: number, written: string) =>
    days === 0 ? 'laatste dag' : days === 1 ? 'nog 1 dag' : `nog ${written} dagen`,
  daysAhead: (days: number, written: string) => (days === 1 ? 'morgen' : `over ${written} dagen`),
  derived: 'afgeleid',
  calendar: (count: number) => (count === 1 ? 'Agendabestand (1 deadline)' : `Agendabestand (${count} deadlines)`),
  calendarNote:
    'Voor Outlook en andere agenda’s: de begindag en de laatste dag, met een herinnering twee weken vooraf.',
  opens: (label: string) => `Begin: ${label}`,
  closes: (label: string) => `Laatste dag: ${label}`,
  fileName: 'nplv-deadlines.ics',
};

/** Texts of the screen Deadlines. */
type DeadlinesTexts = typeof dutch;

const english: DeadlinesTexts = {
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

/** Texts of the screen Deadlines, in every language. */
export const deadlinesTexts: InEveryLanguage<DeadlinesTexts> = { nl: dutch, en: english };
