import type { Matching } from './matching';
import type { Expected, Line } from './model';
import { aroundYear } from './order';

/** The same instalment of another year where its amount is the same, as that of art. 3 is every year. */
export function equalIn(matching: Matching, { theme, area, inclCents }: Expected, year: number): Expected | undefined {
  return matching.expected.find(
    (other) => other.year === year && other.theme === theme && other.area === area && other.inclCents === inclCents,
  );
}

/**
 * Whether a line may go to instalments of the year before or after: where those of its own year are the same amounts
 * and have their lines, it may only when it is dated within three months of that other year.
 */
export function mayCross(matching: Matching, line: Line, covered: readonly Expected[]): boolean {
  const { year } = line;
  const target = covered[0]!.year;
  if (year === undefined || Math.abs(year - target) !== 1) return false;
  const asMuchItsOwn = covered.every((expected) => equalIn(matching, expected, year) !== undefined);
  return !asMuchItsOwn || (line.date !== undefined && aroundYear(target)(line.date));
}
