import type { Cell } from '../../../src/core/cell';
import { serialOfIso } from '../../../src/core/date';
import { readLedger } from '../../../src/reconcile/read/lines';
import { valueOf } from '../../results';
import { allLines } from '../all-lines';

/** Cells of rows such as `14-05-2024 | armoede | #161500`; # makes a number. */
const cellsOf = (rows: readonly string[]): Cell[][] =>
  rows.map((row) =>
    row.split('|').map((text) => (text.trim().startsWith('#') ? Number(text.trim().slice(1)) : text.trim())),
  );

/** Day, amount in euros and text of the lines of a ledger, asked for 2024 and excl. btw. */
function linesOf(rows: readonly string[]): unknown[] {
  const { lines } = valueOf(readLedger({ ledger: cellsOf(rows), basis: 'excl', year: 2024 }));
  return allLines(lines)
    .filter(({ kind }) => kind === 'entry')
    .map(({ date, cents, description }) => [date, cents / 100, description]);
}

const MAY_14 = serialOfIso('2024-05-14');
const MAY_15 = serialOfIso('2024-05-15');
const RECEIPT_AND_COST = [
  [MAY_14, 161500, 'armoede'],
  [MAY_15, -1000, 'nota'],
];

describe('readLedger reads a receipt and a cost', () => {
  describe('under a heading of two rows that tells equal columns apart by', () => {
    it.each([
      ['budget and actual', [' | | Begroting 2024 | | Realisatie 2024 | ']],
      ['years as numbers', [' | | #2023 | | #2024 | ']],
      ['years as texts', [' | | 2023 | | 2024 | ']],
      ['annual accounts', [' | | Jaarrekening 2023 | | Jaarrekening 2024 | ']],
      [
        'budget and actual, with the year in a row between',
        [' | | Begroting | | Realisatie | ', ' | | 2024 | | 2024 | '],
      ],
    ])('%s', (_, above) => {
      const ledger = [
        ...above,
        'Datum | Omschrijving | Lasten | Baten | Lasten | Baten',
        '14-05-2024 | armoede | #0 | #170000 | #0 | #161500',
        '15-05-2024 | nota | #2000 | #0 | #1000 | #0',
      ];
      expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
    });

    it('years over one amount', () => {
      const ledger = [
        ' | | 2023 | 2024',
        'Datum | Omschrijving | Bedrag | Bedrag',
        '14-05-2024 | armoede | 484.500,00 | 161.500,00',
        '15-05-2024 | nota | -2.000,00 | -1.000,00',
      ];
      expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
    });

    it.each(['2023 | 2024', '#2023 | #2024'])('years %s below one heading', (years) => {
      const ledger = [
        ' | | Realisatie | ',
        `Datum | Omschrijving | ${years}`,
        '14-05-2024 | armoede | 484.500,00 | 161.500,00',
        '15-05-2024 | nota | -2.000,00 | -1.000,00',
      ];
      expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
    });
  });

  it.each([
    ['words broken off over two rows', ['Boek- | Omschrij- | Bedrag', 'datum | ving | EUR']],
    [
      'a selection of amounts above the heading',
      ['Selectie: bedrag > € 1.000 | | ', ' | | ', 'Datum | Omschrijving | Bedrag'],
    ],
    [
      'a selection of amounts directly above the heading',
      ['Mutaties boven € 1.000 | | ', 'Datum | Omschrijving | Bedrag'],
    ],
    ['a title and no heading', ['Mutaties 2024 | | ']],
    ['numbers of columns', ['Datum | Omschrijving | Bedrag', '1 | 2 | 3']],
    ['numbers of columns as numbers', ['Datum | Omschrijving | Bedrag', '#1 | #2 | #3']],
  ])('below %s', (_, above) => {
    const ledger = [...above, '14-05-2024 | armoede | 161.500,00', '15-05-2024 | nota | -1.000,00'];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it.each([
    'Buchungstag | Verwendungszweck | Umsatz',
    'Datum | Beschreibung | Wert',
    'Dato | Tekst | Beløb',
    'Datum | Text | Belopp',
    'Data | Descrição | Valor',
    'Fecha | Concepto | Importe',
    'Data | Descrizione | Importo',
    'DTM | Omschrijving | Bedrag',
    'Boekdtm | Omschrijving | Bedrag',
    'Wanneer | Omschrijving | Bedrag',
    'Dd. | Omschrijving | Bedrag',
    'Datum | Omschrijving | Som',
    "Datum | Omschrijving | Euro's",
    'Datum journaalpost | Omschrijving journaalpost | Bedrag journaalpost',
  ])('by their values where headings are unknown: %s', (heading) => {
    const ledger = [heading, '14-05-2024 | armoede | 161.500,00', '15-05-2024 | nota | -1.000,00'];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it.each([
    'Uitg. | Ink.',
    'Charges | Credits',
    'Uitgaand | Inkomend',
    'Opgenomen | Gestort',
    'Uitgegeven | Ontvangen',
    'Besteding | Ontvangst',
    'Overgeboekt | Ontvangen',
    'Spent | Received',
    'Afgeboekt | Bijgeboekt',
    'Onttrekking | Toevoeging',
    'Uitstroom | Instroom',
    'Debe | Haber',
    'Dare | Avere',
    'DEBBDR | CREBDR',
    '- | +',
  ])('on two sides of which one or none is known, in either order: %s', (sides) => {
    const [paid, received] = sides.split(' | ');
    expect(
      linesOf([
        `Datum | Omschrijving | ${paid} | ${received}`,
        '14-05-2024 | armoede | | 161.500,00',
        '15-05-2024 | nota | 1.000,00 | ',
      ]),
    ).toEqual(RECEIPT_AND_COST);
  });

  it.each([
    'Gestort | Opgenomen',
    'Instroom | Uitstroom',
    'Toevoeging | Onttrekking',
    '+ | -',
    'Ontvangen | Uitgegeven',
  ])('with what was received on the left: %s', (sides) => {
    const ledger = [
      `Datum | Omschrijving | ${sides}`,
      '14-05-2024 | armoede | 161.500,00 | ',
      '15-05-2024 | nota | | 1.000,00',
    ];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it.each([
    ['Budget excl. btw', 'Realisatie'],
    ['Begroting excl. btw', 'Realisatie incl. btw'],
    ['Toegekend excl. btw', 'Ontvangen bedrag'],
    ['Bedrag USD excl. btw', 'Bedrag EUR incl. btw'],
    ['Budget', 'Uitnutting'],
    ['Budget', 'Uitputting'],
    ['Budget', 'Besteding'],
    ['Verleend', 'Bevoorschot'],
    ['Verleend', 'Voorschot'],
    ['Waarde document', 'Waarde basis'],
    ['Totaal inclusief BTW', 'Totaal exclusief BTW'],
    ['WRBTR', 'DMBTR'],
    ['Bedrag TV', 'Bedrag HV'],
    ['Bedrag in DV', 'Bedrag in BV'],
    ['Bedrag doc.val.', 'Bedrag huisval.'],
    ['Nog te boeken', 'Geboekt'],
  ])('in the booked amount right of %s: %s', (other, booked) => {
    const ledger = [
      `Datum | Omschrijving | ${other} | ${booked}`,
      '14-05-2024 | armoede | 170.000,00 | 161.500,00',
      '15-05-2024 | nota | -2.000,00 | -1.000,00',
    ];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it.each([
    'Verplichting excl. | Debet | Credit',
    'Nog te ontvangen | Betaald | Ontvangen',
    'Te ontvangen | Betaald | Ontvangen',
  ])('on two sides beside what is not booked: %s', (heading) => {
    const ledger = [
      `Datum | Omschrijving | ${heading}`,
      '14-05-2024 | armoede | 170.000,00 | | 161.500,00',
      '15-05-2024 | nota | 2.000,00 | 1.000,00 | ',
    ];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it('on the sides of the ledger beside those of the transaction', () => {
    const ledger = [
      'Datum | Omschrijving | Transaction Debit Amount | Transaction Credit Amount | Ledger Debit Amount | Ledger Credit Amount',
      '14-05-2024 | armoede | | 175000.00 | | 161500.00',
      '15-05-2024 | nota | 1100.00 | | 1000.00 | ',
    ];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it.each([
    ['right of it', 'Saldo | D/C | Bedrag | D/C', '200.000,00 | D | 161.500,00 | C', '199.000,00 | C | 1.000,00 | D'],
    ['left of it', 'D/C | Bedrag | D/C | Saldo', 'C | 161.500,00 | D | 200.000,00', 'D | 1.000,00 | C | 199.000,00'],
  ])('with the side of the amount %s, beside that of a balance', (_, heading, receipt, cost) => {
    const ledger = [
      `Datum | Omschrijving | ${heading}`,
      `14-05-2024 | armoede | ${receipt}`,
      `15-05-2024 | nota | ${cost}`,
    ];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it('with signs of their own beside a status D or C', () => {
    const ledger = [
      'Datum | Omschrijving | Status | Bedrag',
      '14-05-2024 | armoede | D | 161.500,00',
      '15-05-2024 | nota | C | -1.000,00',
    ];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it.each([
    ['Bedrag x duizend', '161,5', '-1'],
    ["Bedrag x 1'000", '161,5', '-1'],
    ['Bedrag 000 EUR', '161,5', '-1'],
    ['Bedrag TEUR', '161,5', '-1'],
    ['Bedrag (€ 1.000)', '161,5', '-1'],
    ['Bedrag (x 1.000 euro)', '161,500', '-1,000'],
  ])('in thousands: %s', (heading, receipt, cost) => {
    const ledger = [
      `Datum | Omschrijving | ${heading}`,
      `14-05-2024 | armoede | ${receipt}`,
      `15-05-2024 | nota | ${cost}`,
    ];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it('on the value day where the booking day is empty', () => {
    const ledger = [
      'Boekdatum | Valutadatum | Omschrijving | Bedrag',
      '14-05-2024 | 13-05-2024 | armoede | 161.500,00',
      ' | 15-05-2024 | nota | -1.000,00',
    ];
    expect(linesOf(ledger)).toEqual(RECEIPT_AND_COST);
  });

  it('on days with the month first where the heading says so', () => {
    const ledger = ['Date (mm/dd/yyyy) | Description | Amount', '05/06/2024 | armoede | 161,500.00'];
    expect(linesOf(ledger)).toEqual([[serialOfIso('2024-05-06'), 161500, 'armoede']]);
  });

  it('with further information as a part of the text', () => {
    const ledger = ['Datum | Betreft | Extra informatie | Bedrag', '14-05-2024 | Rijk | armoede | 161.500,00'];
    expect(linesOf(ledger)).toEqual([[MAY_14, 161500, 'Rijk armoede']]);
  });
});

describe('readLedger refuses', () => {
  it.each([
    ['codes under an unknown heading', ['Datum | Omschrijving | Zaak', '14-05-2024 | armoede | #161500']],
    [
      'two columns of amounts under unknown headings',
      ['Datum | Omschrijving | Groot | Klein', '14-05-2024 | armoede | 161.500,00 | 1.500,00'],
    ],
  ])('%s', (_, rows) => {
    expect(readLedger({ ledger: cellsOf(rows), basis: 'excl' })).toMatchObject({
      failure: { message: 'noAmountColumn' },
    });
  });
});
