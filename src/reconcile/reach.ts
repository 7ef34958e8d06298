import { dayOf } from '../core/date';
import type { Matching } from './matching';
import type { Expected, Line } from './model';

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
 * Whether a line may be for instalments of a year. Where those of its own year are the same amounts and have their
 * lines, it may go to another only when it is dated within three months of that year.
 */
export function mayBe(matching: Matching, line: Line, covered: readonly Expected[], reach: Reach): boolean {
  const target = covered[0]!.year;
  if (!isWithin(line, target, reach)) return false;
  if (reach === 0 || covered.some((expected) => !equalIn(matching, expected, line.year!))) return true;
  if (line.date === undefined) return false;
  const { year, month } = dayOf(line.date);
  const monthOfTarget = (year - target) * 12 + month;
  return monthOfTarget > -3 && monthOfTarget < 16;
}
