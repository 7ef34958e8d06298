import { euros, type FailureMessages } from '../sentence';
import { ownDataFailures } from './own-data-failures';

/** Messages of failures in Dutch. */
export const failures: FailureMessages = {
  ...ownDataFailures,
  blank: "Het argument '{parameter}' is leeg. Vul een waarde in.",
  notSingle: "Het argument '{parameter}' moet hier één waarde zijn, geen bereik.",
  notColumn: "Het argument '{parameter}' mag maar één kolom breed zijn.",
  unequalRanges: "De bereiken '{parameter}' en '{other}' moeten evenveel cellen hebben.",
  notText: "Het argument '{parameter}' moet tekst zijn, niet {value}.",
  notNumber: "Het argument '{parameter}' is {value}; maak er een getal van.",
  notWhole: "Het argument '{parameter}' is {value}; maak er een geheel getal van.",
  negative: "Het argument '{parameter}' mag niet negatief zijn; draai het teken om.",
  outOfBounds: "Het argument '{parameter}' is {value}; toegestaan is {from} tot en met {to}.",
  notBoolean: "Het argument '{parameter}' is {value}; maak er WAAR of ONWAAR van.",
  notDate: "Het argument '{parameter}' is {value}; maak er een datum van, of tekst als 2025-01-01.",
  unknownName: "'{typed}' is onbekend bij het argument '{parameter}'.{meant}",
  agreementNotEmbedded:
    "De afspraak van {area} is niet ingebouwd, alleen die van {embedded}. Geef bij 'table' uw eigen gegevens: kop {header}; rijen van soort {kinds}.",
  noHomes: 'Uw eigen gegevens hebben geen rij woningen {part} voor {area}.',
  noAffordable: 'Vul Waarvan betaalbaar in: rij {rows} van uw eigen gegevens heeft dat niet.',
  noNet: 'Vul Excl. btw in: rij {rows} van uw eigen gegevens heeft dat niet.',
  notOwnFile: "'{given}' is geen onderdeel van een bestand met eigen gegevens.",
  emptyOwnFile: 'Dit bestand heeft geen eigen gegevens. Kies een bestand dat hier is opgeslagen.',
  noStimulus: 'De realisatiestimulans geldt voor start bouw in {from} tot en met {to}, niet in {year}.',
  noWeights: "De som van '{parameter}' is 0: verdelen naar rato kan niet.",
  noInstalments: 'Er zijn geen termijnen in {year}, wel in {years}.',
  notDivided: 'Uw eigen gegevens geven één bedrag voor de gemeente, geen deel voor {area}.',
  nothingPaid: 'Voor {theme} {year} krijgt niemand een bedrag.',
  notOne: "'{typed}' is hier te ruim: noem één gemeente of gebied.",
  noRate: "De btw-raming verschilt per thema: noem één thema, niet '{theme}'.",
  noRows: 'NPLV.{what} heeft met deze argumenten geen rijen.',
  inRow: 'Rij {row}: ',
  inCell: 'Rij {row}, kolom {column}: ',
  badTableShape: 'Het bereik moet {columns} kolommen hebben: gemeente, thema, jaar en bedrag incl. btw.',
  surplus: 'De bereiken zijn niet even groot.',
  unknownFunction: "NPLV kent geen functie '{typed}'.{meant}",
  notExplained: "'{id}' geeft geen cijfer met een herleiding.",
  tooManyArguments: 'NPLV.{id} heeft hoogstens {most} argumenten.',
  yearsNotAscending: 'De jaren moeten oplopen; {year} staat op een verkeerde plek.',
  amountsWithoutYear: 'Bij dit bedrag ontbreekt het jaar.',
  emptyLedger: ({ from, columns, unread }) =>
    columns === ''
      ? 'Het grootboek is leeg.'
      : `Het grootboek heeft geen regels: vanaf rij ${from} staat in ${columns} geen bedrag zoals 1.234,56.` +
        (unread ? ` Niet gelezen (rij): ${unread}.` : ''),
  noAmountColumn: ({ rows, row, headings }) =>
    `Geen kolom met bedragen gevonden. Gezocht in de eerste ${rows} gevulde rijen naar een kop als Bedrag, Mutatie, Debet en Credit, Af en Bij, Ontvangsten en Uitgaven, Baten en Lasten; zonder kop: datum, omschrijving, bedrag, thema, document.` +
    (headings ? ` Rij ${row} heeft: ${headings}.` : ' Zet een rij met koppen boven de regels.'),
  noAwardsIn:
    'Het overzicht van Amsterdam heeft geen toekenningen voor {typed}. Kies uit: {areas}, of geef eigen gegevens bij table.',
  noAward: 'Geen toekenning met een bedrag uit {scheme} voor {area}. Zie NPLV.AWARDS().',
  sharedAward: (names) =>
    `Gedeeld bedrag: ${names.euros.map((amount) => euros(amount, '.')).join(' en ')}, samen met ${names.partners}. Een verdeling is niet vermeld. Zie NPLV.AWARDS().`,
  noSuchDay: `De deadline '{id}' heeft geen dag "{side}"; wel "{other}".`,
  totalHasNone: "'{total}' is een totaal en heeft geen {what}.",
  unexpected: 'Onverwachte fout: {problem}. Meld dit.',
};
