import { serialOf } from '../../src/core/date';
import { expectedOf } from '../../src/reconcile/match/expected';
import { amountOf, type BookedBasis, type Expected } from '../../src/reconcile/model';
import type { Status } from '../../src/reconcile/report/result';
import { type Place, places } from '../../src/schemes/names/places';
import { singleThemes } from '../../src/schemes/names/themes';

/** Line of a made ledger, in cents. */
export interface MadeLine {
  readonly date: number;
  readonly description: string;
  readonly cents: number;
  readonly account?: string;
  readonly document?: string;
}

/** Expected result of a made ledger, by instalment. */
export interface Truth {
  readonly status: Status;
  readonly bookedCents: number;
}

/** Ledger made from the annex with one distortion. */
export interface Made {
  readonly place: Place;
  readonly distortion: string;
  readonly naming: Naming;
  readonly lines: readonly MadeLine[];
  readonly truth: ReadonlyMap<Expected, Truth>;
}

/** Names in the texts of the lines. */
export type Naming = 'theme' | 'scheme' | 'nothing';

/** Seeded random numbers. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Random number from 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)]!;
  }
}

const namings: readonly Naming[] = ['theme', 'scheme', 'nothing'];
const onePlaces: readonly Place[] = places.filter((place) => place.kind !== 'all');

/** Day on which an instalment may be paid in its own year. */
function dayIn(chance: Chance, year: number): number {
  return chance.whole(serialOf(year, 4, 15)!, serialOf(year, 9, 15)!);
}

function describe(chance: Chance, naming: Naming, expected: readonly Expected[]): string {
  const areas = [...new Set(expected.flatMap((one) => one.area ?? []))].join(' en ');
  if (naming === 'theme') return `${expected.map((one) => one.theme.name).join(', ')} ${areas}`;
  return `${naming === 'scheme' ? 'Regeling kansrijke wijk' : chance.pick(['Rijk', 'BZK', 'Ontvangst'])} ${areas}`;
}

const strangerWords = ['Huur', 'Inhuur', 'Salaris', 'Energie', 'Onderhoud', 'Vergunning', 'Drukwerk'];

/** Amount that differs from every instalment. */
function strangeCents(chance: Chance, instalments: readonly number[]): number {
  const cents = Math.floor(chance.next() ** 2 * 50_000_000) + 137;
  const isInstalment = instalments.some((amount) => Math.abs(amount - cents) <= 100);
  return isInstalment ? strangeCents(chance, instalments) : cents;
}

/** Lines unrelated to the receipts of a place. */
export function strangers(chance: Chance, place: Place, count: number): MadeLine[] {
  const instalments = expectedOf(place).flatMap(({ inclCents, exclCents }) => [inclCents, exclCents]);
  return Array.from({ length: count }, (_, index) => ({
    date: chance.whole(serialOf(2023, 1, 1)!, serialOf(2025, 12, 31)!),
    description: `${chance.pick(strangerWords)} ${index}`,
    cents: (chance.next() < 0.7 ? -1 : 1) * strangeCents(chance, instalments),
  }));
}

/** Correct line for an instalment. */
function proper(chance: Chance, naming: Naming, expected: Expected): MadeLine {
  return {
    date: dayIn(chance, expected.year),
    description: describe(chance, naming, [expected]),
    cents: expected.exclCents,
  };
}

interface Distorted {
  readonly lines: readonly MadeLine[];
  readonly truth: readonly (readonly [Expected, Truth])[];
}

type Distortion = (chance: Chance, naming: Naming, target: Expected, all: readonly Expected[]) => Distorted | undefined;

const booked = (expected: Expected, status: Status, bookedCents: number) =>
  [expected, { status, bookedCents }] as const;

/** Makes one line of several instalments; undefined for a single one. */
function combine(
  chance: Chance,
  naming: Naming,
  members: readonly Expected[],
  basisOf: () => BookedBasis,
): Distorted | undefined {
  if (members.length < 2) return undefined;
  const amounts = members.map((one) => amountOf(one, basisOf()));
  const cents = amounts.reduce((sum, amount) => sum + amount, 0);
  const date = serialOf(members[0]!.year, 12, chance.whole(1, 31))!;
  return {
    lines: [{ date, description: describe(chance, naming, members), cents }],
    truth: members.map((one, index) => booked(one, 'gecombineerd', amounts[index]!)),
  };
}

/** Some instalments of the year and area of the target; for a municipality without areas, of the whole. */
function someOf(chance: Chance, target: Expected, all: readonly Expected[]): Expected[] {
  const near = all.filter((one) => one.year === target.year && one.area === target.area);
  const some = near.filter((one) => one === target || chance.next() < 0.5);
  return some.length > 1 ? some : near;
}

