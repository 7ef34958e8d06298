import { type Columns, headingsOf, readColumns } from '../../../src/reconcile/read/columns';
import { readHeading, type Role } from '../../../src/reconcile/read/headings';
import { reconcile } from '../../../src/reconcile/reconcile';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';

const arnhem = valueOf(resolveOnePlace('Arnhem'));

/** Column of each role by its heading. */
function named(ledger: unknown[][], basis: 'incl' | 'excl' = 'excl'): Partial<Record<Role, string>> {
  const columns: Columns = valueOf(readColumns(ledger, basis));
  const headings = headingsOf(ledger, columns);
  return Object.fromEntries(
    Object.entries(columns.roles).map(([role, list]) => [role, list.map((at) => headings[at]).join(' + ')]),
  );
}

describe('readHeading', () => {
  const roles: Partial<Record<Role, string[]>> = {
    date: [
      'Datum',
      'Boekdatum',
      'BoekDat',
      'Valutadatum',
      'Posting Date',
      'Dt.',
      'Transactiedatum',
      'DATUM BOEKING',
      'Datum:',
    ],
    fiscalYear: ['Boekjaar', 'Jaar', 'DienstJaar', 'Fiscal year', 'BOEKJAAR / PERIODE', 'BookYear', 'FY'],
    period: ['Periode', 'Per.', 'Boekperiode', 'Posting period', 'BoekJaarMaand'],
    amount: [
      'Bedrag',
      'Bedrag (EUR)',
      'BEDRAG',
      'Bedrag in €',
      'Amount',
      'AmountDC',
      'Mutatie',
      'Transactiebedrag',
      'Mutatiebedrag',
      'Bedr.',
      'Journaalbedrag',
      'Importe',
      'Ontv./Uitg. bedrag',
      'Euro',
      'Werkelijk',
      'Bedrag excl. btw',
      'Saldo',
    ],
    debit: [
      'Debet',
      'BedragDebet',
      'Bedrag debet',
      'Debetbedrag',
      'Af',
      'Uitgaven',
      'Lasten',
      'Paid out',
      'Dr',
      'Debit amount',
    ],
    credit: [
      'Credit',
      'BedragCredit',
      'Creditbedrag',
      'Bij',
      'Ontvangsten',
      'Inkomsten',
      'Baten',
      'Paid in',
      'Cr',
      'Opbrengsten',
    ],
    side: [
      'D/C',
      'DC',
      'Debet/Credit',
      'CreditDebet',
      'DebCred',
      'Af Bij',
      'Af/Bij',
      'Bij/Af',
      'AfBij',
      'D/C-code',
      'D/C indicator',
      'Debit/Credit indicator',
      '+/-',
      'CdtDbtInd',
      'amntTp',
      'D-C',
    ],
    description: [
      'Omschrijving',
      'Omschr.',
      'Onderwerp',
      'Specificatie',
      'Notitie',
      'Reden van betaling',
      'Post',
      'Omschrijving-1',
      'Omschrijving boeking',
      'Boekingstekst',
      'Tekst',
      'Mededelingen',
      'Toelichting',
      'Naam / Omschrijving',
      'Description',
      'Text',
      'Remittance information',
    ],
    counterparty: [
      'Naam tegenpartij',
      'Tegenrekeninghouder',
      'Naam tegenrekening',
      'Name Counterpty',
      'Crediteurnaam',
      'Relatie',
    ],
    document: [
      'Document',
      'DocumentNummer',
      'Boekstuk',
      'Boekstuknr',
      'Bkst.nr.',
      'Stuknummer',
      'Factuurnummer',
      'Referentie',
      'DocNr',
      'Voucher',
      'Volgnr',
    ],
    account: [
      'accID',
      'accDesc',
      'Grootboek',
      'Grootboekrekening',
      'Rekeningnr',
      'Grootboekrekeningoms.',
      'Omschrijving grootboekrekening',
      'Kostensoort',
      'G/L Account',
      'OmsGrootboekRek',
      'CategorieBBV',
    ],
    costCentre: [
      'Kostenplaats',
      'Kpl',
      'Cost centre',
      'Cost Center',
      'Kostendrager',
      'Omschrijving kostenplaats',
      'OmschrijvingTaak',
      'Taakveld',
    ],
    theme: ['Thema', 'Theme', 'Artikel'],
    municipality: ['Gemeente', 'Municipality', 'Gemeentenaam'],
  };
  it.each(Object.entries(roles).flatMap(([role, list]) => list.map((heading) => [heading, role])))(
    'reads %s as %s',
    (heading, role) => expect(readHeading(heading, 'excl')?.role).toBe(role),
  );

  it.each([
    'BTW-bedrag',
    'BedrBTW',
    'VAT amount',
    'Valuta',
    'Munt',
    'Currency',
    'Koers',
    'Tegenrekening',
    'Tegenrekening IBAN/BBAN',
    'Dagboek',
    'OmschrijvingDagboek',
    'Crediteurnummer',
    'MutatieSoort',
    'Fee',
    'BIC',
  ])('finds nothing of use in %s', (heading) => expect(readHeading(heading, 'excl')).toBeUndefined());
});

