import { expectedOf } from '../src/reconcile/match/expected';
import { reconcile, reconcileInSteps, type Request } from '../src/reconcile/reconcile';
import { tableRows } from '../src/reconcile/report/table';
import { places } from '../src/schemes/names/places';
import { usedMb } from './memory';
import { best, type Curve, type Line, report } from './report';

/** Budget for 100,000 realistic lines, table included, relative to searching each text for one word. */
const LIMIT_SEARCHES = 5;
/** Budget for ledgers that are made to be hard, in ms. */
const LIMIT_MS = 250;
/** Tolerance over n log n, because timing is inexact. */
const SLACK = 1.6;
/** Budget of memory for a million lines, besides the cells of the ledger. */
const LIMIT_MB = 300;
const SIZES = [12_500, 25_000, 50_000, 100_000];
const ROUNDS = 7;
/** Rounds of a measurement that is compared with a short one: the compiler optimises all of it by then. */
const WARM_ROUNDS = 25;

type Row = (string | number)[];

/** Seeded random numbers. */
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

const REALISTIC_HEADER = [
  'Boekjaar',
  'Periode',
  'Boekdatum',
  'Boekstuknummer',
  'Grootboek',
  'Kostenplaats',
  'Omschrijving',
  'Naam tegenpartij',
  'Factuurnummer',
  'Bedrag',
  'Btw-code',
];
const accounts = [
  '4300 Inhuur derden',
  '4400 Subsidies',
  '8400 Rijksbijdragen',
  '4100 Salarissen',
  '1010 BNG Bank',
  '1300 Debiteuren',
  '8100 Leges',
];
const costCentres = ['610 Sociaal domein', '620 Wijkteams', '210 Wegen', '530 Sport', '670 Jeugd'];
const parties = [
  'Stichting Rijnstad',
  'Bouwbedrijf Van Wijnen',
  'Belastingdienst',
  'Vitens NV',
  'Ministerie van BZK',
  'Adviesbureau Berenschot',
];
const NAMED_SHARE = 0.02;

/** Ledger in the layout of municipal packages: eleven columns, costs and receipts, with all instalments. */
function realistic(count: number, placeName: string): { place: string; rows: Row[] } {
  const next = numbersFrom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const rows = Array.from({ length: count }, (_, index): Row => {
    const day = 44927 + Math.floor(next() * 1096);
    const costCentre = next() < NAMED_SHARE ? '680 NPLV Kansrijke wijk' : pick(costCentres);
    const text = `${pick(words)} ${index} ${pick(words)} periode ${1 + (index % 12)}`;
    const euros = ((next() < 0.6 ? -1 : 1) * Math.ceil(next() ** 4 * 1e8)) / 100;
    const year = 2023 + Math.floor((day - 44927) / 365.34);
    const numbers = [`M${100_000 + index}`, `F${7 * index}`] as const;
    return [
      year,
      1 + (index % 12),
      day,
      numbers[0],
      pick(accounts),
      costCentre,
      text,
      pick(parties),
      numbers[1],
      euros,
      'H',
    ];
  });
  const received = paid(placeName).map(([date, text, euros]): Row => [
    Number(String(date).slice(0, 4)),
    7,
    date!,
    'B1',
    accounts[2]!,
    costCentres[0]!,
    text!,
    'Rijk',
    '',
    euros!,
    '',
  ]);
  return { place: placeName, rows: [REALISTIC_HEADER, ...rows, ...received] };
}

/** Searches each text of a ledger for one word. */
function found(rows: readonly Row[]): number {
  return rows.filter((row) => row.some((cell) => typeof cell === 'string' && /kansrijke/i.test(cell))).length;
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
  return { ledger: rows[0] === REALISTIC_HEADER ? rows : [header, ...rows], place, basis: 'excl', toleranceCents: 100 };
}

/** Milliseconds from a ledger to the result table. */
function measure(place: string, rows: Row[], rounds = ROUNDS): number {
  const request = requestFor(place, rows);
  return best(() => {
    const result = reconcile(request);
    if (!result.ok) throw new Error(`no result for ${place}`);
    tableRows(result.value);
  }, rounds);
}

/** Floor: reading and summing each amount once. */
function total(rows: readonly Row[]): number {
  return rows.reduce((sum, [, , amount]) => sum + Math.round((amount as number) * 100), 0);
}

/** The user's alternative: finding the amount of each instalment in the whole column. */
function amountsFound(place: string, rows: readonly Row[]): number {
  const expected = expectedOf(places.find(({ name }) => name === place)!);
  return expected.filter(({ exclCents }) => rows.filter(([, , amount]) => amount === exclCents / 100).length > 0)
    .length;
}

const linearithmic = (n: number): number => n * Math.log2(n);

/** Measurements of one ledger, and the growth of its time. */
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

/** Time for realistic lines relative to searching their texts for one word, and its growth to a million. */
function realisticLines(): Line[] {
  const small = realistic(100_000, 'Breda');
  const searching = best(() => found(small.rows), WARM_ROUNDS);
  const ms = measure(small.place, small.rows, WARM_ROUNDS);
  // Made after the small one is measured: the collector would go through it meanwhile.
  const large = realistic(1_000_000, 'Breda');
  const growth = measure(large.place, large.rows) / ms / 10;
  return [
    {
      what: 'RECONCILE, 100,000 realistic lines, against searching each text for a word',
      measured: ms / searching,
      unit: '×',
      budget: LIMIT_SEARCHES,
    },
    { what: 'RECONCILE, 1,000,000 realistic lines, growth against n', measured: growth, unit: '×', budget: SLACK },
  ];
}

/** Time for a ledger in order, relative to the floor and to finding each amount. */
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

/** Most memory held between two steps, besides the ledger. */
function memoryOf(place: string, rows: Row[]): number {
  const request = requestFor(place, rows);
  const before = usedMb();
  const steps = reconcileInSteps(request);
  let most = before;
  for (let step = steps.next(); ; step = steps.next()) {
    most = Math.max(most, usedMb());
    if (step.done) return most - before;
  }
}

// First: a heap full of other ledgers makes the collector slower.
const realisticMeasured = realisticLines();
const measured = Object.entries(ledgers).map(([name, make]) => ledgerLines(name, make));
const { place, rows } = ledgers['niets betaald, twee kanten op']!(1_000_000);
const memory: Line = {
  what: 'RECONCILE, memory of 1,000,000 lines beside their cells',
  measured: memoryOf(place, rows),
  unit: 'MB',
  budget: LIMIT_MB,
};
report(
  [...realisticMeasured, ...measured.flatMap(([lines]) => lines), ...comparisons(), memory],
  [measured[0]![1], measured[2]![1]],
);
