import type { Expected } from '../../src/reconcile/model';
import { reconcile } from '../../src/reconcile/reconcile';
import type { Ledger } from '../../src/reconcile/read/cells';
import { Chance, distortions, layouts, make, type Made, toLedger } from './ledger-maker';

/** Number of ledgers of each kind, and the first seed; a long run sets both. */
const ROUNDS = Number(process.env['FUZZ_RUNS'] ?? 60);
const FIRST = Number(process.env['FUZZ_SEED'] ?? 0);

type Verdict = 'right' | 'unresolved' | 'wrong';

const key = ({ year, label }: Expected): string => `${year} ${label}`;

/** Right as expected; unresolved where a present instalment is reported missing; otherwise wrong. */
function verdictOf({ place, lines, truth }: Made, toCells: (lines: Made['lines']) => Ledger): Verdict {
  const result = reconcile({ ledger: toCells(lines), place, basis: 'excl', toleranceCents: 100 });
  if (!result.ok) return 'wrong';
  const told = new Map([...truth].map(([expected, one]) => [key(expected), one]));
  const verdicts = result.value.instalments.map(({ expected, status, bookedCents }): Verdict => {
    const { status: should, bookedCents: shouldBook } = told.get(key(expected))!;
    if (status === should && bookedCents === shouldBook) return 'right';
    return status === 'ontbreekt' ? 'unresolved' : 'wrong';
  });
  return verdicts.includes('wrong') ? 'wrong' : verdicts.includes('unresolved') ? 'unresolved' : 'right';
}

interface Tally {
  readonly counts: Record<Verdict, number>;
  readonly wrong: string[];
}

/** Draws ledgers of one kind and counts verdicts. */
function tallyOf(
  makeOne: (seed: number, round: number) => Made | undefined,
  toCells: (lines: Made['lines'], seed: number) => Ledger,
): Tally {
  const counts = { right: 0, unresolved: 0, wrong: 0 };
  const wrong: string[] = [];
  for (let round = FIRST; round < FIRST + ROUNDS; round++) {
    const seed = round * 7919 + 17;
    const made = makeOne(seed, round);
    if (!made) continue;
    const verdict = verdictOf(made, (lines) => toCells(lines, seed));
    counts[verdict]++;
    if (verdict === 'wrong') wrong.push(`${made.distortion}, seed ${seed}, ${made.place.name}, ${made.naming}`);
  }
  return { counts, wrong };
}

function expectRight({ counts: { right, unresolved }, wrong }: Tally): void {
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(right).toBeGreaterThan(ROUNDS / 5);
  expect(right / (right + unresolved)).toBeGreaterThanOrEqual(0.99);
}

const kinds = Object.keys(distortions);

describe('ledgers from the annex with one known distortion', () => {
  it.each(kinds)('%s: 99%% reconcile correctly and none wrongly', (distortion) => {
    expectRight(tallyOf((seed) => make(seed, distortion), toLedger));
  });
});

describe('ledgers from the annex in a layout that may mislead', () => {
  it.each(Object.entries(layouts))('%s: 99%% reconcile correctly and none wrongly', (_, layout) => {
    expectRight(
      tallyOf(
        (seed, round) => make(seed, kinds[round % kinds.length]!),
        (lines, seed) => layout(lines, new Chance(seed)),
      ),
    );
  });
});
