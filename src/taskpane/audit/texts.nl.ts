const formulas = (count: number, shown: string): string => (count === 1 ? '1 formule' : `${shown} formules`);

/** Texts of the screen Controle, in Dutch. */
export const dutch = {
  title: 'Controle',
  intro:
    'Loopt de hele werkmap na: NPLV-formules, fouten, oudere gegevens en ingetypte bedragen die gepubliceerd zijn.',
  start: 'Controleer de werkmap',
  again: 'Controleer opnieuw',
  running: 'De werkmap wordt gelezen',
  cancel: 'Stoppen',
  nothing: 'Er staan geen NPLV-formules of gepubliceerde bedragen in deze werkmap.',
  sound: 'Geen fouten en geen oudere gegevens gevonden.',
  groups: {
    errors: (count: string) => `Fouten (${count})`,
    older: (count: string) => `Met oudere gegevens ingevoegd (${count})`,
    typed: (count: string) => `Ingetypte gepubliceerde bedragen (${count})`,
    formulas: (count: string) => `NPLV-formules (${count})`,
    frozen: (count: string) => `Bevroren (${count})`,
  },
  summary: (formulas: string, errors: string, older: string, typed: string, frozen: string) =>
    `NPLV-formules: ${formulas} · fouten: ${errors} · met oudere gegevens: ${older} · ingetypte bedragen: ${typed} · bevroren: ${frozen}`,
  changedSince: 'De werkmap is na de laatste controle veranderd. Controleer opnieuw.',
  report: 'Zet rapport op een blad',
  reportNote:
    'Elke formule met waarde, herleiding en bronnen, de open bevindingen, de versie en een SHA-256: voor het dossier van de accountant.',
  reporting: 'Het rapport wordt gemaakt',
  reported: (sheet: string) => `Het rapport staat op het blad ${sheet}.`,
  reasons: {
    divide: 'Er wordt door nul gedeeld: de noemer is 0 of leeg.',
    reference: 'De formule verwijst naar cellen die er niet meer zijn.',
    missing: 'Excel kent een naam in deze formule niet. Is de invoegtoepassing geladen, en staat elke naam er goed?',
    busy: 'Excel is nog aan het rekenen.',
    blocked: 'De uitkomst heeft meer cellen nodig dan er vrij zijn, of er zijn cellen samengevoegd.',
    blockedBy: (cell: string) => `De uitkomst heeft meer cellen nodig, en cel ${cell} is gevuld. Maak die leeg.`,
    unknownFunction: (name: string, suggestion?: string) =>
      `NPLV.${name} bestaat niet.${suggestion ? ` Bedoelt u NPLV.${suggestion}?` : ''}`,
  },
  freezeInPlace: (sheets: string) =>
    `Dit vervangt de formules op ${sheets} door hun waarden. Ontdooien brengt ze terug; Ctrl+Z mogelijk niet.`,
  confirm: 'Bevries ter plekke',
  refuse: 'Niet doen',
  goTo: (address: string) => `Ga naar ${address}`,
  more: (count: string) => `Toon er nog ${count}`,
  source: 'Bron',
  noSource: 'Deze formule heeft hier geen bron; selecteer de cel en open Uitleg.',
  olderThan: (made: string, now: string) =>
    `Ingevoegd met ${made}; NPLV rekent nu met ${now}. Vergelijk de uitkomst met wat u eerder vaststelde.`,
  accept: 'Nagekeken: met de gegevens van nu',
  frozenWith: (made: string) => `Bevroren met ${made}.`,
  allSheets: 'Alle bladen',
  freezeTitle: 'Bevriezen',
  freezeNote:
    'Maakt van NPLV-formules waarden, met in een notitie de formule, de versie en de bron. Ook zonder NPLV ziet een collega dan waarden. Formules die een overloopbereik (A1#) gebruiken gaan mee.',
  freezeWhat: 'Wat bevriezen',
  freezeHow: 'Waar',
  freezeWays: { copy: 'Op een kopie', place: 'Ter plekke' },
  freeze: 'Bevriezen',
  freezing: 'Formules worden waarden',
  frozen: (count: number, shown: string, sheets: string) => `${formulas(count, shown)} bevroren op ${sheets}.`,
  changed: (cell: string) =>
    `${cell} is na de controle veranderd. Er is niets bevroren: kies Controleer opnieuw en bevries dan.`,
  thawTitle: 'Ontdooien',
  thawWhat: 'Wat ontdooien',
  thaw: 'Ontdooien',
  thawing: 'Waarden worden weer formules',
  thawed: (count: number, shown: string) => `${formulas(count, shown)} ${count === 1 ? 'staat' : 'staan'} er weer.`,
  notThawed: (count: string, where: string) => `${count} niet, omdat daar nu iets anders staat: ${where}.`,
  lost: (count: string, where: string) =>
    `${count} niet, omdat het blad niet te vinden is: ${where}. Geef het zijn naam terug en ontdooi opnieuw.`,
  stillFrozen: (count: number, shown: string) => `Gestopt: ${shown} ${count === 1 ? 'is' : 'zijn'} nog bevroren.`,
  equals: (count: number) =>
    count === 1 ? 'Gelijk aan een gepubliceerd cijfer:' : `Gelijk aan ${count} gepubliceerde cijfers, waaronder:`,
};

/** Texts of the screen Controle. */
export type AuditTexts = typeof dutch;
