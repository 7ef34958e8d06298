/** Texts of the screen Deadlines, in Dutch. */
export const dutch = {
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
export type DeadlinesTexts = typeof dutch;
