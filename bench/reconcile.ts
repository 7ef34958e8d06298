import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expectedOf } from '../src/reconcile/expected';
import { reconcile, reconcileInSteps, type Request } from '../src/reconcile/reconcile';
import { tableRows } from '../src/reconcile/table';
import { places } from '../src/schemes/names/places';

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

/**
 * The best of a few rounds, each by the clock or by processor time, whichever is less: other work on the machine
 * lengthens the first, and the collector's own threads the second.
 */
function measure(place: string, rows: Row[]): number {
  const request = requestFor(place, rows);
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    const start = performance.now();
    const result = reconcile(request);
    if (!('instalments' in result)) throw new Error(`no result for ${place}`);
    tableRows(result);
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return Math.min(elapsed, (user + system) / 1000);
  });
  return Math.min(...times);
}

const growth = (n: number): number => n * Math.log2(n);
let failed = false;

for (const [name, make] of Object.entries(ledgers)) {
  const { place, rows } = make(SIZES[0]!);
  measure(place, rows);
  const times = SIZES.map((size) => measure(place, make(size).rows));
  const worst = times[times.length - 1]!;
  const ratio = worst / times[1]! / (growth(SIZES[3]!) / growth(SIZES[1]!));
  const cells = SIZES.map((size, index) => `${size}: ${times[index]!.toFixed(0).padStart(4)} ms`);
  const good = worst < LIMIT_MS && ratio < SLACK;
  failed ||= !good;
  console.log(
    `${name.padEnd(34)} ${cells.join('  ')}  against n log n: ${ratio.toFixed(2)}  ${good ? 'ok' : 'TOO SLOW'}`,
  );
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

const { place, rows } = ledgers['niets betaald, twee kanten op']!(1_000_000);
const takenMb = memoryOf(place, rows);
console.log(`1,000,000 lines take ${takenMb.toFixed(0)} MB beside their cells (at most ${LIMIT_MB})`);
process.exitCode = failed || takenMb > LIMIT_MB ? 1 : 0;
