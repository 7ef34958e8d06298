import type { Cents } from '../core/money';
import type { Matching } from './matching';
import type { Line } from './model';
import { byContent } from './order';

/** Lines by absolute amount, for the amounts that are booked in both directions. */
function opposites(lines: readonly Line[]): Line[][] {
  const negative = new Set<Cents>();
  for (const { cents } of lines) if (cents < 0) negative.add(-cents);
  const groups = new Map<Cents, Line[]>();
  if (negative.size === 0) return [];
  for (const { cents } of lines) if (cents > 0 && negative.has(cents)) groups.set(cents, []);
  for (const line of lines) groups.get(Math.abs(line.cents))?.push(line);
  return [...groups.values()];
}

/** Cancels each line against the nearest before it that goes the other way, and gives back what is left. */
function cancel(matching: Matching, lines: Line[]): Line[] {
  if (lines.every(({ cents }) => cents > 0) || lines.every(({ cents }) => cents < 0)) return lines;
  const standing: Line[] = [];
  for (const line of [...lines].sort(byContent)) {
    const last = standing[standing.length - 1];
    if (last && Math.sign(last.cents) !== Math.sign(line.cents)) {
      matching.reverse(last, line);
      standing.pop();
    } else standing.push(line);
  }
  return standing;
}

function by<Key>(lines: readonly Line[], likeness: (line: Line) => Key): Line[][] {
  const buckets = new Map<Key, Line[]>();
  for (const line of lines) {
    const key = likeness(line);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(line);
    else buckets.set(key, [line]);
  }
  return [...buckets.values()];
}

/**
 * Takes out each line with its reversal, the likest first: of the same theme, year and description, then less alike.
 * Two lines that name different themes are no reversal of each other.
 */
export function cancelReversals(matching: Matching): void {
  const { names } = matching;
  const cancelAll = (buckets: readonly Line[][]): Line[] => buckets.flatMap((lines) => cancel(matching, lines));
  const named = (line: Line): number => names.of(line).themes * 16 + names.of(line).areas;
  const namedInYear = (line: Line): number => named(line) * 10_000 + (line.year ?? 0);
  for (const group of opposites(matching.lines)) {
    const unlike = by(group, namedInYear).map((lines) => cancelAll(by(lines, ({ description }) => description)));
    const left = cancelAll(by(cancelAll(unlike), named));
    const nameless = left.filter((line) => names.of(line).themes === 0);
    const sign = Math.sign(nameless[0]?.cents ?? 0);
    const against = left.filter((line) => names.of(line).themes !== 0 && Math.sign(line.cents) === -sign);
    cancel(matching, [...nameless, ...against]);
  }
}
