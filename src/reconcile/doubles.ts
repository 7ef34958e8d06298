import type { Candidate, Fit } from './candidates';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { coveredBy, type Line } from './model';
import { byContent } from './order';
import { isWithin } from './reach';

/** Those with the lowest rank; none where that is infinite. */
function bestBy<T>(items: readonly T[], rankOf: (item: T) => number): T[] {
  let best: T[] = [];
  let least = Infinity;
  for (const item of items) {
    const rank = rankOf(item);
    if (rank < least) best = [];
    if (rank < Infinity && rank <= least) best.push(item);
    least = Math.min(least, rank);
  }
  return best;
}

/** How far an instalment is from the own year of a line: none, one, or out of the question. */
function yearsOff(line: Line, year: number): number {
  return isWithin(line, year, 0) ? 0 : isWithin(line, year, 1) ? 1 : Infinity;
}

/**
 * Lines with the amount of one instalment that has its line already, of the own year before the one next to it. A line
 * that names neither theme nor scheme must be exactly the instalment, or exactly what was booked for it.
 */
function doubleSingles(matching: Matching, candidates: readonly Candidate[]): void {
  const { names } = matching;
  const rankOf = (line: Line, { expected, degree }: Fit): number => {
    const [first] = matching.of(expected);
    if (!first || !names.allow(line, expected)) return Infinity;
    const asBooked = first.parts.length === 1 && first.lines.length === 1 && first.lines[0]!.cents === line.cents;
    if (degree > 1 && names.of(line).evidence > 1 && !asBooked) return Infinity;
    return degree + 4 * yearsOff(line, expected.year);
  };
  for (const { line, fits } of candidates) {
    if (!matching.isFree(line)) continue;
    const best = bestBy(fits, (fit) => rankOf(line, fit));
    if (best.length === 1) matching.place([line], [{ ...best[0]!, cents: line.cents }]);
    else if (best.length > 1)
      matching.doubt(
        [line],
        coveredBy(best).map((expected) => [expected]),
      );
  }
}

/** Lines with the amount of a combined line that was placed. */
function doubleCombined(matching: Matching): void {
  const combined = matching.placements.filter(({ parts }) => parts.length > 1);
  const byAmount = groupBy(combined, ({ lines }) => lines[0]!.cents);
  for (const line of matching.lines) {
    const same = byAmount.get(line.cents);
    if (!same || !matching.isFree(line)) continue;
    const best = bestBy(same, ({ parts }) =>
      parts.some(({ expected }) => matching.names.allow(line, expected))
        ? yearsOff(line, parts[0]!.expected.year)
        : Infinity,
    );
    if (best.length === 1) matching.place([line], best[0]!.parts);
    else if (best.length > 1)
      matching.doubt(
        [line],
        best.map(({ parts }) => coveredBy(parts)),
      );
  }
}

/** All the parts of a split instalment once more. */
function doubleSplit(matching: Matching): void {
  const splits = matching.placements.filter(({ lines }) => lines.length > 1);
  const amounts = new Set(splits.flatMap(({ lines }) => lines.map(({ cents }) => cents)));
  const free = matching.lines.filter((line) => amounts.has(line.cents) && matching.isFree(line)).sort(byContent);
  const likeness = ({ year, cents }: Line): string => `${year}|${cents}`;
  for (const { lines, parts } of splits) {
    const twins = groupBy(
      free.filter((line) => matching.isFree(line) && matching.names.allow(line, parts[0]!.expected)),
      likeness,
    );
    const again = lines.flatMap((line) => twins.get(likeness(line))?.shift() ?? []);
    if (again.length === lines.length) matching.place(again, parts);
  }
}

/** Payments that were placed and stand in the ledger once more; last of all, so that nothing else explains them. */
export function placeDoubles(matching: Matching, candidates: readonly Candidate[]): void {
  doubleSingles(matching, candidates);
  doubleCombined(matching);
  doubleSplit(matching);
}
