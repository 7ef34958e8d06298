import { serialOf } from '../../core/date';
import type { Matching } from './matching';
import type { Expected, Line } from '../model';

/** How many years from its own a line may be placed: none, or one. A line without a year has them all. */
export type Reach = 0 | 1;

/** Whether a line may be of a year. */
export function isWithin({ year }: Line, other: number, reach: Reach): boolean {
  return year === undefined ? reach === 0 : Math.abs(year - other) === reach;
}

/** The same instalment of another year where its amount is the same, as that of art. 3 is every year. */
export function equalIn({ expected, question }: Matching, { theme, area, inclCents }: Expected, year: number) {
  return expected.find(
    (other) =>
      other.year === year &&
      other.theme === theme &&
      other.area === area &&
      Math.abs(other.inclCents - inclCents) <= question.toleranceCents,
  );
}

/**
 * Tells which lines may be for instalments of a year. Where those of its own year are the same amounts and have their
 * lines, a line may go to another only when it is dated within three months of that year.
 */
export function mayBe(matching: Matching, covered: readonly Expected[], reach: Reach): (line: Line) => boolean {
  const target = covered[0]!.year;
  const equalYears = [target - 1, target + 1].filter((year) =>
    covered.every((expected) => equalIn(matching, expected, year)),
  );
  const from = serialOf(target - 1, 10, 1)!;
  const beyond = serialOf(target + 1, 4, 1)!;
  return (line) => {
    const { year, date = 0 } = line;
    return (
      isWithin(line, target, reach) && (reach === 0 || !equalYears.includes(year!) || (date >= from && date < beyond))
    );
  };
}
