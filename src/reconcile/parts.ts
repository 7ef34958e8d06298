import type { Cents } from '../core/money';
import type { Matching } from './matching';
import { amountOf, basesOf, type BookedBasis, type Expected, type Line } from './model';
import { byClaim } from './order';
import { subsetsNear } from './subsets';

/** Lines that together are one instalment. */
export interface Split {
  readonly expected: Expected;
  readonly basis: BookedBasis;
  readonly lines: readonly Line[];
}

const sumOf = (lines: readonly Line[]): Cents => lines.reduce((sum, line) => sum + line.cents, 0);

/** The lines by amount, of each amount the best claim first. */
function stacked(matching: Matching, pool: readonly Line[], expected: Expected): Line[][] {
  const claim = byClaim(expected.year);
  const contenders = pool.map((line) => ({ line, evidence: matching.names.evidence(line), offCents: 0 })).sort(claim);
  const stacks = new Map<Cents, Line[]>();
  for (const { line } of contenders) {
    const stack = stacks.get(line.cents);
    if (stack) stack.push(line);
    else stacks.set(line.cents, [line]);
  }
  return [...stacks.values()].sort((a, b) => a[0]!.cents - b[0]!.cents);
}

/**
 * The ways in which lines of a pool can be an instalment: all of them, or some of them to the cent, or some within the
 * tolerance. More than one way means that there is nothing to choose by.
 */
export function splitsOf(matching: Matching, expected: Expected, pool: readonly Line[]): Split[] {
  const { basis: asked, toleranceCents } = matching.question;
  if (pool.length < 2) return [];
  const bases = basesOf(expected, asked);
  const all = bases.find((basis) => Math.abs(sumOf(pool) - amountOf(expected, basis)) <= toleranceCents);
  if (all) return [{ expected, basis: all, lines: pool }];
  const stacks = stacked(matching, pool, expected);
  const counted = stacks.map((lines) => ({ cents: lines[0]!.cents, count: lines.length }));
  for (const distance of new Set([0, toleranceCents]))
    for (const basis of bases) {
      const found = subsetsNear(counted, amountOf(expected, basis), distance);
      if (found.length > 0)
        return found.map(({ counts }) => ({
          expected,
          basis,
          lines: counts.flatMap((count, index) => stacks[index]!.slice(0, count)),
        }));
    }
  return [];
}