describe('readColumns', () => {
  it.each([
    ['actual before budget', { amount: 'Realisatie' }, ['Begroting', 'Realisatie'], [500, 100]],
    [
      'what was received before what was awarded',
      { credit: 'Ontvangen bedrag' },
      ['Toegekend bedrag', 'Ontvangen bedrag'],
      [500, 100],
    ],
    ['what was booked before a running balance', { amount: 'Bedrag' }, ['Saldo', 'Bedrag'], [500, 100]],
    ['local before foreign currency', { amount: 'AmountDC' }, ['AmountFC', 'AmountDC'], [500, 100]],
    [
      'euros before an amount in another currency',
      { amount: 'Bedrag in EUR' },
      ['Bedrag', 'Bedrag in EUR'],
      [500, 100],
    ],
    ['a filled column before an empty one', { amount: 'Bedrag' }, ['Realisatie', 'Bedrag'], ['', 100]],
    [
      'debit and credit before their balance',
      { debit: 'Lasten', credit: 'Baten' },
      ['Lasten', 'Baten', 'Saldo'],
      ['', 100, 100],
    ],
    [
      'debit and credit before one amount',
      { debit: 'Debet', credit: 'Credit' },
      ['Bedrag', 'Debet', 'Credit'],
      [100, '', 100],
    ],
    ['a balance where there is nothing else', { amount: 'Saldo' }, ['Saldo'], [100]],
    ['one signed column called Af/Bij', { amount: 'Af/Bij' }, ['Af/Bij'], [-100]],
    ['marks called Credit as sides', { amount: 'Bedrag', side: 'Credit' }, ['Bedrag', 'Credit'], [100, 'C']],
  ])('chooses %s', (_, expected, headings, values) => {
    const found = named([
      ['Omschrijving', ...headings],
      ['armoede', ...values],
    ]);
    expect(found).toEqual({ description: 'Omschrijving', ...expected });
  });

  it.each([
    ['booking before value day', 'Boekdatum', ['Valutadatum', 'Boekdatum']],
    ['booking before expiry', 'Boekdatum', ['Vervaldatum', 'Boekdatum']],
    ['a plain day before print and export', 'Datum', ['Printdatum', 'Exportdatum', 'Datum']],
    ['value day before expiry', 'Valutadatum', ['Vervaldatum', 'Valutadatum']],
    ['booking before document', 'Posting Date', ['Document Date', 'Posting Date']],
  ])('chooses the day of %s', (_, expected, headings) => {
    const days = headings.map((__, at) => `2024-05-1${at}`);
    expect(
      named([
        [...headings, 'Bedrag'],
        [...days, 100],
      ])['date'],
    ).toBe(expected);
  });

  it('prefers a filled day to an empty one', () => {
    const ledger = [
      ['Boekdatum', 'Valutadatum', 'Bedrag'],
      ['', '2024-05-14', 100],
    ];
    expect(named(ledger)['date']).toBe('Valutadatum');
  });

  it.each([
    ['excl', ['Datum', 'Omschrijving', 'Bedrag incl. btw', 'Bedrag excl. btw'], 'Bedrag excl. btw'],
    ['incl', ['Datum', 'Omschrijving', 'Bedrag excl. btw', 'Bedrag incl. btw'], 'Bedrag incl. btw'],
    ['excl', ['Datum', 'Bedrag bruto', 'Bedrag'], 'Bedrag'],
    ['incl', ['Datum', 'Netto bedrag', 'Bedrag'], 'Bedrag'],
    ['excl', ['Datum', 'Bedrag', 'Bedrag ex. btw'], 'Bedrag ex. btw'],
    ['excl', ['Datum', 'Btw-bedrag', 'Bedrag excl. btw'], 'Bedrag excl. btw'],
    ['incl', ['Date', 'VAT amount', 'Amount'], 'Amount'],
    ['excl', ['Datum', 'Bedrag incl. btw', 'Btw-bedrag'], 'Bedrag incl. btw'],
  ] as const)('chooses the amount on the basis %s from %j', (basis, heading, amount) => {
    expect(named([[...heading]], basis)['amount']).toBe(amount);
  });

  it('finds a heading of two rows below titles and selection criteria', () => {
    const ledger = [
      ['Gemeente Arnhem'],
      ...Array.from({ length: 30 }, (_, at) => ['Criterium', `waarde ${at}`]),
      ['Boekings-', 'Omschrijving', 'Bedrag', ''],
      ['datum', '', 'Debet', 'Credit'],
      ['2024-05-14', 'armoede', '', 161500],
    ];
    expect(valueOf(readColumns(ledger, 'excl')).headerRows).toBe(33);
    expect(named(ledger)).toEqual({
      date: 'Boekings- datum',
      description: 'Omschrijving',
      debit: 'Bedrag Debet',
      credit: 'Bedrag Credit',
    });
  });

  it('treats a bare Omschrijving next to a number as the name of the account, where the entry has another text', () => {
    const heading = ['Rekening', 'Omschrijving', 'Kostenplaats', 'Omschrijving', 'Datum', 'Omschrijving', 'Bedrag'];
    const columns = valueOf(
      readColumns([heading, ['8000', 'Rijk', '6.1', 'Wijken', '2024-05-14', 'armoede', 1]], 'excl'),
    );
    expect(columns.roles).toMatchObject({ account: [0, 1], costCentre: [2, 3], description: [5] });
    expect(
      named([
        ['Rekening', 'Omschrijving', 'Bedrag'],
        ['8000', 'armoede', 1],
      ]),
    ).toMatchObject({
      account: 'Rekening',
      description: 'Omschrijving',
    });
  });

  it('finds marks of sides whatever their heading says', () => {
    const ledger = [
      ['Datum', 'Type', 'Bedrag'],
      ['2024-05-14', 'Credit', 161500],
      ['2024-05-15', 'Debet', 100],
    ];
    expect(named(ledger)).toMatchObject({ side: 'Type', amount: 'Bedrag' });
  });

  it('reads the fixed order without a heading', () => {
    expect(valueOf(readColumns([['2024-05-14', 'armoede', 161500, 'D1']], 'excl'))).toEqual({
      headerRows: 0,
      roles: { date: [0], description: [1], amount: [2], theme: [3], document: [4] },
    });
  });

  it.each([
    ['account numbers third', ['14-5-2024', 'armoede', 8400, 161500]],
    ['amounts fourth', ['14-5-2024', 'armoede', '8400', '161.500,00']],
    ['amounts second', ['14-5-2024', '161.500,00', 8400, 'armoede']],
    ['accounts first', ['8400 Rijksbijdragen', 'armoede', 161500, '']],
  ])('refuses lines without a heading and with %s', (_, line) => {
    expect(readColumns([line, line, line], 'excl')).toMatchObject({ failure: { message: 'noAmountColumn' } });
  });

  it.each([
    ['a year', [2024, 'armoede', 161500]],
    ['no day', ['', 'armoede', '161.500,00']],
    ['the number of an article as theme', ['14-5-2024', 'Rijk', 161500, 5, 'D1']],
    ['documents that are numbers', ['14-5-2024', 'Rijk', 161500, '', 20240001]],
  ])('reads the fixed order without a heading and with %s', (_, line) => {
    expect(valueOf(readColumns([line, line], 'excl'))).toMatchObject({ headerRows: 0, roles: { amount: [2] } });
  });

  it('does not mistake a line that mentions an amount for a heading', () => {
    expect(valueOf(readColumns([['14-5-2024', 'Bedrag van het Rijk', '1.234,56']], 'excl'))).toMatchObject({
      headerRows: 0,
    });
  });

  it('fails without amounts, and names the headings found', () => {
    const ledger = [
      ['Datum', 'Btw-bedrag', 'Omschrijving'],
      ['2024-05-14', 1, 'x'],
    ];
    expect(readColumns(ledger, 'excl')).toMatchObject({
      failure: {
        code: 'value',
        message: 'noAmountColumn',
        names: { rows: 2, row: 1, headings: 'Datum, Btw-bedrag, Omschrijving' },
      },
    });
  });

  it('accepts the columns of the user instead', () => {
    const ledger = [
      ['Bedrag', 'Kolom B', 'Datum'],
      [1, 161500, '2024-05-14'],
    ];
    const columns = { headerRows: 1, roles: { amount: [1], date: [2] } };
    const result = reconcile({ ledger, place: arnhem, year: 2024, basis: 'excl', toleranceCents: 100, columns });
    expect(valueOf(result).total.bookedCents).toBe(16150000);
  });
});
