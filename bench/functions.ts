import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { BUNDLE_BUDGET } from '../src/functions/bundle-budget';
import { instalments } from '../src/data/annex';
import { themeOfArticle } from '../src/schemes/names/themes';
import { copyOf, ownTable } from './own-table';
import { best, type Curve, type Line, report } from './report';

type Excel = (...args: unknown[]) => unknown[][];

const bundlePath = join(process.argv[2] ?? 'dist', 'functions.js');
const bundle = readFileSync(bundlePath, 'utf8');

/** Loads the built functions in a context that offers only what Excel's functions runtime has. */
function load(): Map<string, Excel> {
  const functions = new Map<string, Excel>();
  const CustomFunctions = {
    associate: (id: string, call: Excel) => functions.set(id, call),
    Error: class extends Error {},
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  };
  vm.runInNewContext(bundle, { CustomFunctions });
  return functions;
}

const payment = load().get('PAYMENT')!;
const places = [...new Set(instalments.map((row) => row.municipality))];
const themes = [...new Set(instalments.map((row) => themeOfArticle(row.article).id))];
const years = [2023, 2024, 2025];

/** Columns of a call over many rows, in the spelling of the documents. */
function columns(cells: number): { place: string[][]; theme: string[][]; year: number[][] } {
  const rows = Array.from({ length: cells }, (_, i) => i);
  return {
    place: rows.map((i) => [places[i % places.length]!]),
    theme: rows.map((i) => [themes[Math.floor(i / places.length) % themes.length]!]),
    year: rows.map((i) => [years[i % years.length]!]),
  };
}

/** Floor: the same amounts in a map, with a key built for each cell. */
const bare = new Map<string, number>();
for (const row of instalments) {
  const key = `${row.municipality}|${themeOfArticle(row.article).id}|${row.year}`;
  bare.set(key, (bare.get(key) ?? 0) + row.euros);
}

function bareMap({ place, theme, year }: ReturnType<typeof columns>): number[][] {
  return place.map((cell, i) => [bare.get(`${cell[0]}|${theme[i]![0]}|${year[i]![0]}`) ?? 0]);
}

const table = instalments.map(
  (row) => [row.municipality, themeOfArticle(row.article).id, row.year, row.euros] as const,
);

/** The user's alternative: filtering and summing rows, as SUMIFS does. */
function filterAndSum({ place, theme, year }: ReturnType<typeof columns>): number[][] {
  return place.map((cell, i) => {
    let sum = 0;
    for (const row of table) if (row[0] === cell[0] && row[1] === theme[i]![0] && row[2] === year[i]![0]) sum += row[3];
    return [sum];
  });
}

function perCell(cells: number): { ours: number; map: number } {
  const given = columns(cells);
  return {
    ours: (best(() => payment(given.place, given.theme, given.year, null, null)) / cells) * 1e6,
    map: (best(() => bareMap(given)) / cells) * 1e6,
  };
}

function singleCall(): number {
  const calls = 200_000;
  const args = [[['Rotterdam']], [['school']], [[2024]], null, null] as const;
  return (
    (best(() => {
      for (let i = 0; i < calls; i++) payment(...args);
    }) /
      calls) *
    1e3
  );
}

const own = ownTable(places, themes);

/** Time of a single call with a new table each time, in µs, without making the table. */
function singleCallWithTable(): number {
  const copies = Array.from({ length: 500 }, () => copyOf(own));
  return (
    (best(() => {
      for (const table of copies) payment([['Rotterdam']], [['school']], [[2026]], null, table);
    }) /
      copies.length) *
    1e3
  );
}

/** Time of a call over a number of cells with a table, relative to the call without. */
function tableRatio(cells: number): number {
  const { place, theme, year } = columns(cells);
  const without = best(() => payment(place, theme, year, null, null));
  return best(() => payment(place, theme, year, null, copyOf(own))) / without;
}

const growth = [1_000, 10_000, 100_000, 1_000_000].map((size) => ({ size, ...perCell(size) }));
const hundredThousand = growth[2]!;

/** All measurements of the functions bundle. */
function lines(): Line[] {
  const given = columns(2_000);
  const sumifs = (best(() => filterAndSum(given), 3) / 2_000) * 1e6;
  const slowest = Math.max(...growth.slice(1).map(({ ours }) => ours));
  const loads = best(() => load(), 15);
  return [
    {
      what: 'PAYMENT, 100,000 cells, against the bare Map',
      measured: hundredThousand.ours / hundredThousand.map,
      unit: '×',
      budget: 0.5,
    },
    { what: 'PAYMENT, 100,000 cells, against filter and sum', measured: hundredThousand.ours / sumifs, unit: '×' },
    { what: 'PAYMENT, one call', measured: singleCall(), unit: 'µs', budget: 1 },
    { what: 'PAYMENT, one call with own data of 200 rows', measured: singleCallWithTable(), unit: 'µs', budget: 30 },
    {
      what: 'PAYMENT, 100,000 cells with own data, against without',
      measured: tableRatio(100_000),
      unit: '×',
      budget: 1.2,
    },
    {
      what: 'PAYMENT, slowest per cell from 10,000 to 1,000,000, against 10,000',
      measured: slowest / growth[1]!.ours,
      unit: '×',
      budget: 3,
    },
    {
      what: 'Functions bundle, gzip',
      measured: gzipSync(bundle, { level: 9 }).length / 1024,
      unit: 'KB',
      budget: BUNDLE_BUDGET / 1024,
    },
    { what: 'Functions bundle, load', measured: loads, unit: 'ms', budget: 8 },
  ];
}

const curves: Curve[] = [
  { name: 'NPLV.PAYMENT', points: growth.map(({ size, ours }) => ({ size, nanoseconds: ours })) },
  { name: 'bare Map', points: growth.map(({ size, map }) => ({ size, nanoseconds: map })) },
];

report(lines(), curves);
