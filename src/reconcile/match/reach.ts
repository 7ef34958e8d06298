import { serialOf } from '../../core/date';
import type { Expected, Line } from '../model';
import type { Matching } from './matching';

/** Relation of the year of an instalment to a line, nearest first. */
export enum YearReach {
  /** Year in the text, else year of the line. A line without a year has every year. */
  Named,
  /** Year of the line, where its text has another. */
  Own,
  /** Year before or after the year of the line. */
  Neighbour,
}

/** Reach of a line to a year; undefined beyond a neighbouring year. */
function reachOf({ names }: Matching, line: Line, year: number): YearReach | undefined {
  if (line.year === undefined) return YearReach.Named;
  const named = names.namedYear(line);
  if ((named ?? line.year) === year) return YearReach.Named;
  if (line.year === year) return YearReach.Own;
  return Math.abs(line.year - year) === 1 ? YearReach.Neighbour : undefined;
}

/** Returns whether a year lies at a reach from a line. */
export function isAt(matching: Matching, line: Line, year: number, reach: YearReach): boolean {
  return reachOf(matching, line, year) === reach;
}

/** Instalment of the same theme and area in another year, if it has the same amount, as those of art. 3 have. */
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
 * Returns a test for lines that may match instalments of a year at a reach. Where the line's first choice of year has
 * instalments of the same amounts, it may only match a neighbouring year within three months of that year.
 */
export function canMatch(matching: Matching, covered: readonly Expected[], reach: YearReach): (line: Line) => boolean {
  const target = covered[0]!.year;
  const hasEqual = (year: number): boolean => covered.every((expected) => equalIn(matching, expected, year));
  const before = hasEqual(target - 1);
  const after = hasEqual(target + 1);
  const from = serialOf(target - 1, 10, 1)!;
  const beyond = serialOf(target + 1, 4, 1)!;
  return (line) => {
    if (!isAt(matching, line, target, reach)) return false;
    if (reach === YearReach.Named) return true;
    if (reach === YearReach.Own) return !hasEqual(matching.names.namedYear(line)!);
    const { year, date = 0 } = line;
    return !(year! < target ? before : after) || (date >= from && date < beyond);
  };
}
