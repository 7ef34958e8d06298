import type { Cents } from '../core/money';
import type { Matching } from './matching';
import { type Line, type Part, waysOf } from './model';

/** An instalment that the amount of a line fits. */
export interface Fit extends Part {
  /** How well, best first: exact on the asked basis, exact on the other, within the tolerance of either. */
  readonly degree: number;
}

/** How well a line can fit. */
export const DEGREES = [0, 1, 2, 3];

/** A line with all the instalments, of whatever year, that its amount fits. */
export interface Candidate {
  readonly line: Line;
  readonly fits: readonly Fit[];
}

/** The first position in a sorted list whose value is not under a bound. */
export function lowerBound(sorted: ArrayLike<number>, bound: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The few lines whose amount is that of an instalment, found by sorting the few amounts that are possible. */
export function candidatesOf(matching: Matching): Candidate[] {
  const { basis, toleranceCents } = matching.question;
  const ways = matching.expected.flatMap((expected) => waysOf(expected, basis));
  const amounts = Float64Array.from(ways, ({ cents }) => cents).sort();
  const known = new Map<Cents, Fit[]>();
  const fitsOf = (cents: Cents): Fit[] => {
    const fits = ways
      .filter((way) => Math.abs(way.cents - cents) <= toleranceCents)
      .map((way) => ({ ...way, degree: (way.cents === cents ? 0 : 2) + (way.basis === basis ? 0 : 1) }));
    known.set(cents, fits);
    return fits;
  };
  const candidates: Candidate[] = [];
  for (const line of matching.lines) {
    const { cents } = line;
    if (amounts[lowerBound(amounts, cents - toleranceCents)]! <= cents + toleranceCents && matching.isFree(line))
      candidates.push({ line, fits: known.get(cents) ?? fitsOf(cents) });
  }
  return candidates;
}
