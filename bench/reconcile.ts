import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expectedOf } from '../src/reconcile/match/expected';
import { reconcile, reconcileInSteps, type Request } from '../src/reconcile/reconcile';
import { tableRows } from '../src/reconcile/report/table';
import { places } from '../src/schemes/names/places';
import { best, type Curve, type Line, report } from './report';

/** What 100,000 lines may take, table included. */
const LIMIT_MS = 250;
/** What a measurement may be over n log n before it counts as worse: timing is not exact. */
const SLACK = 1.6;
/** What a million lines may take beside the cells of the ledger itself. */
const LIMIT_MB = 300;
const SIZES = [12_500, 25_000, 50_000, 100_000];
const ROUNDS = 7;

type Row = (string | number)[];

/** Numbers that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const words = ['Factuur', 'salaris', 'huur', 'subsidie', 'stichting', 'wijkteam', 'sport', 'groen', 'school', 'NPLV'];
const header = ['Boekdatum', 'Omschrijving', 'Bedrag', 'Document'];

function strangers(count: number, next: () => number, signs: readonly number[]): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const sign = signs[Math.floor(next() * signs.length)]!;
    const text = `${words[Math.floor(next() * words.length)]} ${words[Math.floor(next() * words.length)]} ${index}`;
    return [44927 + Math.floor(next() * 1096), text, (sign * Math.ceil(next() ** 3 * 1e8)) / 100, `D${index}`];
  });
}

function paid(placeName: string): Row[] {
  const place = places.find((one) => one.name === placeName)!;
  return expectedOf(place).map(({ year, theme, area, exclCents }) => [
    `${year}-07-01`,
    `NPLV ${theme.id} ${area ?? ''}`,
    exclCents / 100,
    '',
  ]);
}

/** Ledgers that are hard in different ways. */
const ledgers: Record<string, (count: number) => { place: string; rows: Row[] }> = {
  'alles betaald': (count) => ({
    place: 'Arnhem',
    rows: [...strangers(count, numbersFrom(1), [1, -1]), ...paid('Arnhem')],
  }),
  'niets betaald': (count) => ({ place: 'Amsterdam', rows: strangers(count, numbersFrom(2), [1]) }),
  'niets betaald, twee kanten op': (count) => ({ place: 'Amsterdam', rows: strangers(count, numbersFrom(3), [1, -1]) }),
  'alles het bedrag van een termijn': (count) => ({
    place: 'Rotterdam',
    rows: Array.from({ length: count }, (_, index) => [45292 + (index % 366), 'organisatie', 475000, `D${index}`]),
  }),
  'alleen boekjaar': (count) => ({
    place: 'Amsterdam',
    rows: strangers(count, numbersFrom(4), [1, -1]).map(([, ...rest], index) => [2023 + (index % 3), ...rest]),
  }),
  'kleine bedragen van de regeling': (count) => ({
    place: 'Arnhem',
    rows: Array.from({ length: count }, (_, index) => [45292 + (index % 366), 'NPLV', 25, `D${index}`]),
  }),
  'alles heen en terug': (count) => ({
    place: 'Rotterdam',
    rows: Array.from({ length: count }, (_, index) => [
      45292 + (index % 366),
      `regel ${index}`,
      index % 2 ? 10 : -10,
      '',
    ]),
  }),
};

function requestFor(placeName: string, rows: Row[]): Request {
  const place = places.find(({ name }) => name === placeName)!;
  return { ledger: [header, ...rows], place, basis: 'excl', toleranceCents: 100 };
}

/** Milliseconds from a ledger to the table that the workbook shows. */
function measure(place: string, rows: Row[]): number {
  const request = requestFor(place, rows);
  return best(() => {
    const result = reconcile(request);
    if (!result.ok) throw new Error(`no result for ${place}`);
    tableRows(result.value);
  }, ROUNDS);
}

/** The floor: each amount read once and added up. */
function total(rows: readonly Row[]): number {
  return rows.reduce((sum, [, , amount]) => sum + Math.round((amount as number) * 100), 0);
}

/** What someone does without the add-in: look for the amount of each instalment in the whole column. */
function amountsFound(place: string, rows: readonly Row[]): number {
  const expected = expectedOf(places.find(({ name }) => name === place)!);
  return expected.filter(({ exclCents }) => rows.filter(([, , amount]) => amount === exclCents / 100).length > 0)
    .length;
}

const linearithmic = (n: number): number => n * Math.log2(n);

/** The measurements of one ledger, and how its time grows. */
function ledgerLines(name: string, make: (count: number) => { place: string; rows: Row[] }): [Line[], Curve] {
  measure(make(SIZES[0]!).place, make(SIZES[0]!).rows);
  const points = SIZES.map((size) => ({ size, ms: measure(make(size).place, make(size).rows) }));
  const [, second, , last] = points as [Point, Point, Point, Point];
  const growth = last.ms / second.ms / (linearithmic(last.size) / linearithmic(second.size));
  return [
    [
      { what: `RECONCILE, 100,000 lines: ${name}`, measured: last.ms, unit: 'ms', budget: LIMIT_MS },
      { what: `RECONCILE, growth against n log n: ${name}`, measured: growth, unit: '×', budget: SLACK },
    ],
    {
      name: `RECONCILE, ${name}`,
      points: points.map(({ size, ms }) => ({ size, nanoseconds: (ms / size) * 1e6 })),
    },
  ];
}

interface Point {
  readonly size: number;
  readonly ms: number;
}

/** What the ledger that is in order takes beside the floor and beside looking for each amount. */
function comparisons(): Line[] {
  const { place, rows } = ledgers['alles betaald']!(100_000);
  const ours = measure(place, rows);
  return [
    {
      what: 'RECONCILE, against adding the amounts up',
      measured: ours / best(() => total(rows), ROUNDS),
      unit: '×',
    },
    {
      what: 'RECONCILE, against looking for each amount',
      measured: ours / best(() => amountsFound(place, rows), ROUNDS),
      unit: '×',
    },
  ];
}

/** The most that is kept in memory between two steps, beside the ledger. */
function memoryOf(place: string, rows: Row[]): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const usedMb = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const request = requestFor(place, rows);
  const before = usedMb();
  const steps = reconcileInSteps(request);
  let most = before;
  for (let step = steps.next(); ; step = steps.next()) {
    most = Math.max(most, usedMb());
    if (step.done) return most - before;
  }
}

const measured = Object.entries(ledgers).map(([name, make]) => ledgerLines(name, make));
const { place, rows } = ledgers['niets betaald, twee kanten op']!(1_000_000);
const memory: Line = {
  what: 'RECONCILE, memory of 1,000,000 lines beside their cells',
  measured: memoryOf(place, rows),
  unit: 'MB',
  budget: LIMIT_MB,
};
report([...measured.flatMap(([lines]) => lines), ...comparisons(), memory], [measured[0]![1], measured[2]![1]]);
