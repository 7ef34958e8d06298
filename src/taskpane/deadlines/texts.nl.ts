/** What the screen Termijnen says, in Dutch. */
export const deadlines = {
  title: 'Termijnen',
  asOf: (day: string) => `Stand op ${day}.`,
  scheme: 'Regeling',
  all: 'Alle regelingen',
  groups: { open: 'Nu open', coming: 'Komt eraan', passed: 'Voorbij' },
  none: 'Geen termijnen.',
  fromUntil: (from: string, until: string) => `${from} t/m ${until}`,
  until: (day: string) => `t/m ${day}`,
  from: (day: string) => `vanaf ${day}`,
  daysLeft: (days: number, written: string) =>
    days === 0 ? 'laatste dag' : days === 1 ? 'nog 1 dag' : `nog ${written} dagen`,
  daysAhead: (days: number, written: string) => (days === 1 ? 'morgen' : `over ${written} dagen`),
  derived: 'afgeleid',
  calendar: (count: number) => (count === 1 ? 'Agendabestand (1 termijn)' : `Agendabestand (${count} termijnen)`),
  calendarNote:
    'Voor Outlook en andere agenda’s: de begindag en de laatste dag, met een herinnering twee weken vooraf.',
  opens: (label: string) => `Begin: ${label}`,
  closes: (label: string) => `Laatste dag: ${label}`,
  fileName: 'nplv-termijnen.ics',
};

/** The texts of the screen Termijnen. */
export type DeadlinesTexts = typeof deadlines;
