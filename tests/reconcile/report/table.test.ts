import { reconcile } from '../../../src/reconcile/reconcile';
import { resultColumns, tableRows } from '../../../src/reconcile/report/table';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';

type Row = readonly (string | number)[];

const HEADING = ['Datum', 'Omschrijving', 'Bedrag'];
const at = (header: string): number => resultColumns.findIndex((column) => column.header === header);

function table(lines: readonly Row[], year?: number): Record<string, unknown>[] {
  const place = valueOf(resolveOnePlace('Arnhem'));
  const result = valueOf(reconcile({ ledger: [HEADING, ...lines], place, year, basis: 'excl', toleranceCents: 100 }));
  return tableRows(result).map((row) =>
    Object.fromEntries(
      resultColumns.map(({ header, as }, column) => [
        header,
        as === 'euro' && row[column] !== '' ? Number(row[column]) / 100 : row[column],
      ]),
    ),
  );
}

/** Rows of lines, after the row of the instalments' sums and before the total. */
function linesOf(rows: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const sums = rows.findIndex(({ Thema }) => Thema === 'Termijnen');
  return rows.slice(sums + 1, -1);
}

const received: Row[] = [
  ['2024-05-01', 'organisatie', 475000],
  ['2024-05-01', 'integraal', 375572.05],
  ['2024-05-01', 'armoede', 161500],
  ['2024-05-01', 'veerkracht', 80750],
  ['2024-05-01', 're-integratie', 566449.85],
  ['2024-05-01', 'jonge kind', 1388991],
];