/** Distortions of an otherwise correct ledger. */
export const distortions: Readonly<Record<string, Distortion>> = {
  none: (chance, naming, target) => ({
    lines: [proper(chance, naming, target)],
    truth: [booked(target, 'akkoord', target.exclCents)],
  }),
  rounded: (chance, naming, target) => {
    const cents = Math.round(target.exclCents / 100) * 100;
    const status = cents === target.exclCents ? 'akkoord' : 'afronding';
    return { lines: [{ ...proper(chance, naming, target), cents }], truth: [booked(target, status, cents)] };
  },
  gross: (chance, naming, target) => ({
    lines: [{ ...proper(chance, naming, target), cents: target.inclCents }],
    truth: [booked(target, target.inclCents === target.exclCents ? 'akkoord' : 'incl. i.p.v. excl.', target.inclCents)],
  }),
  missing: (_, __, target) => ({ lines: [], truth: [booked(target, 'ontbreekt', 0)] }),
  combined: (chance, naming, target, all) => combine(chance, naming, someOf(chance, target, all), () => 'excl'),
  combinedGross: (chance, naming, target, all) => combine(chance, naming, someOf(chance, target, all), () => 'incl'),
  combinedMixed: (chance, naming, target, all) =>
    naming === 'nothing'
      ? undefined
      : combine(chance, naming, someOf(chance, target, all), () => chance.pick(['incl', 'excl'])),
  wholeYear: (chance, naming, target, all) =>
    combine(
      chance,
      naming === 'theme' ? 'scheme' : naming,
      all.filter((one) => one.year === target.year),
      () => 'excl',
    ),
  split: (chance, naming, target) => {
    const count = chance.whole(2, 5);
    const cuts = Array.from({ length: count - 1 }, () => chance.whole(1, target.exclCents - 1)).sort((a, b) => a - b);
    const ends = [0, ...cuts, target.exclCents];
    const parts = ends.slice(1).map((end, index) => end - ends[index]!);
    if (parts.includes(0)) return undefined;
    return {
      lines: parts.map((cents) => ({ ...proper(chance, naming, target), cents })),
      truth: [booked(target, 'gesplitst', target.exclCents)],
    };
  },
  yearAfter: (chance, naming, target) => ({
    lines: [
      {
        ...proper(chance, naming, target),
        date: chance.whole(serialOf(target.year + 1, 1, 1)!, serialOf(target.year + 1, 3, 31)!),
      },
    ],
    truth: [booked(target, 'ander jaar', target.exclCents)],
  }),
  yearBefore: (chance, naming, target) => ({
    lines: [
      {
        ...proper(chance, naming, target),
        date: chance.whole(serialOf(target.year - 1, 10, 1)!, serialOf(target.year - 1, 12, 31)!),
      },
    ],
    truth: [booked(target, 'ander jaar', target.exclCents)],
  }),
  otherTheme: (chance, _, target) => {
    const wrong = chance.pick(singleThemes.filter((theme) => theme !== target.theme));
    return {
      lines: [{ ...proper(chance, 'theme', target), description: `${wrong.name} ${target.area ?? ''}` }],
      truth: [booked(target, 'ander thema', target.exclCents)],
    };
  },
  double: (chance, naming, target) => {
    const line = proper(chance, naming, target);
    const again = { ...line, date: dayIn(chance, target.year) };
    return { lines: [line, again], truth: [booked(target, 'dubbel', 2 * target.exclCents)] };
  },
  reversed: (chance, naming, target) => {
    const line = proper(chance, naming, target);
    return {
      lines: [line, { ...line, date: line.date + 3, cents: -line.cents }, { ...line, date: line.date + 5 }],
      truth: [booked(target, 'akkoord', target.exclCents)],
    };
  },
  bookedBack: (chance, naming, target) => {
    const line = proper(chance, naming, target);
    return {
      lines: [line, { ...line, date: line.date + 30, cents: -line.cents }],
      truth: [booked(target, 'ontbreekt', 0)],
    };
  },
  grossCorrected: (chance, naming, target) => {
    const btwCents = target.inclCents - target.exclCents;
    if (btwCents === 0) return undefined;
    const line = proper(chance, naming, target);
    const back = { date: line.date + 20, description: `Correctie btw ${line.description}`, cents: -btwCents };
    return {
      lines: [{ ...line, cents: target.inclCents }, back],
      truth: [booked(target, 'gesplitst', target.exclCents)],
    };
  },
  tooHighCorrected: (chance, _, target) => {
    const line = proper(chance, 'theme', target);
    const cents = target.exclCents + chance.whole(1_000_000, 2_000_000);
    const back = { ...line, date: line.date + 20, description: `${line.description} te veel ontvangen` };
    return {
      lines: [
        { ...line, cents },
        { ...back, cents: target.exclCents - cents },
      ],
      truth: [booked(target, 'gesplitst', target.exclCents)],
    };
  },
  partial: (chance, _, target) => {
    const cents = Math.round(target.exclCents * (0.2 + 0.6 * chance.next()));
    const line = proper(chance, 'theme', target);
    return {
      lines: [{ ...line, description: `Kansrijke wijk ${line.description}`, cents }],
      truth: [booked(target, 'deels ontvangen', cents)],
    };
  },
  released: (chance, naming, target) => {
    const line = proper(chance, naming, target);
    const date = serialOf(target.year, 12, 31)!;
    return {
      lines: [line, { ...line, date, description: `Vrijval ${line.description}`, cents: -line.cents }],
      truth: [booked(target, 'akkoord', target.exclCents)],
    };
  },
  repaidLater: (chance, naming, target) => {
    const line = proper(chance, naming, target);
    return {
      lines: [line, { ...line, date: line.date + chance.whole(61, 100), cents: -line.cents }],
      truth: [booked(target, 'akkoord', target.exclCents)],
    };
  },
  bothSides: (chance, naming, target) => {
    const line = {
      ...proper(chance, naming, target),
      account: '8400 Rijksbijdragen',
      document: `M${chance.whole(1, 999)}`,
    };
    return {
      lines: [line, { ...line, account: '1010 BNG Bank', cents: -line.cents }],
      truth: [booked(target, 'akkoord', target.exclCents)],
    };
  },
  yearNamed: (chance, _, target) => {
    const line = proper(chance, 'theme', target);
    return {
      lines: [{ ...line, date: line.date + 365, description: `${line.description} termijn ${target.year}` }],
      truth: [booked(target, 'ander jaar', target.exclCents)],
    };
  },
};

