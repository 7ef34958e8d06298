import type { Expected } from '../../src/reconcile/model';
import { reconcile } from '../../src/reconcile/reconcile';
import { distortions, make, type Made, toLedger } from './ledger-maker';

/** How many ledgers of each kind, and which comes first; a long run draws more, and others. */
const ROUNDS = Number(process.env['FUZZ_RUNS'] ?? 60);
const FIRST = Number(process.env['FUZZ_SEED'] ?? 0);

type Verdict = 'right' | 'unresolved' | 'wrong';

const key = ({ year, label }: Expected): string => `${year} ${label}`;

/** Right as told; unresolved where an instalment is called missing that is there; anything else is wrong. */
function verdictOf({ place, lines, truth }: Made): Verdict {
  const result = reconcile({ ledger: toLedger(lines), place, basis: 'excl', toleranceCents: 100 });
  if (!result.ok) return 'wrong';
  const told = new Map([...truth].map(([expected, one]) => [key(expected), one]));
  const verdicts = result.value.instalments.map(({ expected, status, bookedCents }): Verdict => {
    const { status: should, bookedCents: shouldBook } = told.get(key(expected))!;
    if (status === should && bookedCents === shouldBook) return 'right';
    return status === 'ontbreekt' ? 'unresolved' : 'wrong';
  });
  return verdicts.includes('wrong') ? 'wrong' : verdicts.includes('unresolved') ? 'unresolved' : 'right';
}

const tally: Record<string, Record<Verdict, number>> = {};
const failures: string[] = [];
for (const distortion of Object.keys(distortions)) {
  const counts = (tally[distortion] = { right: 0, unresolved: 0, wrong: 0 });
  for (let round = FIRST; round < FIRST + ROUNDS; round++) {
    const seed = round * 7919 + 17;
    const made = make(seed, distortion);
    if (!made) continue;
    const verdict = verdictOf(made);
    counts[verdict]++;
    if (verdict !== 'right')
      failures.push(`${verdict}: ${distortion}, seed ${seed}, ${made.place.name}, ${made.naming}`);
  }
}

describe('ledgers from the annex with one known distortion', () => {
  it.each(Object.entries(tally))(
    '%s: 99% come back right and none wrong',
    (distortion, { right, unresolved, wrong }) => {
      expect(right).toBeGreaterThan(ROUNDS / 4);
      expect({
        wrong,
        failures: failures.filter((failure) => failure.startsWith(`wrong: ${distortion},`)).slice(0, 5),
      }).toEqual({
        wrong: 0,
        failures: [],
      });
      expect(right / (right + unresolved)).toBeGreaterThanOrEqual(0.99);
    },
  );
});
