import { serialOf } from '../../core/date';
import type { Line, Lines, Part } from '../model';
import type { Names } from './naming';

const FAR = 1e9;

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Compares lines by date, amount and text, independent of their order in the ledger; equal lines by row. */
export function byContent(a: Line, b: Line): number {
  return (
    a.day - b.day ||
    a.cents - b.cents ||
    byText(a.description, b.description) ||
    byText(a.document, b.document) ||
    byText(a.theme, b.theme) ||
    byText(a.account, b.account) ||
    byText(a.costCentre, b.costCentre) ||
    (a.year ?? FAR) - (b.year ?? FAR) ||
    a.row - b.row
  );
}

/** As `byContent`, for the lines at two indices; makes lines only where days and amounts are equal. */
export function contentOrder(lines: Lines): (a: number, b: number) => number {
  const { days, cents } = lines;
  return (a, b) => days[a]! - days[b]! || cents[a]! - cents[b]! || byContent(lines.at(a), lines.at(b));
}

/** Compares claims of lines to an instalment: by evidence, by difference, then by distance to 1 July. */
export function byClaim(names: Names, { expected }: Part, offOf: (line: Line) => number) {
  const midyear = serialOf(expected.year, 7, 1)!;
  const daysOff = ({ date }: Line): number => (date === undefined ? FAR : Math.abs(date - midyear));
  return (a: Line, b: Line): number =>
    names.evidence(a) - names.evidence(b) ||
    Math.abs(offOf(a)) - Math.abs(offOf(b)) ||
    daysOff(a) - daysOff(b) ||
    byContent(a, b);
}
