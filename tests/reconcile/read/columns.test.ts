import { readColumns } from '../../../src/reconcile/read/columns';
import { reconcile } from '../../../src/reconcile/reconcile';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';

const arnhem = valueOf(resolveOnePlace('Arnhem'));
const line = ['2024-05-14', 'armoede', 161500, 'D1', 8000, 6100];

describe('the columns of a ledger', () => {
  it.each([
    [
      ['Datum', 'Omschrijving', 'Bedrag', 'Document', 'Grootboek', 'Kostenplaats'],
      { date: 0, description: 1, amount: 2, document: 3, account: 4, costCentre: 5 },
    ],
    [
      ['Posting Date', 'Description', 'Amount (EUR)', 'Document No.', 'G/L Account', 'Cost centre'],
      { date: 0, description: 1, amount: 2, document: 3, account: 4, costCentre: 5 },
    ],
    [
      ['Valutadatum', 'Boekdatum', 'Boekjaar', 'Debet', 'Credit', 'Thema'],
      { date: 1, fiscalYear: 2, debit: 3, credit: 4, theme: 5 },
    ],
    [
      ['BOEKJAAR / PERIODE', 'Bedrag debet', 'Bedrag credit', 'Tekst', 'Stuknummer', 'iets anders'],
      { fiscalYear: 0, debit: 1, credit: 2, description: 3, document: 4 },
    ],
  ])('by the header %s', (header, roles) => {
    expect(valueOf(readColumns([header, line], 'excl'))).toEqual({ headerRows: 1, roles });
  });

  it.each([
    ['excl', ['Datum', 'Omschrijving', 'Bedrag incl. btw', 'Bedrag excl. btw'], 3],
    ['incl', ['Datum', 'Omschrijving', 'Bedrag excl. btw', 'Bedrag incl. btw'], 3],
    ['excl', ['Datum', 'Bedrag bruto', 'Bedrag'], 2],
    ['incl', ['Datum', 'Netto bedrag', 'Bedrag'], 2],
    ['excl', ['Datum', 'Bedrag', 'Bedrag ex. btw'], 2],
    ['excl', ['Datum', 'Btw-bedrag', 'Bedrag excl. btw'], 2],
    ['incl', ['Date', 'VAT amount', 'Amount'], 2],
    ['excl', ['Datum', 'Bedrag incl. btw', 'Btw-bedrag'], 1],
  ] as const)('on the basis %s: the amount of %j', (basis, header, amount) => {
    expect(valueOf(readColumns([header], basis))).toMatchObject({ roles: { date: 0, amount } });
  });

  it('has no amount where there is only that of the btw', () => {
    expect(readColumns([['Datum', 'Btw-bedrag']], 'excl')).toMatchObject({
      failure: { code: 'value', message: 'noAmountColumn' },
    });
  });

  it('takes debet and credit before a saldo that runs on, and the saldo where there is nothing else', () => {
    expect(valueOf(readColumns([['Datum', 'Debet', 'Credit', 'Saldo']], 'excl'))).toEqual({
      headerRows: 1,
      roles: { date: 0, debit: 1, credit: 2 },
    });
    expect(valueOf(readColumns([['Datum', 'Saldo']], 'excl'))).toMatchObject({ roles: { amount: 1 } });
  });

  it('takes a booking that stands there incl. and excl. on the asked basis', () => {
    const ledger = [
      ['Datum', 'Omschrijving', 'Bedrag incl. btw', 'Bedrag excl. btw'],
      ['2024-05-14', 'armoede', 170000, 161500],
    ];
    for (const [basis, cents] of [
      ['excl', 16150000],
      ['incl', 17000000],
    ] as const) {
      const result = valueOf(reconcile({ ledger, place: arnhem, year: 2024, basis, toleranceCents: 100 }));
      expect(result.total.bookedCents).toBe(cents);
      expect(result.instalments.find(({ expected }) => expected.label === 'armoede')!.status).toBe('akkoord');
    }
  });

  it('in their fixed order without a header', () => {
    expect(valueOf(readColumns([line], 'excl'))).toEqual({
      headerRows: 0,
      roles: { date: 0, description: 1, amount: 2, theme: 3, document: 4 },
    });
  });

  it('does not take a line for a header because it speaks of an amount', () => {
    expect(valueOf(readColumns([['14-5-2024', 'Bedrag van het Rijk', '1.234,56']], 'excl'))).toMatchObject({
      headerRows: 0,
    });
  });

  it('are what someone says they are, where they look otherwise', () => {
    const ledger = [
      ['Bedrag', 'Werkelijk bedrag', 'Datum'],
      [1, 161500, '2024-05-14'],
    ];
    const columns = { headerRows: 1, roles: { amount: 1, date: 2 } };
    const result = valueOf(
      reconcile({ ledger, place: arnhem, year: 2024, basis: 'excl', toleranceCents: 100, columns }),
    );
    expect(result.total.bookedCents).toBe(16150000);
  });
});

describe('error values', () => {
  const error = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' };
  const ask = (ledger: unknown[][]) => reconcile({ ledger, place: arnhem, basis: 'excl', toleranceCents: 100 });

  it('among the amounts go out as they came, the first one first, before any other complaint', () => {
    const other = { ...error, errorType: 'NotAvailable' };
    const ledger = [
      ['Datum', 'Debet', 'Credit'],
      ['geen datum', 1, null],
      ['2024-05-14', error, null],
      [1, null, other],
    ];
    expect(ask(ledger)).toEqual({ ok: false, failure: { code: 'input', error } });
  });

  it('elsewhere do not matter', () => {
    const result = ask([
      ['Datum', 'Boekjaar', 'Omschrijving', 'Bedrag'],
      [error, error, error, 161500],
    ]);
    expect(result.ok).toBe(true);
  });

  it('are not what linked data types are', () => {
    const wrapped = { type: 'FormattedNumber', basicType: 'Double', basicValue: 161500 };
    const result = ask([
      ['Datum', 'Bedrag'],
      ['2024-05-14', wrapped],
    ]);
    expect(valueOf(result).total.bookedCents).toBe(16150000);
  });
});
