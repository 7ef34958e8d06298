import type { Cents } from '../core/money';
import type { Matching } from './matching';
import { amountOf, basesOf, type BookedBasis, type Expected, type Line } from './model';

/** An instalment that the amount of a line fits. */
export interface Fit {
  readonly expected: Expected;
  readonly basis: BookedBasis;
  /** What the line is over. */
  readonly offCents: Cents;
}

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
  const { lines, expected, question } = matching;
  const targets = expected
    .flatMap((one) =>
      basesOf(one, question.basis).map((basis) => ({ expected: one, basis, cents: amountOf(one, basis) })),
    )
    .sort((a, b) => a.cents - b.cents);
  const amounts = Float64Array.from(targets, (target) => target.cents);
  const fitsOf = (cents: Cents): Fit[] => {
    const fits: Fit[] = [];
    const most = cents + question.toleranceCents;
    for (let at = lowerBound(amounts, cents - question.toleranceCents); at < amounts.length; at++) {
      if (amounts[at]! > most) break;
      const target = targets[at]!;
      fits.push({ expected: target.expected, basis: target.basis, offCents: cents - target.cents });
    }
    return fits;
  };
  const candidates: Candidate[] = [];
  const known = new Map<Cents, Fit[]>();
  for (const line of lines) {
    const at = lowerBound(amounts, line.cents - question.toleranceCents);
    if (at === amounts.length || amounts[at]! > line.cents + question.toleranceCents || !matching.isFree(line))
      continue;
    let fits = known.get(line.cents);
    if (!fits) known.set(line.cents, (fits = fitsOf(line.cents)));
    candidates.push({ line, fits });
  }
  return candidates;
}
