import { type Serial, serialOf } from '../../core/date';
import type { Matching } from './matching';
import type { Line, Part } from '../model';

const FAR = 1e9;

const starts: Serial[] = [];

/** A line without a date stands at the start of its year; without a year, at the end of all. */
function dayOf({ date, year }: Line): Serial {
  return date ?? (year === undefined ? FAR : (starts[year] ??= serialOf(year, 1, 1)!));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of lines in a result, whatever their order in the ledger; only lines that are equal go by their row. */
export function byContent(a: Line, b: Line): number {
  return (
    dayOf(a) - dayOf(b) ||
    a.cents - b.cents ||
    byText(a.description, b.description) ||
    byText(a.document, b.document) ||
    byText(a.theme, b.theme) ||
    (a.year ?? FAR) - (b.year ?? FAR) ||
    a.row - b.row
  );
}

/** Which of several lines is an instalment: by what it names, how near it is, and then the one nearest 1 July. */
export function byClaim({ names }: Matching, { expected }: Part, offOf: (line: Line) => number) {
  const midyear = serialOf(expected.year, 7, 1)!;
  const daysOff = ({ date }: Line): number => (date === undefined ? FAR : Math.abs(date - midyear));
  return (a: Line, b: Line): number =>
    names.of(a).evidence - names.of(b).evidence ||
    Math.abs(offOf(a)) - Math.abs(offOf(b)) ||
    daysOff(a) - daysOff(b) ||
    byContent(a, b);
}
