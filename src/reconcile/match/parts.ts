import type { Cents } from '../../core/money';
import { type Expected, type Line, type Part, type Placement, sumCents, identifyingAmounts } from '../model';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { byClaim } from './order';
import { subsetsOf } from './subset-sum';

/** Most distinct amounts; more have too many subsets with the same sum. */
export const MOST_AMOUNTS = 40;

/** Most lines; among more, some are an instalment by chance. */
const MOST_LINES = 1000;

/** Placement of lines whose sum is an instalment. */
const placed = (lines: readonly Line[], part: Part): Placement => ({
  lines,
  parts: [{ ...part, cents: sumCents(lines) }],
});

/**
 * Finds sets of lines of a pool that add up to an instalment: all of them, else subsets to the cent, else subsets
 * within the tolerance. Several sets are equally good.
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
  let total = 0;
  for (const line of pool) {
    lines.push(line);
    if (amounts.size <= MOST_AMOUNTS) amounts.add(line.cents);
    total += line.cents;
    // Corrections take off less than half: the sum of so many lines is too large for the instalment.
    if ((amounts.size > MOST_AMOUNTS || lines.length > MOST_LINES) && total > 2 * (expected.inclCents + toleranceCents))
      return [];
  }
  if (lines.length < 2) return [];
  const ways = identifyingAmounts(expected, basis);
  const all = ways.find(({ cents }) => Math.abs(total - cents) <= toleranceCents);
  if (all) return [placed(lines, all)];
  if (amounts.size > MOST_AMOUNTS || lines.length > MOST_LINES) return [];
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
