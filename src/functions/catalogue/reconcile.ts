import { answer } from '../../core/answer';
import { invalid, ok } from '../../core/result';
import type { BookedBasis } from '../../reconcile/model';
import { proofOf } from '../../reconcile/report/result';
import { reconcile as rule } from '../../reconcile/reconcile';
import { resultColumns, tableRows } from '../../reconcile/report/table';
import { instalmentFigures } from '../../schemes/kansrijke-wijk/instalments';
import { declare } from '../runtime/declare';
import { amount, basis, choice, yearOrTotal } from '../runtime/kinds';
import { ownInstalments } from '../runtime/own-data';
import { singlePlace } from '../runtime/named-kinds';
import { type Kind, type Matrix, optional, type RangeParameter } from '../runtime/reading';

const ledger: RangeParameter<Matrix> = {
  shape: 'range',
  name: 'ledger',
  text: {
    nl: 'Bereik met de boekingen en een kopregel in willekeurige volgorde; zonder kop: datum of jaar, omschrijving, bedrag, thema, document.',
    en: 'Range with the bookings and a header row in any order; without a header: date or year, description, amount, theme, document.',
  },
  kind: {
    id: 'ledger',
    quantity: 'text',
    accepts: {
      nl: 'bereik met minstens een kolom bedragen; een kop mag',
      en: 'range with at least a column of amounts; a header is allowed',
    },
    sample: [
      ['Datum', 'Omschrijving', 'Bedrag'],
      ['2023-12-20', 'Kansrijke wijk integraal', 177367.85],
    ],
  },
  optional: false,
  read: ok,
};

/** Basis of a ledger: incl. or excl. btw. No ledger books the btw alone, which another fund refunds. */
const bookedBasis: Kind<BookedBasis> = {
  ...choice<BookedBasis>({ excl: [], incl: [] }),
  read(value, parameter) {
    const read = basis.read(value, parameter);
    return read.ok && read.value !== 'btw'
      ? ok(read.value)
      : invalid('unknownName', { parameter, typed: value, choices: 'excl, incl' });
  },
};

/** Largest tolerance in euros for an instalment. */
const MOST_TOLERANCE = 100_000;
const DEFAULT_TOLERANCE_CENTS = 100;

/** Reconciliation of a ledger with the instalments. */
export const reconcile = declare({
  id: 'RECONCILE',
  returns: 'table',
  columns: resultColumns,
  parameters: [
    ledger,
    singlePlace,
    optional('year', yearOrTotal, undefined, {
      nl: 'Jaar; weglaten geeft alle jaren.',
      en: 'Year; left out gives all years.',
    }),
    optional('basis', bookedBasis, 'excl', {
      nl: 'excl (standaard), zoals het Rijk betaalt, of incl.',
      en: 'excl (default), as the state pays, or incl.',
    }),
    optional('tolerance', amount({ from: 0, to: MOST_TOLERANCE }), DEFAULT_TOLERANCE_CENTS, {
      nl: 'Toegestaan verschil per termijn in euro; standaard 1, en 0 is geen.',
      en: 'Difference allowed for an instalment in euros; 1 by default, and 0 is none.',
    }),
    ownInstalments(instalmentFigures),
  ],
  rule(lines, place, year, booked, toleranceCents, instalments) {
    const result = rule({ ledger: lines, place, year, basis: booked, toleranceCents, instalments });
    if (!result.ok) return result;
    return answer(tableRows(result.value), () => proofOf(result.value));
  },
  texts: {
    nl: {
      summary:
        'Vergelijkt grootboekregels met de termijnen die het Rijk had moeten betalen, standaard exclusief btw: per termijn wat is geboekt, het verschil en wat ermee is, en daaronder de regels die nergens bij passen.',
      tasks: [
        'Waarom sluit het grootboek niet aan op de beschikking?',
        'Welke termijn ontbreekt of is dubbel geboekt?',
        'Is er bruto geboekt wat netto is ontvangen?',
        'Kan ik het grootboek laten aansluiten op de termijnen?',
      ],
    },
    en: {
      summary:
        'Compares ledger lines with the instalments that the state should have paid, excl. btw by default: for each instalment the amount booked, the difference and its status, and below them the lines that match none.',
      tasks: [
        'Why does the ledger not match what was awarded?',
        'Which instalment is missing or booked twice?',
        'Was something booked gross that was received net?',
        'Can I reconcile the ledger with the instalments?',
      ],
    },
  },
  examples: [
    {
      call: [
        [
          ['Datum', 'Omschrijving', 'Bedrag'],
          ['2023-12-20', 'Kansrijke wijk integraal', 177367.85],
          ['2023-12-20', 'Kansrijke wijk armoede', 510000],
        ],
        'Arnhem',
        2023,
      ],
      beginsWith: [
        [
          'Jaar',
          'Thema',
          'Artikel',
          'Verwacht incl.',
          'Verwacht excl.',
          'Geboekt',
          'Verschil',
          'Status',
          'Toelichting',
          'Regels',
          'Zekerheid',
        ],
        [
          2023,
          'organisatie',
          3,
          500000,
          475000,
          0,
          -475000,
          'ontbreekt',
          'Geen regel gevonden: ga na of de termijn is ontvangen en waar zij is geboekt.',
          '',
          'zeker',
        ],
        [
          2023,
          'integraal',
          4,
          186703,
          177367.85,
          177367.85,
          0,
          'akkoord',
          'Bedrag excl. btw; de regel noemt het thema.',
          '2',
          'zeker',
        ],
        [
          2023,
          'armoede',
          5,
          510000,
          484500,
          510000,
          25500,
          'incl. i.p.v. excl.',
          'Incl. btw geboekt: het Rijk betaalt excl.; de btw-raming van € 25.500,00 gaat naar het BTW-compensatiefonds. Corrigeer de boeking. Bedrag incl. btw; de regel noemt het thema.',
          '3',
          'zeker',
        ],
      ],
      rows: 7,
    },
    {
      call: [
        [
          ['Datum', 'Omschrijving'],
          ['2024-05-01', 'armoede'],
        ],
        'Arnhem',
      ],
      fails: '#VALUE!',
    },
    {
      call: [
        [
          ['Datum', 'Bedrag'],
          ['2024-05-01', 1],
        ],
        'Arnhem',
        2024,
        'btw',
      ],
      fails: '#VALUE!',
    },
    {
      call: [
        [
          ['Datum', 'Bedrag'],
          ['2024-05-01', 1],
        ],
        'Almere',
      ],
      fails: '#N/A',
    },
  ],
});
