import { type Serial, serialOf } from '../core/date';
import type { Cents } from '../core/money';
import type { Evidence, Line } from './model';

const FAR = 1e9;

/** Tells the days that lie in a year or within three months of it. */
export function aroundYear(year: number): (date: Serial) => boolean {
  const from = serialOf(year - 1, 10, 1)!;
  const to = serialOf(year + 1, 3, 31)!;
  return (date) => date >= from && date <= to;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of lines in a result, whatever their order in the ledger; only lines that are equal go by their row. */
export function byContent(a: Line, b: Line): number {
  return (
    (a.date ?? yearStart(a)) - (b.date ?? yearStart(b)) ||
    a.cents - b.cents ||
    byText(a.description, b.description) ||
    byText(a.document, b.document) ||
    byText(a.theme, b.theme) ||
    (a.year ?? FAR) - (b.year ?? FAR) ||
    a.row - b.row
  );
}

/** A line without a date stands at the start of its year; without a year, at the end of all. */
function yearStart(line: Line): Serial {
  return line.year === undefined ? FAR : serialOf(line.year, 1, 1)!;
}

const STRENGTH: Readonly<Record<Evidence, number>> = { theme: 0, scheme: 1, amount: 2 };

/** A line that competes with others for the same instalments. */
export interface Contender {
  readonly line: Line;
  readonly evidence: Evidence;
  readonly offCents: Cents;
}

/** Which of several lines is the instalment of a year: what it names, how near it is, and then the one nearest 1 July. */
export function byClaim(year: number): (a: Contender, b: Contender) => number {
  const midyear = serialOf(year, 7, 1)!;
  const daysOff = ({ date }: Line): number => (date === undefined ? FAR : Math.abs(date - midyear));
  return (a, b) =>
    STRENGTH[a.evidence] - STRENGTH[b.evidence] ||
    Math.abs(a.offCents) - Math.abs(b.offCents) ||
    daysOff(a.line) - daysOff(b.line) ||
    byContent(a.line, b.line);
}
