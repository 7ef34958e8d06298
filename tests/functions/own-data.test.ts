import { instalmentFigures } from '../../src/schemes/kansrijke-wijk/instalments';
import { ownTableOf } from '../../src/schemes/own-data/table';
import { call, callRaw, ExcelError, value } from './calls';

const HEADER = ['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw', 'Bron'];
const school = (amount: unknown): unknown[] => ['termijn', 'Rotterdam', 'school', 2026, amount, null];
const payment = (table: unknown): unknown[][] =>
  callRaw('PAYMENT', [[['Rotterdam']], [['school']], [[2026]], null, table]);
const amountOf = (table: unknown): unknown => (payment(table)[0]![0] as { basicValue: number }).basicValue;

describe('an error value in own data', () => {
  const error = new ExcelError('#REF!');

  it('is propagated unchanged where its row counts', () => {
    expect(payment([HEADER, school(1), school(error)])[0]![0]).toBe(error);
    expect(payment([HEADER, school(1), [error, 'Rotterdam', 'school', 2026, 1, null]])[0]![0]).toBe(error);
    expect(payment([[error]])[0]![0]).toBe(error);
  });

  it('is ignored in a row of another kind and in an unknown column', () => {
    expect(amountOf([HEADER, school(5), ['maatregel', 'Rotterdam', 'Plein', null, error, null]])).toBe(5);
    expect(
      amountOf([
        [...HEADER, 'Eigen kolom'],
        [...school(6), error],
      ]),
    ).toBe(6);
  });

  it('is reported by DATACHECK, which still checks every other row', () =>
    expect(call('DATACHECK', [HEADER, school(error), school(5)] as never)).toEqual([
      ['Controle'],
      ['Deze rij heeft een cel met een foutwaarde.'],
      ['in orde'],
    ]));
});

describe('own instalments in four columns', () => {
  const fails = (table: unknown): unknown => {
    try {
      return payment(table)[0]![0];
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('count below a header and blank rows', () => {
    const header = ['Gemeente', 'Thema', 'Jaar', 'Bedrag'];
    const blank = [null, '', 0, null];
    const row = ['Rotterdam', 'school', 2026, 5];
    expect(amountOf([row])).toBe(5);
    expect(amountOf([header, row])).toBe(5);
    expect(amountOf([blank, header, blank, row, row])).toBe(10);
  });

  it('do not take a first row that can be read in part for a header', () => {
    expect(fails([['Roterdam', 'school', 2026, 'bedrag']])).toMatch(
      /^Rij 1, kolom Gebied: Onbekende gemeente 'Roterdam'/,
    );
    expect(fails([['Gemeente', 'Thema', 'Jaar', 5]])).toMatch(/^Rij 1, kolom Gebied: Onbekende gemeente 'Gemeente'/);
  });

  it('are merged with the annex once, however many formulas use them', () => {
    const merged = () => ownTableOf([['Rotterdam', 'school', 2026, 5]]).figures(instalmentFigures, true);
    expect(merged()).toBe(merged());
  });

  it('need four columns', () => {
    expect(fails([['Rotterdam', 'school', 2026]])).toMatch(/^Het bereik moet 4 kolommen hebben/);
    const error = new ExcelError('#REF!');
    expect(fails([['Rotterdam', error, 2026]])).toBe(error);
  });
});

describe('own data that changes', () => {
  it('is read again, even where the range is the same array', () => {
    const table = [HEADER, school(5)];
    expect(amountOf(table)).toBe(5);
    table[1]![4] = 7;
    expect(amountOf(table)).toBe(7);
    table.push(school(1));
    expect(amountOf(table)).toBe(8);
  });

  it('is distinguished from other tables in turn', () => {
    const tables = [1, 2, 3, 4, 5, 6].map((amount) => [HEADER, school(amount)]);
    for (let round = 0; round < 3; round++) expect(tables.map(amountOf)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is read from cells with a number format', () =>
    expect(amountOf([HEADER, school({ type: 'Double', basicValue: 12.5, numberFormat: '#,##0.00' })])).toBe(12.5));
});

describe('a function with own data', () => {
  it('keeps the error of each cell of an array', () => {
    const [[known], [unknown], [other]] = callRaw('PAYMENT', [
      [['Rotterdam'], ['Roterdam'], ['Breda']],
      [['school']],
      [[2026]],
      null,
      [HEADER, school(5)],
    ]) as [[{ basicValue: number }], [ExcelError], [{ basicValue: number }]];
    expect(known.basicValue).toBe(5);
    expect(unknown.code).toBe('#N/A');
    expect(other.basicValue).toBe(0);
  });

  it('reconciles a ledger with own instalments', () => {
    const ledger = [
      ['Datum', 'Omschrijving', 'Bedrag'],
      ['2026-07-01', 'SPUK kansrijke wijk school', 1500000],
    ];
    const own = [HEADER, school(1500000), ['termijn', 'Rotterdam', 'armoede', 2026, 100000, null]] as never;
    const rows = call('RECONCILE', ledger, 'Rotterdam', 2026, null, null, own);
    const column = (title: string): number => rows[0]!.indexOf(title);
    const shown = ['Jaar', 'Thema', 'Verwacht incl.', 'Verwacht excl.', 'Geboekt', 'Status'].map(column);
    // Armoede: 100,000 less 5%.
    expect(rows.slice(1, 3).map((row) => shown.map((at) => row[at]))).toEqual([
      [2026, 'armoede', 100000, 95000, 0, 'ontbreekt'],
      [2026, 'school', 1500000, 1500000, 1500000, 'akkoord'],
    ]);
  });

  it('counts a zero as an amount where the row names its theme, and as an empty cell elsewhere', () => {
    const zero = ['termijn', 'Rotterdam', 'school', 2024, 0, null];
    expect(value('PAYMENT', 'Rotterdam', 'school', 2024, null, [HEADER, zero])).toBe(0);
    // An empty cell of desktop Excel: the row is not filled in yet.
    const unfilled = ['capaciteit', 'Rotterdam', 0, 0, 0, 0];
    expect(value('CAPACITY.RIGHT', 'Rotterdam', null, [HEADER, unfilled])).toBe('#N/A');
  });
});
