import { type AmountColumns, readAmounts } from '../../../src/reconcile/read/amount-columns';
import { readColumns } from '../../../src/reconcile/read/columns';
import { valueOf } from '../../results';

function amountsOf(ledger: unknown[][]): AmountColumns {
  const columns = valueOf(readColumns(ledger, 'incl', undefined));
  return readAmounts(ledger, columns, ledger.slice(columns.headerRows));
}

/** Cents by row, null for none. */
const centsOf = (ledger: unknown[][]): (number | null)[] =>
  [...amountsOf(ledger).cents].map((cents) => (Number.isNaN(cents) ? null : cents));

const heading = ['Datum', 'Omschrijving', 'Bedrag'];
const lines = [
  ['1-3-2024', 'SPUK kansrijke wijk', 12.5],
  ['1-4-2024', 'SPUK kansrijke wijk', 20],
];

describe('the multiple of amounts', () => {
  it.each<[string, number, unknown[][]]>([
    ['the heading of the amounts', 1000, [['Datum', 'Omschrijving', 'Bedrag x € 1.000']]],
    ['the heading of the amounts, in millions', 1_000_000, [['Datum', 'Omschrijving', 'Bedrag (mln)']]],
    ['the row below the heading', 1000, [heading, ['', '', 'x € 1.000']]],
    ['the first cell above the heading', 1000, [['Bedragen x € 1.000', '', ''], heading]],
    ['a title in any column', 1000, [['', '', 'x € 1.000'], ['Grootboek', '', ''], ['', '', ''], heading]],
  ])('is read from %s', (_, factor, above) => {
    const read = amountsOf([...above, ...lines]);
    expect(read.factor).toBe(factor);
    expect([...read.cents].slice(-2)).toEqual([1250 * factor, 2000 * factor]);
  });

  it('is 1 where only another column or a description names a multiple', () => {
    expect(amountsOf([['Datum', 'Omschrijving x € 1.000', 'Bedrag'], ...lines]).factor).toBe(1);
    expect(amountsOf([heading, ['1-2-2024', 'bijdrage x € 1.000', 5], ...lines]).factor).toBe(1);
    expect(amountsOf([heading, ...lines, ['1-5-2024', 'SPUK', 'x € 1.000']]).factor).toBe(1);
  });
});

describe('amounts in one column', () => {
  it('have their own sign, and none where a cell is empty, a dash or text', () => {
    const ledger = [
      heading,
      ...lines,
      ['1-5-2024', 'SPUK', -3],
      ['1-6-2024', '', ''],
      ['1-7-2024', '', '-'],
      ['1-8-2024', '', null],
    ];
    expect(centsOf(ledger)).toEqual([1250, 2000, -300, null, null, null]);
    expect(amountsOf(ledger)).toMatchObject({ signs: 'amount', columns: [2], error: undefined, unread: [] });
  });

  it.each([
    ['dutch', ['161.500', '1,50'], [16150000, 150]],
    ['english', ['161,500', '1.50'], [16150000, 150]],
  ])('are read in the notation of the column: %s', (notation, texts, cents) => {
    const ledger = [heading, ...texts.map((text) => ['1-3-2024', 'SPUK', text])];
    expect(centsOf(ledger)).toEqual(cents);
    expect(amountsOf(ledger).notation).toBe(notation);
  });

  it('are unwrapped from linked data types, and their first error value is kept', () => {
    const [first, second] = ['#N/A', '#REF!'].map((value) => ({
      type: 'Error',
      basicType: 'Error',
      basicValue: value,
    }));
    const number = { type: 'FormattedNumber', basicType: 'Double', basicValue: 7.5 };
    const ledger = [heading, ['1-3-2024', 'SPUK', number], ['1-4-2024', 'SPUK', first], ['1-5-2024', 'SPUK', second]];
    expect(centsOf(ledger)).toEqual([750, null, null]);
    expect(amountsOf(ledger).error).toBe(first);
  });
});

