import { takeHeading } from '../../../src/reconcile/read/files/heading';

/** Names of the columns of a file without a heading. */
const namesOf = (rows: string[][]): string[] => takeHeading(rows, rows[0]!.length);

describe('columns of a file without a heading', () => {
  it('are named by what all of their values are', () => {
    const rows = [
      ['', '14-05-2024', '15-05-2024', '16-05-2024', 'NL91ABNA0417164300', 'NL02RBOS0569994039', 'NL20INGB0001234567'],
      ['', '15-05-2024', '', '17-05-2024', 'NL91ABNA0417164300', 'NL02RBOS0569994039', 'NL20INGB0001234567'],
    ];
    const others = [
      ['C', 'EUR', '161500,00', 'BZK', 'bijdrage', '12', 'a'],
      ['D', 'EUR', '1000,00', 'nota van inhuur', '7', '7', 'l'],
    ];
    expect(namesOf(rows.map((row, at) => [...row, ...others[at]!]))).toEqual([
      '',
      'Datum',
      'Rentedatum',
      '',
      'Rekening',
      'Tegenrekening',
      '',
      'D/C',
      'Munt',
      'Bedrag',
      'Omschrijving',
      'Mededelingen',
      '',
      '',
    ]);
  });

  it('are balances where each entry is the difference of the two', () => {
    // 1,000 + 500 = 1,500, and so is 500 + 1,000: the entry is the rightmost.
    expect(namesOf([['14-05-2024', '1000,00', '1500,00', '500,00']])).toEqual([
      'Datum',
      'Beginsaldo',
      'Eindsaldo',
      'Bedrag',
    ]);
  });

  it('are balances where each begins with the end of the last, wherever the entry is', () => {
    // 1,000 + 500 = 1,500; 1,500 − 200 = 1,300.
    expect(
      namesOf([
        ['14-05-2024', '500,00', '1000,00', '1500,00'],
        ['15-05-2024', '-200,00', '1500,00', '1300,00'],
      ]),
    ).toEqual(['Datum', 'Bedrag', 'Beginsaldo', 'Eindsaldo']);
  });

  it('are balances with the last entry first, too', () => {
    expect(
      namesOf([
        ['15-05-2024', '1500,00', '1300,00', '-200,00'],
        ['14-05-2024', '1000,00', '1500,00', '500,00'],
      ]),
    ).toEqual(['Datum', 'Beginsaldo', 'Eindsaldo', 'Bedrag']);
  });

  it('are no balances where only one row adds up', () => {
    // 1,500 − 200 = 1,300 as 1,700 − 200 = 1,500; 1,000 + 500 is 1,500, but 7 + 500 is not 1,000.
    expect(
      namesOf([
        ['15-05-2024', '1700,00', '1500,00', '1300,00', '-200,00'],
        ['14-05-2024', '7,00', '1000,00', '1500,00', '500,00'],
      ]),
    ).toEqual(['Datum', 'Bedrag', 'Beginsaldo', 'Eindsaldo', 'Bedrag']);
  });

  it('are a running balance in two rows where no other column can be it', () => {
    // 100 + 25 = 125.
    expect(
      namesOf([
        ['14-05-2024', '100,00', '50,00'],
        ['15-05-2024', '125,00', '25,00'],
      ]),
    ).toEqual(['Datum', 'Saldo', 'Bedrag']);
  });

  it('are amounts in two rows where either can be the running balance', () => {
    // 100 + 200 = 300, and 200 − 100 = 100.
    expect(
      namesOf([
        ['14-05-2024', '100,00', '200,00'],
        ['15-05-2024', '300,00', '100,00'],
      ]),
    ).toEqual(['Datum', 'Bedrag', 'Bedrag']);
  });
});

describe('columns of a single line without a heading', () => {
  const entry = ['14-05-2024', 'NL01SNSB0000000001'];

  it('are a balance and the entry behind it', () => {
    expect(namesOf([[...entry, 'EUR', '1000.00', '161500.00']]).slice(-2)).toEqual(['Saldo', 'Bedrag']);
  });

  it('are the entry beside its side, and a balance', () => {
    expect(namesOf([[...entry, '161.500,00', 'Credit', 'MIN BZK', '171.500,00']]).slice(2)).toEqual([
      'Bedrag',
      'D/C',
      'Omschrijving',
      'Saldo',
    ]);
    expect(namesOf([[...entry, '171.500,00', 'MIN BZK', 'C', '161.500,00']]).slice(2)).toEqual([
      'Saldo',
      'Omschrijving',
      'D/C',
      'Bedrag',
    ]);
  });
});

describe('the heading of a file', () => {
  const entries = [
    ['14-05-2024', 'armoede', '161500,00'],
    ['15-05-2024', 'nota', '-1000,00'],
  ];
  const heading = ['Datum', 'Omschrijving', 'Bedrag'];

  it('is below a title with a day and an amount', () => {
    const rows = [['Afschrift 14-05-2024', 'Saldo 100,00', ''], heading, ...entries];
    expect(takeHeading(rows, 3)).toEqual(heading);
    expect(rows).toEqual(entries);
  });

  it.each(['Bedragen in k€', 'Bedragen x k EUR', 'Bedragen in duizenden', 'in mln'])(
    'stays below its titles where one of them gives a unit: %s',
    (unit) => {
      const rows = [['Grootboekkaart', '', ''], [unit, '', ''], heading, ...entries];
      expect(takeHeading(rows, 3)).toEqual(['Grootboekkaart', '', '']);
      expect(rows).toEqual([[unit, '', ''], heading, ...entries]);
    },
  );

  it('is empty in an empty file', () => expect(takeHeading([], 2)).toEqual(['', '']));
});
