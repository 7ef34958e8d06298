import { associateAll } from '../../src/functions/associate';
import type { ExampleArgument } from '../../src/functions/page';
import { failures } from '../../src/i18n/nl/failures';
import { asMatrix, callRaw, ExcelError } from './calls';

const shown = (id: string, ...args: ExampleArgument[]): unknown[][] => callRaw(id, args.map(asMatrix));
const number = (basicValue: number, numberFormat: string) => ({ type: 'Double', basicValue, numberFormat });

describe('the number format of a result', () => {
  it('shows an amount in whole euros where every amount of the call is', () =>
    // Annex, articles 4 and 8: Rotterdam 2024.
    expect(shown('PAYMENT', 'Rotterdam', 'school', 2024)).toEqual([[number(18027421, '#,##0')]]));

  it('shows cents in every amount of a call that has some', () =>
    // 95% of € 4,223,009 has cents, 100% of € 18,027,421 has none.
    expect(shown('PAYMENT', 'Rotterdam', [['integraal', 'school']], 2024, 'excl')).toEqual([
      [number(4011858.55, '#,##0.00'), number(18027421, '#,##0.00')],
    ]));

  it('shows a rate and a share as a percentage with two decimals', () => {
    expect(shown('BTWRATE', 'integraal')).toEqual([[number(0.05, '0.00%')]]);
    expect(shown('SHARE', 'alle', 'school')).toEqual([[number(1, '0.00%')]]);
  });

  it('shows a date as day, month and year', () =>
    expect(shown('CHANGE.WINDOW', '2024-03-01')).toEqual([
      [number(45352, 'dd-mm-yyyy'), number(45412, 'dd-mm-yyyy'), 'open'],
    ]));

  it('leaves counts, years, article numbers and text plain', () => {
    expect(shown('THEME', 'VVE', 'artikel')).toEqual([[9]]);
    expect(
      shown('HOUSING', 'Nieuw-West')
        .flat()
        .every((cell) => typeof cell === 'number'),
    ).toBe(true);
    const [, row] = shown('PAYMENTS', 'Heerlen', 'integraal', 2023);
    expect(row!.slice(0, 8)).toEqual([
      'Heerlen',
      'Noord',
      4,
      'integraal',
      2023,
      number(684518, '#,##0.00'),
      number(34225.9, '#,##0.00'),
      number(650292.1, '#,##0.00'),
    ]);
  });

  it('keeps errors beside formatted amounts', () => {
    const [[amount], [error]] = shown('PAYMENT', [['Rotterdam'], ['Roterdam']], 'school', 2024) as [[object], [object]];
    expect(amount).toEqual(number(18027421, '#,##0'));
    expect(error).toBeInstanceOf(ExcelError);
  });

  it('follows each value in a column of several quantities', () => {
    // Nationaal Isolatieprogramma: € 1,460 a home.
    expect(shown('FACT', 'nip.per-woning')).toEqual([[number(1460, '#,##0')]]);
    // 950.10 with the estimate of 5%: 47.505, so 47.51.
    const steps = shown('EXPLAIN', 'BTW', 950.1, 'integraal');
    expect(steps.slice(1).map((row) => row[2])).toEqual([
      number(950.1, '#,##0.00'),
      number(0.05, '0.00%'),
      number(47.51, '#,##0.00'),
    ]);
    expect(shown('EXPLAIN', 'CHANGE.WINDOW', '2024-03-01')[1]![2]).toEqual(number(45352, 'dd-mm-yyyy'));
    expect(shown('EXPLAIN', 'BTWRATE', 'integraal')[1]![2]).toEqual(number(0.05, '0.00%'));
  });

  it('distinguishes amounts from counts in the checks of the documents', () => {
    const rows = shown('CHECKS');
    const formatsOf = (label: RegExp) =>
      rows.filter(([name]) => label.test(String(name))).map((row) => row.slice(1, 4).map((cell) => typeof cell));
    const of = (kind: string) => [kind, kind, kind];
    expect(formatsOf(/^Maximum school, Rotterdam/)).toEqual([of('object')]);
    expect(formatsOf(/betaalbaar$/)).toEqual([of('number')]);
    expect(rows.find(([name]) => /^Hoofdthema’s kansrijke wijk/.test(String(name)))!.slice(1, 4)).toEqual([5, 6, 1]);
    // Annex, article 5, item 2: 510,000 + 170,000 + 170,000.
    const explained = shown('EXPLAIN', 'CHECKS').find(([, name]) => /^Maximum armoede, Breda/.test(String(name)));
    expect(explained![2]).toEqual(number(850000, '#,##0.00'));
  });

  it('is omitted for amounts of a result with more than 2,000 numbers', () => {
    const places = (count: number) => Array.from({ length: count }, () => ['Rotterdam']);
    expect(shown('PAYMENT', places(2000), 'school', 2024)[1999]).toEqual([number(18027421, '#,##0')]);
    expect(shown('PAYMENT', places(2001), 'school', 2024)[2000]).toEqual([18027421]);
    expect(shown('SHARE', places(2001), 'school', 2024)[0]![0]).toEqual(expect.any(Number));
  });

  it('stays with dates, however many there are', () => {
    const days = Array.from({ length: 1001 }, () => ['2024-03-01']);
    expect(shown('CHANGE.WINDOW', days)[1000]).toEqual([
      number(45352, 'dd-mm-yyyy'),
      number(45412, 'dd-mm-yyyy'),
      'open',
    ]);
  });
});

it('reads a formatted argument by its value', () => {
  const formatted = [[number(2024, '0')]];
  expect(callRaw('PAYMENT', [[['Rotterdam']], [['school']], formatted])).toEqual([[number(18027421, '#,##0')]]);
  expect(callRaw('BTW', [[[number(100, '#,##0.00')]], [['integraal']]])).toEqual([[number(5, '#,##0')]]);
  // € 100 at 0.5 in whole euros, as one result passed on to another.
  expect(callRaw('ALLOCATE', [[[number(100, '#,##0')]], [[number(1, '0.00%')], [1]]])).toEqual([
    [number(50, '#,##0')],
    [number(50, '#,##0')],
  ]);
});

it('a plain build returns plain numbers', () => {
  const functions = new Map<string, (...given: unknown[]) => unknown[][]>();
  const associate = (id: string, callable: (...given: unknown[]) => unknown[][]) => functions.set(id, callable);
  Object.assign(CustomFunctions, { associate });
  associateAll(failures, 'plain');
  expect(functions.get('PAYMENT')!([['Rotterdam']], [['school']], [[2024]])).toEqual([[18027421]]);
  expect(functions.get('CHANGE.WINDOW')!([['2024-03-01']])).toEqual([[45352, 45412, 'open']]);
  expect(functions.get('FACT')!([['nip.per-woning']])).toEqual([[1460]]);
  expect(functions.get('EXPLAIN')!([['BTWRATE']], [[['integraal']]])[1]![2]).toBe(0.05);
});