describe('amounts beside a column of sides', () => {
  const withSides = ['Datum', 'Omschrijving', 'Bedrag', 'D/C'];

  it('are income on the credit side and expenditure on the debit side', () => {
    const ledger = [
      withSides,
      ['1-3-2024', 'SPUK', 100, 'C'],
      ['1-4-2024', 'SPUK', 40, 'D'],
      ['1-5-2024', 'SPUK', 0, 'D'],
    ];
    expect(centsOf(ledger)).toEqual([10000, -4000, 0]);
    expect(amountsOf(ledger).signs).toBe('sideColumn');
  });

  it('keep their sign where most of one side are negative already', () => {
    const ledger = [
      withSides,
      ['1-3-2024', 'SPUK', 100, 'C'],
      ['1-4-2024', 'SPUK', -40, 'D'],
      ['1-5-2024', 'SPUK', 0, 'D'],
      ['1-6-2024', 'SPUK', '', 'D'],
    ];
    expect(centsOf(ledger)).toEqual([10000, -4000, 0, null]);
    expect(amountsOf(ledger).signs).toBe('amount');
  });
});

describe('amounts in columns of debit and credit', () => {
  const twoColumns = ['Datum', 'Omschrijving', 'Debet', 'Credit'];

  it('are credit less debit', () => {
    const ledger = [
      twoColumns,
      ['1-3-2024', 'SPUK', '', 100],
      ['1-4-2024', 'SPUK', 40, ''],
      ['1-5-2024', 'SPUK', 5, 20],
      ['1-6-2024', 'SPUK', '', ''],
    ];
    expect(centsOf(ledger)).toEqual([10000, -4000, 1500, null]);
    expect(amountsOf(ledger)).toMatchObject({ signs: 'debitCredit', columns: [2, 3] });
  });

  it('have the sign of their side where the columns stand the other way round', () => {
    expect(
      centsOf([
        ['Datum', 'Omschrijving', 'Credit', 'Debet'],
        ['1-3-2024', 'SPUK', 100, 40],
      ]),
    ).toEqual([6000]);
  });

  it('count a column of negative amounts as already signed', () => {
    const ledger = [
      twoColumns,
      ['1-3-2024', 'SPUK', -40, ''],
      ['1-4-2024', 'SPUK', 0, -100],
      ['1-5-2024', 'SPUK', '', 0],
    ];
    expect(centsOf(ledger)).toEqual([-4000, 10000, 0]);
  });

  it('count a column of mostly negative amounts as already signed, also with a correction in it', () => {
    expect(
      centsOf([
        ['Datum', 'Omschrijving', 'Af', 'Bij'],
        ['14-5-2024', 'armoede', '', '161.500,00'],
        ['15-5-2024', 'nota', '-1.000,00', ''],
        ['16-5-2024', 'nota', '-2.000,00', ''],
        ['17-5-2024', 'creditnota', '500,00', ''],
      ]),
    ).toEqual([16150000, -100000, -200000, 50000]);
  });

  it('count a column as already signed by its sum where half of its amounts are negative', () => {
    const ledger = (first: number, second: number) => [
      ['Datum', 'Omschrijving', 'Lasten', 'Baten'],
      ['14-5-2024', 'armoede', 0, first],
      ['14-6-2024', 'correctie btw armoede', 0, second],
      ['15-6-2024', 'nota', 1000, 0],
    ];
    expect(centsOf(ledger(-170000, 8500))).toEqual([17000000, -850000, -100000]);
    expect(centsOf(ledger(170000, -8500))).toEqual([17000000, -850000, -100000]);
    expect(centsOf(ledger(8500, -8500))).toEqual([850000, -850000, -100000]);
  });

  it('report a text with digits beside an amount, with its row', () => {
    const ledger = [
      twoColumns,
      ['1-3-2024', 'SPUK', 'ca. 500', 100],
      ['1-4-2024', 'SPUK', '-', 20],
      ['1-5-2024', 'SPUK', 'zie 5', ''],
      ['1-6-2024', 'SPUK', 'n.v.t.', 5],
      ['1-7-2024', 'SPUK', '12,50', 5],
    ];
    expect(amountsOf(ledger).unread).toEqual([{ row: 2, given: 'ca. 500' }]);
  });
});
