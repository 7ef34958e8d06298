import { groupBy } from './groups';
import type { Matching } from './matching';
import type { Line } from './model';
import { byContent } from './order';

/** Lines by absolute amount, for the amounts that are booked in both directions. */
function opposites(lines: readonly Line[]): Line[][] {
  const negative = new Set(lines.filter(({ cents }) => cents < 0).map(({ cents }) => -cents));
  const both = new Set(lines.filter(({ cents }) => negative.has(cents)).map(({ cents }) => cents));
  const found = both.size > 0 ? lines.filter(({ cents }) => both.has(Math.abs(cents))) : [];
  return [...groupBy(found, ({ cents }) => Math.abs(cents)).values()];
}

/** Cancels each line against the nearest before it that goes the other way, and gives back what is left. */
function cancel(matching: Matching, lines: Line[]): Line[] {
  if (lines.every(({ cents }) => cents > 0) || lines.every(({ cents }) => cents < 0)) return lines;
  const standing: Line[] = [];
  for (const line of [...lines].sort(byContent)) {
    const last = standing[standing.length - 1];
    if (last && last.cents * line.cents < 0) {
      matching.reverse(last, line);
      standing.pop();
    } else standing.push(line);
  }
  return standing;
}

/**
 * Takes out each line with its reversal, the likest first: of the same theme, year and description, then less alike.
 * Two lines that name different themes are no reversal of each other.
 */
export function cancelReversals(matching: Matching): void {
  const { names } = matching;
  const cancelAlike = (lines: readonly Line[], likeness: (line: Line) => unknown): Line[] =>
    [...groupBy(lines, likeness).values()].flatMap((alike) => cancel(matching, alike));
  const named = (line: Line): number => names.of(line).themes * 16 + names.of(line).areas;
  const namedInYear = (line: Line): number => named(line) * 10_000 + (line.year ?? 0);
  for (const group of opposites(matching.lines)) {
    const unlike = [...groupBy(group, namedInYear).values()].flatMap((lines) =>
      cancelAlike(lines, ({ description }) => description),
    );
    const left = cancelAlike(cancelAlike(unlike, namedInYear), named);
    const nameless = left.filter((line) => names.of(line).evidence > 0);
    const against = left.filter((line) => names.of(line).evidence === 0 && line.cents * (nameless[0]?.cents ?? 0) < 0);
    cancel(matching, [...nameless, ...against]);
  }
}
