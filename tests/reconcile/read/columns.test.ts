import { type Columns, headingsOf, readColumns } from '../../../src/reconcile/read/columns';
import { readHeading, type Role } from '../../../src/reconcile/read/headings';
import { reconcile } from '../../../src/reconcile/reconcile';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';

const arnhem = valueOf(resolveOnePlace('Arnhem'));

/** Column of each role by its heading. */
function named(ledger: unknown[][], basis: 'incl' | 'excl' = 'excl', year?: number): Partial<Record<Role, string>> {
  const columns: Columns = valueOf(readColumns(ledger, basis, year));
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
      'Boekdat.',
      'Bkdt',
      'Boekdt',
      'Boekingsdag',
      'BUDAT',
      'Buchungstag',
      'Geboekt op',
    ],
    fiscalYear: [
      'Boekjaar',
      'Jaar',
      'DienstJaar',
      'Fiscal year',
      'BOEKJAAR / PERIODE',
      'BookYear',
      'FY',
      'Begrotingsjaar',
      'Bkjr',
      'Bjr.',
      'Jr.',
      'GJahr',
      'Fiscal Yr',
      'Verslagjaar',
      'Programmajaar',
    ],
    period: [
      'Periode',
      'Per.',
      'Boekperiode',
      'Posting period',
      'BoekJaarMaand',
      'Maand',
      'Boekmaand',
      'Mnd',
      'Kwartaal',
      'Period name',
      'Month',
    ],
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
      'Bedrag in euro',
      'Bedrag boeking',
      'Factuurbedrag',
      'Periodebedrag',
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
      'D/K',
      'Storting/Opname',
      'Debet-/creditcode',
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
      'Boekingsoms.',
      'SGTXT',
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
      'Boekingsnummer',
      'Mutatienr',
    ],
    account: [
      'accID',
      'accDesc',
      'Grootboek',
      'Grootboekrekening',
      'Grootbkrek.',
      'Grtbkrek.',
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
      'Kostenplts',
      'Kostenpl.',
      'Kst.pl.',
      'Kpl',
      'Cost centre',
      'Cost Center',
      'Kostendrager',
      'Omschrijving kostenplaats',
      'OmschrijvingTaak',
      'Taakveld',
      'FCL',
      'Omschrijving FCL',
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
    'Type betaling',
    'Payment method',
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
    [['Afschrijving', 'Bijschrijving'], ['Saldo']],
    [['Uit', 'In'], ['Saldo']],
    [['Bedrag D', 'Bedrag C'], []],
    [['Bedrag (D)', 'Bedrag (C)'], []],
    [['BEDRAG_D', 'BEDRAG_C'], []],
    [['D-bedrag', 'C-bedrag'], []],
    [['Bedr. D', 'Bedr. C'], []],
    [['D', 'K'], ['Saldo']],
    [['Betalingen', 'Ontvangsten'], []],
    [['Payments', 'Receipts'], []],
    [['Besteed', 'Ontvangen'], []],
    [['Last', 'Baat'], []],
    [['Opnames', 'Stortingen'], ['Stand']],
    [['Afboekingen', 'Bijboekingen'], []],
    [['Debet', 'Krediet'], []],
    [['Db', 'Kredit'], ['Bal.']],
    [['Outflow', 'Inflow'], []],
    [['Money out', 'Money in'], ['Balance']],
    [['Paid', 'Received'], []],
    [
      ['Debet huisvaluta', 'Credit huisvaluta'],
      ['Debet vreemde valuta', 'Credit vreemde valuta'],
    ],
    [
      ['Accounted Dr', 'Accounted Cr'],
      ['Entered Dr', 'Entered Cr'],
    ],
    [
      ['Realisatie lasten', 'Realisatie baten'],
      ['Begroting lasten', 'Begroting baten'],
    ],
  ])('reads the pair of sides %j, beside %j', ([debit, credit], others) => {
    const sides = [debit, credit].map((one) => one!);
    const values = others.map(() => 100);
    for (const heading of [
      [...sides, ...others],
      [...others, ...sides],
    ])
      expect(
        named([
          ['Omschrijving', ...heading],
          ['armoede', ...(heading[0] === debit ? ['', 100, ...values] : [...values, '', 100])],
          ['inhuur', ...(heading[0] === debit ? [50, '', ...values] : [...values, 50, ''])],
        ]),
      ).toEqual({ description: 'Omschrijving', debit, credit });
  });

  it('reads sides by their letters under one heading of an amount', () => {
    const ledger = [
      ['Datum', 'Omschrijving', 'Bedrag', ''],
      ['', '', 'D', 'C'],
      ['2024-05-14', 'armoede', '', 161500],
    ];
    expect(named(ledger)).toMatchObject({ debit: 'Bedrag D', credit: 'Bedrag C' });
  });

  it.each([
    ['Bedrag', ['Cumulatief bedrag']],
    ['Mutaties', ['Stand']],
    ['Bedrag', ['Saldo na boeking']],
    ['Bedrag', ['Verschil bedrag']],
    ['Gerealiseerd', ['Primitieve begroting', 'Begroting na wijziging']],
    ['Rekening 2024', ['Begroting 2024']],
    ['Jaarrekening 2024', ['Begroting']],
    ['Real.', ['Begr.']],
    ['Werk. 2024', ['Begr. 2024']],
    ['Werkelijk', ['Verplichtingen', 'Prognose', 'Restant']],
    ['Dit jaar', ['Vorig jaar', 'Begroot']],
    ['Current year', ['Prior year', 'Forecast']],
    ['Bedrag', ['Valutabedrag']],
    ['Basisbedrag', ['Valutabedrag']],
    ['Bedrag in huisvaluta', ['Bedrag in documentvaluta']],
    ['Bedrag eigen valuta', ['Bedrag transactievaluta']],
    ['Amount in Company Code Currency', ['Amount in Transaction Currency']],
    ['Amount in local currency', ['Amount in Group Currency']],
    ['Waarde thuisvaluta', ['Waarde documentvaluta']],
    ['Amount (EUR)', ['Amount (USD)']],
    ['Net amount', ['Gross amount', 'VAT']],
    ['Netto', ['Bruto', 'BTW']],
    ['Amount ex tax', ['Gross', 'Tax']],
  ])('chooses the amount %s, whether %j is left or right of it', (amount, others) => {
    const found = [
      [...others, amount],
      [amount, ...others],
    ].map((heading) =>
      named([
        ['Omschrijving', ...heading],
        ['armoede', ...heading.map((_, at) => at + 100)],
      ]),
    );
    for (const columns of found) expect(columns).toEqual({ description: 'Omschrijving', amount });
  });

  it.each([
    ['Rekening', ['Begroting']],
    ['Boeking', ['Budget']],
  ])('treats %s as the amount right of nothing but %j', (amount, budgets) => {
    const ledger = [
      ['Omschrijving', ...budgets, amount],
      ['armoede', 500, 100],
    ];
    expect(named(ledger)).toEqual({ description: 'Omschrijving', amount });
  });

  it('treats Rekening as an account left of a budget', () => {
    const ledger = [
      ['Rekening', 'Omschrijving', 'Begroting'],
      [8000, 'armoede', 100],
    ];
    expect(named(ledger)).toMatchObject({ account: 'Rekening', amount: 'Begroting' });
  });

  it.each([
    [2024, ['Realisatie 2023', 'Begroting 2024', 'Realisatie 2024'], { amount: 'Realisatie 2024' }],
    [2023, ['Realisatie 2024', 'Realisatie 2023'], { amount: 'Realisatie 2023' }],
    [undefined, ['Realisatie 2023', 'Begroting 2024', 'Realisatie 2024'], { amount: 'Realisatie 2023' }],
    [2024, ['Saldo 2023', 'Saldo 2024'], { amount: 'Saldo 2024' }],
    [2024, ['Realisatie2023', 'Realisatie2024'], { amount: 'Realisatie2024' }],
    [2024, ['Realisatie 2023', 'Bedrag'], { amount: 'Bedrag' }],
    [2024, ['Realisatie 2023'], { amount: 'Realisatie 2023' }],
    [2024, ['Saldo 2024', 'Lasten 2023', 'Baten 2023'], { debit: 'Lasten 2023', credit: 'Baten 2023' }],
  ])('chooses the amount of the asked year %s from %j', (year, heading, expected) => {
    const ledger = [
      ['Omschrijving', ...heading],
      ['armoede', ...heading.map((_, at) => (at === 1 && heading.length === 3 ? '' : 100 + at))],
    ];
    expect(named(ledger, 'excl', year)).toEqual({ description: 'Omschrijving', ...expected });
  });

  it('chooses the sides of the asked year', () => {
    const ledger = [
      ['Omschrijving', 'Lasten 2023', 'Baten 2023', 'Lasten 2024', 'Baten 2024'],
      ['armoede', '', 85000, '', 161500],
    ];
    expect(named(ledger, 'excl', 2024)).toMatchObject({ debit: 'Lasten 2024', credit: 'Baten 2024' });
    expect(named(ledger, 'excl', 2023)).toMatchObject({ debit: 'Lasten 2023', credit: 'Baten 2023' });
  });

  it('keeps a text such as Betaling out of the amounts', () => {
    const ledger = [
      ['Datum', 'Betaling', 'Ontvangsten', 'Bedrag'],
      ['2024-05-14', 'per bank', 100, 100],
    ];
    expect(named(ledger)).toMatchObject({ amount: 'Bedrag' });
  });

  it('reads the texts, days and amounts of a heading that ends in boeking', () => {
    const ledger = [
      ['Nummer boeking', 'Datum boeking', 'Omschrijving boeking', 'Bedrag boeking', 'Saldo na boeking'],
      ['24001', '2024-05-14', 'armoede', 161500, 161500],
    ];
    expect(named(ledger)).toEqual({
      document: 'Nummer boeking',
      date: 'Datum boeking',
      description: 'Omschrijving boeking',
      amount: 'Bedrag boeking',
    });
  });

  it('chooses a number of a document before a balance after booking', () => {
    const ledger = [
      ['Datum', 'Bedrag', 'Saldo na boeking', 'Boekstuknr'],
      ['2024-05-14', 161500, 161500, 'M1'],
    ];
    expect(named(ledger)).toMatchObject({ document: 'Boekstuknr', amount: 'Bedrag' });
  });

  it('chooses a period with a year before the bare month beside it', () => {
    const ledger = [
      ['Maand', 'Periode', 'Bedrag'],
      [5, 202405, 100],
    ];
    expect(named(ledger)).toMatchObject({ period: 'Periode' });
  });

  it.each([
    ['the day of booking', 'Posting Date', ['Entry Date', 'Document Date', 'Value Date']],
    ['the day of booking', 'Boekdatum', ['Scandatum', 'Verwerkingsdatum', 'Peildatum', 'Rentedatum']],
    ['the day of booking', 'BUDAT', ['BLDAT']],
    ['a plain day', 'Datum', ['Aanmaakdatum', 'Wijzigingsdatum', 'Importdatum', 'Systeemdatum', 'Goedkeuringsdatum']],
    ['a plain day', 'Date', ['Download date', 'Run date', 'Baseline date', 'Start date', 'End date', 'Created on']],
    ['a plain day', 'Datum', ['Datum geldig tot', 'Datum autorisatie', 'Startdatum', 'Einddatum']],
    ['the day of receipt', 'Ontvangstdatum', ['Beschikkingsdatum', 'Peildatum']],
    ['the day of the transaction', 'Transactiedatum', ['Scandatum', 'Rentedatum']],
    ['the day of processing by a bank', 'Verwerkingsdatum', ['Valutadatum']],
    ['the value day', 'Valutadatum', ['Peildatum', 'Exportdatum']],
  ])('chooses %s, %s, whether %j is left or right of it', (_, date, others) => {
    for (const heading of [
      [...others, date],
      [date, ...others],
    ])
      expect(
        named([
          [...heading, 'Bedrag'],
          [...heading.map((__, at) => `2024-05-1${at}`), 100],
        ]),
      ).toMatchObject({ date });
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
