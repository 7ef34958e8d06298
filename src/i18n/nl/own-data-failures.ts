import { type FailureMessages, typed } from '../sentence';

/** Dutch messages of failures in a row of own data; the English bundle has them too, for DATACHECK. */
export const ownDataFailures = {
  unknownPlace: "Onbekende gemeente '{typed}'.{meant} Zie NPLV.PLACES().",
  ambiguousPlace: "'{typed}' past op meer gebieden: {candidates}. Noem de gemeente erbij.",
  amsterdamNoord: 'Amsterdam Noord is geen focusgebied; Zuidoost en Nieuw-West zijn dat wel.',
  unknownTheme: "Onbekend thema '{typed}'.{meant} Zie NPLV.THEMES().",
  healthTheme: 'Gezonde leefomgeving, het zesde thema in Amsterdam, staat niet in de bijlage.',
  ambiguousName: "'{typed}' past bij '{parameter}' op meer namen: {candidates}.",
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
  bothWholeAndArea: 'Dit bedrag staat er voor de hele gemeente én een gebied. Kies één van beide.',
  notOneEach: "'{typed}' is hier te ruim: noem één gemeente of gebied, en één thema.",
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
} as const satisfies Partial<FailureMessages>;
