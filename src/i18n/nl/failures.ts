import { euros, type FailureMessages, typed } from '../failures';

/** Messages of failures in Dutch. */
export const failures: FailureMessages = {
  blank: "Het argument '{parameter}' is leeg. Vul een waarde in.",
  notSingle: "Het argument '{parameter}' is hier één waarde, geen bereik.",
  notColumn: "Het argument '{parameter}' mag maar één kolom breed zijn.",
  unequalRanges: "De bereiken '{parameter}' en '{other}' moeten evenveel cellen hebben.",
  notText: "Het argument '{parameter}' moet tekst zijn, niet {value}.",
  notNumber: "Het argument '{parameter}' is {value}; maak er een getal van.",
  notWhole: "Het argument '{parameter}' is {value}; maak er een geheel getal van.",
  negative: "Het argument '{parameter}' mag niet negatief zijn; draai het teken om.",
  outOfBounds: "Het argument '{parameter}' is {value}; toegestaan is {from} tot en met {to}.",
  notBoolean: "Het argument '{parameter}' is {value}; maak er WAAR of ONWAAR van.",
  notDate: "Het argument '{parameter}' is {value}; maak er een datum van, of tekst als 2025-01-01.",
  unknownPlace: "Onbekende gemeente '{typed}'.{meant} Zie NPLV.PLACES().",
  ambiguousPlace: "'{typed}' past op meer plaatsen: {candidates}. Noem de gemeente erbij.",
  amsterdamNoord: 'Amsterdam Noord is geen focusgebied; Zuidoost en Nieuw-West zijn dat wel.',
  unknownTheme: "Onbekend thema '{typed}'.{meant} Zie NPLV.THEMES().",
  healthTheme: 'Gezonde leefomgeving, het zesde thema in Amsterdam, staat niet in de bijlage.',
  unknownName: "Het argument '{parameter}' kent '{typed}' niet.{meant}",
  ambiguousName: "'{typed}' past bij '{parameter}' op meer namen: {candidates}.",
  agreementNotEmbedded:
    "De afspraak van {area} is niet ingebouwd, alleen die van {embedded}. Geef bij 'table' uw eigen gegevens: kop {header}; rijen van soort {kinds}.",
  noHomes: 'Uw eigen gegevens hebben geen rij woningen {part} voor {area}.',
  noAffordable: 'Vul Waarvan betaalbaar in: rij {rows} van uw eigen gegevens heeft dat niet.',
  noNet: 'Vul Excl. btw in: rij {rows} van uw eigen gegevens heeft dat niet.',
  notOwnFile: "'{given}' is geen onderdeel van een bestand met eigen gegevens.",
  emptyOwnFile: 'Dit bestand heeft geen eigen gegevens. Kies een bestand dat hier is opgeslagen.',
  noOwnColumn:
    'De eigen gegevens hebben geen kolom {column}. Zet er een kopregel boven: Soort, Gebied, Onderdeel, Jaar, Incl. btw.',
  unknownInCell: "'{typed}' is onbekend.{meant}",
  emptyCell: 'Deze cel is leeg; vul haar in.',
  badAmount: "'{given}' is geen bedrag zoals 1.234,56.",
  badDate: "'{given}' is geen bestaande datum zoals 31-12-2026.",
  badNumber: "'{given}' is geen aantal zoals 12.",
  badYear: "'{given}' is geen jaar zoals 2025.",
  negativeAmount: 'Een negatief getal kan hier niet; laat het minteken weg.',
  fewerThanAffordable: 'Kleiner dan Waarvan betaalbaar.',
  exclAboveIncl: 'Hoger dan Incl. btw.',
  lowAboveHigh: 'Hoger dan Hoog.',
  fromAfterUntil: 'Later dan T/m.',
  noStimulus: 'De realisatiestimulans geldt voor start bouw in {from} tot en met {to}, niet in {year}.',
  noWeights: "De som van '{parameter}' is 0: verdelen naar rato kan niet.",
  noInstalments: 'In {year} betaalt de bijlage niets uit, wel in {years}.',
  notDivided: 'Uw eigen gegevens geven één bedrag voor de gemeente, geen deel voor {area}.',
  bothWholeAndArea: 'Thema en jaar staan er voor de hele gemeente én een gebied. Kies één van beide.',
  nothingPaid: 'Voor {theme} {year} krijgt niemand een bedrag.',
  notOne: "'{typed}' is hier te ruim: noem één gemeente of gebied.",
  notOneEach: "'{typed}' is hier te ruim: noem één gemeente of gebied, en één thema.",
  noRate: "De btw-raming verschilt per thema: noem één thema, niet '{theme}'.",
  noRows: 'NPLV.{what} heeft met deze argumenten geen rijen.',
  meant: ({ suggestion, choices }) =>
    suggestion ? ` Bedoelt u ${suggestion}?` : choices ? ` Kies uit: ${choices}.` : '',
  plain: ({ value }) =>
    typeof value === 'string'
      ? `de tekst '${typed(value)}'`
      : typeof value === 'number'
        ? String(value).replace('.', ',')
        : value
          ? 'WAAR'
          : 'ONWAAR',
  inRow: 'Rij {row}: ',
  inCell: 'Rij {row}, kolom {column}: ',
  badTableShape: 'Het bereik moet {columns} kolommen hebben: gemeente, thema, jaar en bedrag incl. btw.',
  surplus: 'De bereiken zijn niet even groot.',
  unknownFunction: "NPLV kent geen functie '{typed}'.{meant}",
  notExplained: "'{id}' geeft geen cijfer met een herleiding.",
  tooManyArguments: 'NPLV.{id} heeft hoogstens {most} argumenten.',
  yearsNotAscending: 'De jaren lopen niet op bij {year}.',
  amountsWithoutYear: 'Bij dit bedrag ontbreekt het jaar.',
  emptyLedger: ({ from, columns, unread }) =>
    columns === ''
      ? 'Het grootboek is leeg.'
      : `Het grootboek heeft geen regels: vanaf rij ${from} staat in ${columns} geen bedrag zoals 1.234,56.` +
        (unread ? ` Niet gelezen (rij): ${unread}.` : ''),
  noAmountColumn: ({ rows, row, headings }) =>
    `Geen kolom met bedragen gevonden. Gezocht in de eerste ${rows} gevulde rijen naar een kop als Bedrag, Mutatie, Debet en Credit, Af en Bij, Ontvangsten en Uitgaven, Baten en Lasten; zonder kop: datum, omschrijving, bedrag, thema, document.` +
    (headings ? ` Rij ${row} heeft: ${headings}.` : ''),
  noAwardsIn: 'Het overzicht van Amsterdam heeft geen toekenningen voor {typed}. Kies uit: {areas}.',
  noAward: 'Geen toekenning met een bedrag uit {scheme} voor {area}. Zie NPLV.AWARDS().',
  sharedAward: (names) =>
    `Gedeeld bedrag: ${names.euros.map((amount) => euros(amount, '.')).join(' en ')}, samen met ${names.partners}. Een verdeling is niet vermeld. Zie NPLV.AWARDS().`,
  noSuchDay: `De deadline '{id}' heeft geen dag "{side}"; wel "{other}".`,
  totalHasNone: "'{total}' is een totaal en heeft geen {what}.",
  unexpected: 'Onverwachte fout: {problem}. Meld dit.',
};
