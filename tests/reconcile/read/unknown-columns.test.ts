import { type Columns, headingsOf, readColumns } from '../../../src/reconcile/read/columns';
import type { Role } from '../../../src/reconcile/read/headings';
import { overlapOf } from '../../../src/reconcile/read/unknown-columns';
import { valueOf } from '../../results';

/** Column of each role by its heading; Aaa and Bbb name nothing. */
function named(heading: string[], ...lines: unknown[][]): Partial<Record<Role, string>> {
  const ledger = [heading, ...lines];
  const columns: Columns = valueOf(readColumns(ledger, 'excl'));
  const headings = headingsOf(ledger, columns);
  return Object.fromEntries(
    Object.entries(columns.roles).map(([role, list]) => [role, list.map((at) => headings[at]).join(' + ')]),
  );
}

describe('the overlap of two columns', () => {
  it.each<[what: string, rows: unknown[][], share: number]>([
    ['no row', [], 0],
    ['no amounts', [['', '']], 0],
    [
      'none of two',
      [
        [1, ''],
        ['', 2],
      ],
      0,
    ],
    [
      'one of two',
      [
        [1, 2],
        ['', 3],
      ],
      1 / 2,
    ],
    [
      'one of three, of four rows',
      [
        [1, 2],
        ['', 3],
        [4, ''],
        ['', ''],
      ],
      1 / 3,
    ],
    [
      'zeros and dashes',
      [
        ['0,00', 5],
        ['-', 5],
        [0, 5],
      ],
      0,
    ],
    ['both', [['1,00', 5]], 1],
  ])('is that of the rows with an amount: %s', (_, rows, share) => {
    expect(overlapOf(rows as never, 0, 1)).toBe(share);
  });
});

describe('columns under headings without a known word', () => {
  it('have the days where they alone do', () => {
    const line = ['14-05-2024', 'armoede', 100];
    expect(named(['Aaa', 'Omschrijving', 'Bedrag'], line)).toMatchObject({ date: 'Aaa' });
    expect(named(['Aaa', 'Omschrijving', 'Bedrag', 'Datum'], [...line, '15-05-2024'])).toMatchObject({ date: 'Datum' });
    expect(named(['Aaa', 'Omschrijving', 'Bedrag', 'Bbb'], [...line, '15-05-2024'])).not.toHaveProperty('date');
  });

  it('have the amounts where they alone look like amounts', () => {
    expect(named(['Omschrijving', 'Aaa'], ['armoede', '1.615,50'])).toEqual({
      description: 'Omschrijving',
      amount: 'Aaa',
    });
    expect(named(['Omschrijving', 'Aaa', 'Bbb'], ['armoede', 20240001, 1615.5])).toEqual({
      description: 'Omschrijving',
      amount: 'Bbb',
    });
    expect(
      readColumns(
        [
          ['Omschrijving', 'Aaa'],
          ['armoede', 20240001],
        ],
        'excl',
      ).ok,
    ).toBe(false);
  });

  it('have both sides where no line has both, the left one of payments', () => {
    const [nota, receipt] = [
      ['nota', 10.5, ''],
      ['armoede', '', 1615.5],
    ];
    expect(named(['Omschrijving', 'Aaa', 'Bbb'], nota!, receipt!)).toMatchObject({ debit: 'Aaa', credit: 'Bbb' });
    expect(readColumns([['Omschrijving', 'Aaa', 'Bbb'], nota!, ['armoede', 1.5, 1615.5]], 'excl').ok).toBe(false);
  });

  it('have the actual amount right of a budget', () => {
    expect(named(['Omschrijving', 'Begroting', 'Aaa'], ['armoede', 500, 100])).toMatchObject({ amount: 'Aaa' });
    expect(named(['Omschrijving', 'Aaa', 'Begroting'], ['armoede', 100, 500])).toMatchObject({ amount: 'Begroting' });
    expect(named(['Omschrijving', 'Begroting', 'Aaa'], ['armoede', 500, 'x'])).toMatchObject({ amount: 'Begroting' });
  });

  it('have the other side beside one, where no line has both', () => {
    const [first, second] = [
      ['armoede', 1615, ''],
      ['nota', '', 10],
    ];
    expect(named(['Omschrijving', 'Ontvangsten', 'Aaa'], first!, second!)).toMatchObject({
      credit: 'Ontvangsten',
      debit: 'Aaa',
    });
    expect(named(['Omschrijving', 'Uitgaven', 'Aaa'], first!, second!)).toMatchObject({
      debit: 'Uitgaven',
      credit: 'Aaa',
    });
    expect(named(['Omschrijving', 'Ontvangsten', 'Aaa'], first!, ['nota', 5, 10])).not.toHaveProperty('debit');
    expect(named(['Ontvangsten', 'Omschrijving', 'Aaa'], [1615, 'armoede', ''], ['', 'nota', 10])).not.toHaveProperty(
      'debit',
    );
    expect(named(['Omschrijving', 'Bedrag', 'Aaa'], first!, second!)).toEqual({
      description: 'Omschrijving',
      amount: 'Bedrag',
    });
  });

  it('have the texts where no heading names those', () => {
    expect(named(['Datum', 'Aaa', 'Bedrag'], ['14-05-2024', 'armoede', 1])).toMatchObject({ description: 'Aaa' });
    expect(named(['Datum', 'Aaa', 'Bedrag'], ['14-05-2024', '12', 1])).not.toHaveProperty('description');
    expect(
      named(['Datum', 'Aaa', 'Naam tegenpartij', 'Bedrag'], ['14-05-2024', 'armoede', 'BZK', 1]),
    ).not.toHaveProperty('description');
  });
});
