import { type Columns, hasAmounts, headingsOf, readColumns } from '../../../src/reconcile/read/columns';
import type { Role } from '../../../src/reconcile/read/headings';
import { valueOf } from '../../results';

/** Column of each role by its heading. */
function named(ledger: unknown[][], basis: 'incl' | 'excl' = 'excl'): Partial<Record<Role, string>> {
  const columns: Columns = valueOf(readColumns(ledger, basis));
  const headings = headingsOf(ledger, columns);
  return Object.fromEntries(
    Object.entries(columns.roles).map(([role, list]) => [role, list.map((at) => headings[at]).join(' + ')]),
  );
}

const times = (count: number, ...row: unknown[]): unknown[][] => Array.from({ length: count }, () => row);

describe('the column of a role', () => {
  it('has values of that role in at least half of its cells', () => {
    const heading = ['Realisatie', 'Bedrag'];
    expect(named([heading, [50, 100], ['nvt', 100]])).toEqual({ amount: 'Realisatie' });
    expect(named([heading, [50, 100], ['nvt', 100], ['nvt', 100]])).toEqual({ amount: 'Bedrag' });
  });

  it('is the day of completion rather than of the start of a payment', () => {
    const heading = ['Started Date', 'Completed Date', 'Description', 'Amount'];
    expect(named([heading, ['2023-12-31', '2024-01-02', 'armoede', 100]])).toMatchObject({ date: 'Completed Date' });
  });

  it('is a counterparty where it says whom money was paid to or received from', () => {
    const heading = ['Datum', 'Betaald aan', 'Ontvangen van', 'Bedrag'];
    expect(named([heading, ['14-05-2024', '', 'Ministerie', 100], ['15-05-2024', 'Bureau', '', -1]])).toEqual({
      date: 'Datum',
      counterparty: 'Betaald aan + Ontvangen van',
      amount: 'Bedrag',
    });
  });

  it.each(['Betaald', 'Uitbetaald', 'Paid'])('is an amount received in an overview of payouts: %s', (paid) => {
    expect(
      named([
        ['Thema', 'Verleend', paid],
        ['armoede', 200, 100],
      ]),
    ).toMatchObject({ amount: paid });
  });

  it('is debit where payments have a counterparty or receipts beside them', () => {
    expect(
      named([
        ['Leverancier', 'Betaald'],
        ['Bureau', 100],
      ]),
    ).toMatchObject({ debit: 'Betaald' });
    const sides = [
      ['Omschrijving', 'Betaald', 'Ontvangen'],
      ['huur', 100, ''],
      ['armoede', '', 100],
    ];
    expect(named(sides)).toMatchObject({ debit: 'Betaald', credit: 'Ontvangen' });
  });

  it('has years where it is a boekjaar', () => {
    const heading = ['Jaar', 'Boekjaar', 'Bedrag'];
    expect(named([heading, ['vorig', 2024, 100]])).toMatchObject({ fiscalYear: 'Boekjaar' });
    expect(named([heading, [2023, 2024, 100]])).toMatchObject({ fiscalYear: 'Jaar' });
  });

  it('is filled in at least a tenth of the lines of the fullest', () => {
    const heading = ['Realisatie', 'Bedrag'];
    expect(named([heading, [50, 100], ...times(9, '', 100)])).toEqual({ amount: 'Realisatie' });
    expect(named([heading, [50, 100], ...times(10, '', 100)])).toEqual({ amount: 'Bedrag' });
  });

  it('is that of days where up to three are mistyped, and has no days otherwise', () => {
    const heading = ['Datum', 'Omschrijving', 'Bedrag'];
    const line = ['31 februari 2024', 'armoede', 100];
    expect(named([heading, ...times(3, ...line)])).toEqual({
      date: 'Datum',
      description: 'Omschrijving',
      amount: 'Bedrag',
    });
    expect(named([heading, ...times(4, ...line)])).toEqual({ description: 'Omschrijving', amount: 'Bedrag' });
    expect(named([heading, ...times(4, ...line), ['14-05-2024', 'armoede', 100]])).toMatchObject({ date: 'Datum' });
  });

  it('is left out of a text without values, and kept in a ledger without lines', () => {
    const heading = ['Omschrijving', 'Omschrijving 2', 'Bedrag'];
    expect(named([heading, ['armoede', '', 100]])).toEqual({ description: 'Omschrijving', amount: 'Bedrag' });
    expect(named([heading])).toEqual({ description: 'Omschrijving + Omschrijving 2', amount: 'Bedrag' });
  });
});