describe('the table of a reconciliation', () => {
  it('has its columns in the order of the contract', () => {
    expect(resultColumns.map(({ header }) => header)).toEqual([
      'Jaar',
      'Thema',
      'Artikel',
      'Verwacht incl.',
      'Verwacht excl.',
      'Geboekt',
      'Verschil',
      'Status',
      'Toelichting',
      'Regels',
      'Zekerheid',
    ]);
  });

  it('sums the instalments in a row without status, and the ledger in the last row', () => {
    const rows = table([...received.slice(1), ['2024-06-01', 'Huur', -1200]], 2024);
    expect(rows[6]).toMatchObject({
      Thema: 'Termijnen',
      'Verwacht incl.': 3135593,
      'Verwacht excl.': 3048262.9,
      Geboekt: 2573262.9,
      Verschil: -475000,
      Status: '',
    });
    expect(rows[rows.length - 1]).toMatchObject({
      Thema: 'Totaal',
      Geboekt: 2572062.9,
      Verschil: -476200,
      Status: '',
    });
  });

  it('ties to the ledger in its last row, with the number of lines and the sign', () => {
    const rows = table(received, 2024);
    const last = String(rows[rows.length - 1]!['Toelichting']);
    expect(last).toContain('tellen op tot het grootboek: 6 regels');
    expect(last).toContain('Tekens zoals in het grootboek');
  });

  it('leaves totals of the ledger out of all sums and puts their amount in words', () => {
    const rows = table([...received, ['', 'Totaal', 3048262.9]], 2024);
    expect(linesOf(rows)).toEqual([
      expect.objectContaining({ Status: 'totaalregel', Geboekt: '', Verschil: '', Regels: '8' }),
    ]);
    expect(linesOf(rows)[0]!['Toelichting']).toContain('€ 3.048.262,90');
    expect(rows[rows.length - 1]!['Geboekt']).toBe(3048262.9);
  });

  it('lists a line of the scheme and one near a missing instalment before 4,000 other lines', () => {
    const strangers = Array.from({ length: 4000 }, (_, index): Row => ['2024-01-02', `Nota ${index}`, -100 - index]);
    const near: Row = ['2024-11-01', 'Ontvangst', 375000];
    const named: Row = ['2024-12-01', 'SPUK kansrijke wijk', 33];
    const rows = linesOf(table([...strangers, near, named], 2024));
    expect(rows.slice(0, 2).map(({ Regels }) => Regels)).toEqual(['4002', '4003']);
    const rest = rows[rows.length - 1]!;
    expect(rows).toHaveLength(1001);
    expect(rest['Toelichting']).toBe('Nog 3.002 regels buiten de termijnen.');
    const listed = rows.reduce((sum, { Geboekt }) => sum + Math.round(Number(Geboekt) * 100), 0);
    expect(listed / 100).toBe(375033 - 400000 - 7998000);
  });

  it('lists the lines of the asked year before those of other years', () => {
    const rows = table(
      [
        ['2023-02-01', 'Huur', -10],
        ['2025-02-01', 'Huur', -11],
        ['2024-12-31', 'Huur', -12],
        ['2024-01-01', 'Huur', -13],
      ],
      2024,
    );
    expect(linesOf(rows).map(({ Regels }) => Regels)).toEqual(['5', '4', '2', '3']);
  });

  it.each([
    ['theme and cent', ['2024-05-01', 'integraal', 375572.05], 'zeker'],
    ['the scheme and the cent', ['2024-05-01', 'SPUK KW', 375572.05], 'waarschijnlijk'],
    ['the amount alone', ['2024-05-01', 'Ontvangst', 375572.05], 'mogelijk'],
    ['the theme and a rounded amount', ['2024-05-01', 'integraal', 375572], 'waarschijnlijk'],
    ['another theme', ['2024-05-01', 'school', 375572.05], 'mogelijk'],
  ] as const)('states the certainty of a match by %s', (_, line, certainty) => {
    expect(table([line], 2024)[1]).toMatchObject({ Thema: 'integraal', Zekerheid: certainty });
  });

  it('calls a missing instalment certain, or possible where a line may be it', () => {
    const rows = table([['', 'Ontvangst', 475000]]);
    const missing = rows.filter(({ Status }) => Status === 'ontbreekt');
    expect(missing.find(({ Thema }) => Thema === 'organisatie')).toMatchObject({ Zekerheid: 'mogelijk' });
    expect(missing.find(({ Thema }) => Thema === 'armoede')).toMatchObject({ Zekerheid: 'zeker' });
  });

  it.each([
    // Breda, integraal 2024: 431.233 excl. 5%.
    ['an instalment of another municipality', '2024-06-01', 409671.35, 'gelijk aan integraal 2024 van Breda'],
    ['an instalment of the municipality itself', '2023-06-01', 592197.7, 'gelijk aan reintegratie 2025'],
  ])('names the instalment with the amount of an unknown line: %s', (_, day, euros, text) => {
    const rows = linesOf(
      table(
        [
          [day, 'Overboeking', euros],
          ['2025-06-02', 'Overboeking', 1],
        ],
        2024,
      ),
    );
    expect(rows[0]!['Toelichting']).toContain(text);
  });

  it('lists the row numbers of the range', () => {
    const rows = table(
      [
        ['2024-05-01', 'integraal', 300000],
        ['2024-05-02', 'Huur', -5],
        ['2024-06-01', 'integraal', 75572.05],
      ],
      2024,
    );
    expect(rows[1]).toMatchObject({ Regels: '2, 4', Status: 'gesplitst' });
    expect(at('Regels')).toBe(9);
  });
});

describe('lines without an instalment', () => {
  /** Row numbers of the listed lines, for lines on the days that follow 1 January 2024 in an order. */
  const listedDays = (days: readonly number[]): number[] =>
    linesOf(table(days.map((day) => [45292 + Math.floor(day / 10), 'Huur', -1 - (day % 10)])))
      .slice(0, -1)
      .map(({ Regels }) => days[Number(Regels) - 2]!);

  it.each([1, 7, 1111])('list the first thousand by date and amount, whatever their order (step %i)', (step) => {
    const days = Array.from({ length: 2500 }, (_, at) => (2499 + at * step) % 2500);
    // Within a day the largest payment comes first.
    const first = Array.from({ length: 1000 }, (_, at) => at - (at % 10) + 9 - (at % 10));
    expect(listedDays(days)).toEqual(first);
  });
});
