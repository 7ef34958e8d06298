import { groupBy } from './groups';
import type { Matching } from './matching';
import type { Line } from '../model';
import { byContent } from './order';

/** Lines by what they have in common, where that is booked in both directions. */
function bothWays<Key>(lines: readonly Line[], keyOf: (line: Line) => Key): Line[][] {
  const negative = new Set(lines.filter(({ cents }) => cents < 0).map(keyOf));
  const positive = lines.filter((line) => line.cents > 0 && negative.has(keyOf(line)));
  const both = new Set(positive.map(keyOf));
  const found = both.size > 0 ? lines.filter((line) => both.has(keyOf(line))) : [];
  return [...groupBy(found, keyOf).values()];
}

/** Cancels each line against the nearest before it that goes the other way. */
function cancel(matching: Matching, lines: readonly Line[]): void {
  const standing: Line[] = [];
  for (const line of [...lines].sort(byContent)) {
    const last = standing[standing.length - 1];
    if (last && last.cents * line.cents < 0) {
      matching.reverse(last, line);
      standing.pop();
    } else standing.push(line);
  }
}

/**
 * Takes out each line with its reversal, the likest first: of the same theme, year and description, then less alike.
 * Two lines that name different themes are no reversal of each other.
 */
export function cancelReversals(matching: Matching): void {
  const { names } = matching;
  const free = (lines: readonly Line[]): Line[] => lines.filter((line) => matching.isFree(line));
  const cancelAlike = (lines: readonly Line[], likeness: (line: Line) => unknown): void => {
    for (const alike of bothWays(free(lines), likeness)) cancel(matching, alike);
  };
  const named = (line: Line): number => names.of(line).themes * 16 + names.of(line).areas;
  const namedInYear = (line: Line): number => named(line) * 10_000 + (line.year ?? 0);
  for (const group of bothWays(matching.lines, ({ cents }) => Math.abs(cents))) {
    for (const alike of bothWays(group, namedInYear)) {
      cancelAlike(alike, ({ description }) => description);
      cancelAlike(alike, named);
    }
    cancelAlike(group, named);
    const nameless = group.filter((line) => names.of(line).evidence > 0);
    cancelAlike(nameless, () => true);
    const left = free(nameless);
    const against = free(group).filter(
      (line) => names.of(line).evidence === 0 && line.cents * (left[0]?.cents ?? 0) < 0,
    );
    cancel(matching, [...left, ...against]);
  }
}
