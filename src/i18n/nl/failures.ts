import { euros, type FailureMessages, typed } from '../failures';

const meant = (suggestion: string | undefined): string => (suggestion ? ` Bedoelt u ${suggestion}?` : '');

/** What can be wrong, in Dutch. */
export const failures: FailureMessages = {
  blank: ({ parameter }) => `Het argument '${parameter}' is leeg. Vul een waarde in of verwijs naar een gevulde cel.`,
  notSingle: ({ parameter }) => `Het argument '${parameter}' is hier één waarde, geen bereik.`,
  notColumn: ({ parameter }) => `Het argument '${parameter}' mag hier één kolom breed zijn: het antwoord is een rij.`,
  unequalRanges: ({ parameter, other }) => `De bereiken '${parameter}' en '${other}' moeten evenveel cellen hebben.`,
  notText: ({ parameter, given }) => `Het argument '${parameter}' moet tekst zijn, niet '${typed(given)}'.`,
  notNumber: ({ parameter, given }) => `Het argument '${parameter}' moet een getal zijn, niet '${typed(given)}'.`,
  notWhole: ({ parameter, given }) => `Het argument '${parameter}' moet een geheel getal zijn, niet ${given}.`,
  outOfBounds: ({ parameter, given, from, to }) =>
    `Het argument '${parameter}' is ${given}; het moet tussen ${from} en ${to} liggen.`,
  notBoolean: ({ parameter, given }) => `Het argument '${parameter}' moet WAAR of ONWAAR zijn, niet '${typed(given)}'.`,
  notDate: ({ parameter, given }) =>
    `Het argument '${parameter}' moet een datum zijn, of tekst als 2024-03-01, niet '${typed(given)}'.`,
  notYear: ({ parameter, given }) =>
    `Het argument '${parameter}' moet een jaartal zijn, zoals 2024, niet '${typed(given)}'.`,
  notChoice: ({ parameter, given, choices }) =>
    `Het argument '${parameter}' kent '${typed(given)}' niet. Kies uit: ${choices}.`,
  unknownPlace: (names) => `Onbekende gemeente '${typed(names.typed)}'.${meant(names.suggestion)} Zie NPLV.PLACES().`,
  ambiguousPlace: (names) =>
    `'${typed(names.typed)}' past op meer plaatsen: ${names.candidates}. Noem de gemeente erbij.`,
  amsterdamNoord: () => 'Amsterdam Noord is geen focusgebied van het programma; Zuidoost en Nieuw-West zijn dat wel.',
  unknownTheme: (names) => `Onbekend thema '${typed(names.typed)}'.${meant(names.suggestion)} Zie NPLV.THEMES().`,
  healthTheme: () =>
    'Gezonde leefomgeving is het zesde thema in het overzicht van Amsterdam, maar staat niet in de bijlage van de regeling: er is geen bedrag.',
  unknownName: (names) =>
    `Het argument '${names.parameter}' kent '${typed(names.typed)}' niet.${meant(names.suggestion) || ` Kies uit: ${names.choices}.`}`,
  ambiguousName: (names) =>
    `'${typed(names.typed)}' past bij '${names.parameter}' op meer namen; typ er meer van: ${names.candidates}.`,
  agreementNotEmbedded: ({ area, embedded }) =>
    `De bestuurlijke afspraak van ${area} is niet ingebouwd, alleen die van ${embedded}. De ORV-functies rekenen ook met uw eigen bedragen: zie NPLV.ORV.PAYOUT en NPLV.ORV.CEILING.`,
  noStimulus: ({ year, from, to }) =>
    `De realisatiestimulans geldt voor start bouw in ${from} tot en met ${to}, niet in ${year}.`,
  noWeights: ({ parameter }) => `De som van '${parameter}' is 0: naar rato verdelen kan dan niet.`,
  noInstalments: ({ year, years }) => `In ${year} betaalt de bijlage niets uit. Er zijn termijnen in: ${years}.`,
  notDivided: ({ area }) =>
    `Uw tabel geeft een bedrag voor de hele gemeente; hoeveel daarvan voor ${area} is, staat er niet in.`,
  bothWholeAndArea: () =>
    'De tabel geeft hetzelfde thema en jaar voor de hele gemeente én voor een gebied. Kies één van beide.',
  nothingPaid: ({ theme, year }) => `Voor ${theme} ${year} krijgt niemand een bedrag; een aandeel is er dus niet.`,
  notOne: (names) => `'${typed(names.typed)}' is hier te ruim: noem één gemeente of gebied, en één thema.`,
  noRate: ({ theme }) => `Voor '${theme}' is er geen ene btw-raming: die verschilt per thema. Noem één thema.`,
  noRows: ({ what }) => `NPLV.${what} vindt niets dat hieraan voldoet. Verruim de voorwaarden.`,
  inRow: ({ row }) => `Rij ${row}: `,
  badTableShape: ({ columns }) =>
    `Het bereik moet ${columns} kolommen hebben: gemeente, thema, jaar en bedrag inclusief btw.`,
  surplus: () => 'Hier is geen bijbehorende cel: de bereiken zijn niet even groot.',
  unknownFunction: (names) =>
    `NPLV kent geen functie '${typed(names.typed)}'.${names.suggestion ? ` Bedoelt u ${names.suggestion}?` : ''}`,
  notExplained: ({ id }) => `NPLV.${id} geeft geen cijfer met een herleiding.`,
  tooManyArguments: ({ id, most }) => `NPLV.${id} heeft hoogstens ${most} argumenten.`,
  yearsNotAscending: ({ year }) => `De jaren moeten oplopen, elk één keer; ${year} staat niet op zijn plaats.`,
  amountsWithoutYear: () => 'Bij dit bedrag ontbreekt het jaar.',
  emptyLedger: () => 'Het grootboek heeft geen regels met een bedrag. Kies het bereik met de boekingen.',
  noAmountColumn: () =>
    'Ik vind geen kolom met bedragen. Zet er Bedrag boven, of Debet en Credit; zonder kop: datum, omschrijving, bedrag, thema, document.',
  badAmount: ({ given }) => `'${typed(given)}' is geen bedrag. Gebruik een getal of tekst zoals 1.234,56 of 1.234,56-.`,
  badDate: ({ given }) => `'${typed(given)}' is geen bestaande datum. Gebruik een datum, of tekst zoals 31-12-2024.`,
  badFiscalYear: ({ given }) => `'${typed(given)}' is geen boekjaar. Gebruik een jaartal zoals 2024.`,
  noAwardsIn: ({ place, areas }) =>
    `Het overzicht van Amsterdam heeft geen toekenningen voor ${place}. Kies uit: ${areas}.`,
  noAward: ({ area, scheme }) => `Er is geen toekenning met een bedrag uit ${scheme} voor ${area}. Zie NPLV.AWARDS().`,
  sharedAward: (names) =>
    `Gedeeld bedrag: ${names.euros.map((amount) => euros(amount, '.')).join(' en ')}, samen met ${names.partners}. Een verdeling is niet gedrukt. Zie NPLV.AWARDS().`,
  noExpenditure: ({ year, years }) => `De tabel heeft geen uitgaven voor ${year}. Kies uit: ${years}.`,
  noSuchDay: ({ id, side, other }) => `De termijn '${id}' heeft geen dag "${side}"; wel "${other}".`,
  totalHasNone: ({ total, what }) => `'${total}' is een totaal en heeft geen ${what}.`,
  unexpected: ({ problem }) =>
    `Hier ging iets mis dat niet had mogen gebeuren: ${typed(problem)}. Meld dit aan de beheerder.`,
};
