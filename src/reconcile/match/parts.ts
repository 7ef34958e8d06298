import type { Cents } from '../../core/money';
import { type Expected, type Line, type Part, type Placement, sumOf, waysOf } from '../model';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { byClaim } from './order';
import { subsetsOf } from './subset-sum';

/** So many different amounts have more subsets than can be told apart by their sums. */
export const MOST_AMOUNTS = 40;

/** Lines that together are an instalment. */
const placed = (lines: readonly Line[], part: Part): Placement => ({
  lines,
  parts: [{ ...part, cents: sumOf(lines) }],
});

/**
 * Finds the ways in which lines of a pool can be an instalment: all of them, or some of them to the cent, or some within a
 * tolerance. More than one way means that there is nothing to choose by.
 */
export function splitsOf(
  matching: Matching,
  expected: Expected,
  pool: Iterable<Line>,
  toleranceCents: Cents,
): Placement[] {
  const { basis } = matching.question;
  const lines: Line[] = [];
  const amounts = new Set<Cents>();
  let sumCents = 0;
  for (const line of pool) {
    lines.push(line);
    amounts.add(line.cents);
    sumCents += line.cents;
    // Corrections take less than half off again: so many lines cannot all be the instalment.
    if (amounts.size > MOST_AMOUNTS && sumCents > 2 * (expected.inclCents + toleranceCents)) return [];
  }
  if (lines.length < 2) return [];
  const ways = waysOf(expected, basis);
  const all = ways.find(({ cents }) => Math.abs(sumCents - cents) <= toleranceCents);
  if (all) return [placed(lines, all)];
  if (amounts.size > MOST_AMOUNTS) return [];
  const stacks = [...groupBy(lines, ({ cents }) => cents)].sort(([a], [b]) => a - b);
  const claim = byClaim(matching.names, ways[0]!, () => 0);
  const subsetsNear = subsetsOf(stacks.map(([cents, same]) => ({ cents, count: same.length })));
  for (const distance of new Set<Cents>([0, toleranceCents]))
    for (const way of ways) {
      const found = subsetsNear(way.cents, distance);
      if (found.length > 0)
        return found.map((counts) =>
          placed(
            counts.flatMap((count, index) => [...stacks[index]![1]].sort(claim).slice(0, count)),
            way,
          ),
        );
    }
  return [];
}