/** Makes a ledger that is correct except for one distortion, with unrelated lines in between. */
export function make(seed: number, distortion: string): Made | undefined {
  const chance = new Chance(seed);
  const place = chance.pick(onePlaces);
  const naming = chance.pick(namings);
  const all = expectedOf(place);
  const target = chance.pick(all);
  const distorted = distortions[distortion]!(chance, naming, target, all);
  if (!distorted) return undefined;
  const truth = new Map(distorted.truth);
  const others = all.filter((one) => !truth.has(one));
  for (const one of others) truth.set(one, { status: 'akkoord', bookedCents: one.exclCents });
  const lines = [
    ...others.map((one) => proper(chance, naming, one)),
    ...distorted.lines,
    ...strangers(chance, place, chance.whole(0, 36)),
  ];
  return { place, distortion, naming, lines, truth };
}

type Cells = (string | number | null)[][];

const HEADING = ['Datum', 'Grootboek', 'Boekstuk', 'Omschrijving', 'Bedrag'];

const cellsOf = ({ date, account, document, description, cents }: MadeLine): Cells[number] => [
  date,
  account ?? '8000 Algemeen',
  document ?? '',
  description,
  cents / 100,
];

/** Cells of a made ledger. */
export function toLedger(lines: readonly MadeLine[]): Cells {
  return [HEADING, ...lines.map(cellsOf)];
}

/** Layouts of a made ledger, each with misleading columns, rows, signs or notations. */
export const layouts: Readonly<Record<string, (lines: readonly MadeLine[], chance: Chance) => Cells>> = {
  'a running balance beside the amount': (lines, chance) => {
    let balance = chance.whole(1, 1e9);
    const rows = lines.map((line) => [...cellsOf(line), (balance += line.cents) / 100]);
    return [[...HEADING, 'Saldo'], ...rows];
  },
  'days of expiry and export': (lines, chance) => [
    ['Vervaldatum', 'Exportdatum', ...HEADING],
    ...lines.map((line) => [line.date + chance.whole(30, 400), 46000, ...cellsOf(line)]),
  ],
  'debit and credit': (lines) => [
    [...HEADING.slice(0, 4), 'Debet', 'Credit'],
    ...lines.map((line) => [
      ...cellsOf(line).slice(0, 4),
      line.cents < 0 ? -line.cents / 100 : null,
      line.cents > 0 ? line.cents / 100 : null,
    ]),
  ],
  'the side in a column': (lines) => [
    [...HEADING, 'D/C'],
    ...lines.map((line) => [...cellsOf(line).slice(0, 4), Math.abs(line.cents) / 100, line.cents < 0 ? 'D' : 'C']),
  ],
  'a total under every ten lines': (lines) => {
    const cells: Cells = [HEADING];
    for (let from = 0; from < lines.length; from += 10) {
      const group = lines.slice(from, from + 10);
      const cents = group.reduce((sum, line) => sum + line.cents, 0);
      cells.push(...group.map(cellsOf), [null, null, null, 'Subtotaal', cents / 100]);
    }
    return cells;
  },
  'pages with their own heading': (lines) => {
    const cells: Cells = [['Grootboekkaart', null, null, null, null]];
    for (let from = 0; from < lines.length; from += 12)
      cells.push(
        HEADING,
        ['----------', '----', '----', '----------', '------'],
        ...lines.slice(from, from + 12).map(cellsOf),
      );
    return cells;
  },
  'Dutch text with the minus behind': (lines) => [
    HEADING,
    ...lines.map((line) => {
      const euros = (Math.abs(line.cents) / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 });
      return [...cellsOf(line).slice(0, 4), `${euros}${line.cents < 0 ? '-' : ''}`];
    }),
  ],
};
