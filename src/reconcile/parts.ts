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

/** So many different amounts have more subsets than can be told apart by what they add up to. */
const MOST_AMOUNTS = 40;

/** The lines by amount, or undefined where there are too many amounts to search. */
function stacked(pool: readonly Line[]): Line[][] | undefined {
  const stacks = new Map<Cents, Line[]>();
  for (const line of pool) {
    const stack = stacks.get(line.cents);
    if (stack) stack.push(line);
    else if (stacks.size === MOST_AMOUNTS) return undefined;
    else stacks.set(line.cents, [line]);
  }
  return [...stacks.values()].sort((a, b) => a[0]!.cents - b[0]!.cents);
}

/** Of lines with the same amount the ones with the best claim. */
function bestOf(matching: Matching, lines: readonly Line[], count: number, { year }: Expected): Line[] {
  if (count === lines.length) return [...lines];
  const contenders = lines.map((line) => ({ line, evidence: matching.names.evidence(line), offCents: 0 }));
  const sorted = contenders.sort(byClaim(year));
  return sorted.slice(0, count).map(({ line }) => line);
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
  const stacks = stacked(pool);
  if (!stacks) return [];
  const counted = stacks.map((lines) => ({ cents: lines[0]!.cents, count: lines.length }));
  for (const distance of new Set([0, toleranceCents]))
    for (const basis of bases) {
      const found = subsetsNear(counted, amountOf(expected, basis), distance);
      if (found.length > 0)
        return found.map(({ counts }) => ({
          expected,
          basis,
          lines: counts.flatMap((count, index) => bestOf(matching, stacks[index]!, count, expected)),
        }));
    }
  return [];
}