describe('amounts', () => {
  const sides = [
    ['armoede', '', 161500, 161500],
    ['nota', 1000, '', -1000],
  ];

  it('are of the asked basis before those of two sides', () => {
    const ledger = [['Omschrijving', 'Debet', 'Credit', 'Bedrag excl. btw'], ...sides];
    expect(named(ledger, 'excl')).toEqual({ description: 'Omschrijving', amount: 'Bedrag excl. btw' });
    expect(named(ledger, 'incl')).toEqual({ description: 'Omschrijving', debit: 'Debet', credit: 'Credit' });
  });

  it('are not of sides of which one is a budget', () => {
    const ledger = [['Omschrijving', 'Lasten', 'Begroting baten', 'Bedrag'], ...sides];
    expect(named(ledger)).toEqual({ description: 'Omschrijving', amount: 'Bedrag' });
  });

  it('are not of a single side, unless the other is a budget', () => {
    const values = ['armoede', 161500, 161500];
    expect(named([['Omschrijving', 'Ontvangsten', 'Bedrag'], values])).toMatchObject({ amount: 'Bedrag' });
    expect(named([['Omschrijving', 'Ontvangsten', 'Begroting'], values])).toMatchObject({ credit: 'Ontvangsten' });
    expect(named([['Omschrijving', 'Begrote baten', 'Begroting'], values])).toMatchObject({ amount: 'Begroting' });
  });

  it('are there where a role of them has a column', () => {
    expect(hasAmounts({ headerRows: 1, roles: { amount: [2] } })).toBe(true);
    expect(hasAmounts({ headerRows: 1, roles: { debit: [2] } })).toBe(true);
    expect(hasAmounts({ headerRows: 1, roles: { amount: [], date: [0] } })).toBe(false);
  });
});

describe('a column of marks without such a heading', () => {
  const heading = ['Omschrijving', 'Type', 'Bedrag'];
  const [credit, debit, none] = [
    ['armoede', 'Credit', 100],
    ['nota', 'Debet', 50],
    ['inhuur', '', 5],
  ];

  it('has both sides in at least half of the lines, and nothing else', () => {
    expect(named([heading, credit!, debit!, none!, none!])).toMatchObject({ side: 'Type' });
    expect(named([heading, credit!, debit!, none!, none!, none!])).not.toHaveProperty('side');
    expect(named([heading, credit!, credit!])).not.toHaveProperty('side');
    expect(named([heading, credit!, debit!, ['inhuur', 'Bank', 5]])).not.toHaveProperty('side');
  });

  it('is not that of a status, and may be that of a document', () => {
    expect(named([['Omschrijving', 'Status', 'Bedrag'], credit!, debit!])).not.toHaveProperty('side');
    expect(named([['Omschrijving', 'Boekstuk', 'Bedrag'], credit!, debit!])).toMatchObject({ side: 'Boekstuk' });
  });
});

describe('texts above the columns', () => {
  it('are those of the last row of the heading, on one line', () => {
    const ledger = [['Titel'], [' Datum\n boeking ', null, 'Bedrag']];
    expect(headingsOf(ledger, { headerRows: 2, roles: {} })).toEqual(['Datum boeking', '', 'Bedrag']);
  });

  it('are joined from two rows', () => {
    const ledger = [
      ['Datum', 'Bedrag', ''],
      ['', 'Debet', 'Credit'],
    ];
    expect(headingsOf(ledger, { headerRows: 2, hasTwoHeadingRows: true, roles: {} })).toEqual([
      'Datum',
      'Bedrag Debet',
      'Bedrag Credit',
    ]);
  });

  it('are none without a heading', () => {
    expect(headingsOf([['armoede']], { headerRows: 0, roles: {} })).toEqual([]);
  });
});

describe('a ledger without columns', () => {
  it('is empty without values, and names no heading', () => {
    expect(readColumns([['', null], ['']], 'excl')).toMatchObject({
      failure: { message: 'emptyLedger', names: { from: 1, columns: '', unread: '' } },
    });
  });

  it('has no column of amounts where one text is all that a row names', () => {
    expect(
      readColumns(
        [
          ['Datum', ''],
          ['armoede', 'x'],
        ],
        'excl',
      ),
    ).toMatchObject({ failure: { message: 'noAmountColumn', names: { rows: 2, headings: '' } } });
  });
});
