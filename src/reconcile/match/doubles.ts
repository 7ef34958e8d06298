import type { Candidate, Fit } from './candidates';
import { bestBy, groupBy } from './groups';
import type { Matching } from './matching';
import { coveredBy, type Line, type Part } from '../model';
import { byContent } from './order';
import { isWithin } from './reach';

/** How far an instalment is from the own year of a line: none, one, or out of the question. */
function yearsOff(line: Line, year: number): number {
  return isWithin(line, year, 0) ? 0 : isWithin(line, year, 1) ? 1 : Infinity;
}

/** Gives a line to the only instalments that it can be once more, or sets it aside. */
function placeOnce(matching: Matching, line: Line, options: readonly (readonly Part[])[]): void {
  if (options.length === 1) matching.place([line], options[0]!);
  else if (options.length > 1) matching.doubt([line], options.map(coveredBy));
}

/**
 * Lines with the amount of one instalment that has its line already, of the own year before the one next to it. A line
 * that names neither theme nor scheme must be exactly the instalment, or exactly what was booked for it.
 */
function doubleSingles(matching: Matching, candidates: readonly Candidate[]): void {
  const { names } = matching;
  const rankOf = (line: Line, { expected, degree }: Fit): number => {
    const [first] = matching.of(expected);
    if (!first || !names.allow(line, expected)) return Infinity;
    const asBooked = first.parts.length === 1 && first.lines.length === 1 && first.lines[0]!.cents === line.cents;
    if (degree > 1 && names.of(line).evidence > 1 && !asBooked) return Infinity;
    return degree + 4 * yearsOff(line, expected.year);
  };
  for (const { lines, fits } of candidates) {
    const free = lines.filter((line) => matching.isFree(line));
    const best = free.length > 0 ? bestBy(fits, (fit) => rankOf(free[0]!, fit)) : [];
    const options = best.map((fit) => [{ ...fit, cents: free[0]!.cents }]);
    for (const line of free) placeOnce(matching, line, options);
  }
}

/** Lines with the amount of a combined line that was placed. */
function doubleCombined(matching: Matching): void {
  const combined = matching.placements.filter(({ parts }) => parts.length > 1);
  const byAmount = groupBy(combined, ({ lines }) => lines[0]!.cents);
  for (const line of byAmount.size > 0 ? matching.lines : []) {
    const same = byAmount.get(line.cents);
    if (!same || !matching.isFree(line)) continue;
    const best = bestBy(same, ({ parts }) =>
      parts.some(({ expected }) => matching.names.allow(line, expected))
        ? yearsOff(line, parts[0]!.expected.year)
        : Infinity,
    );
    placeOnce(
      matching,
      line,
      best.map(({ parts }) => parts),
    );
  }
}

/** All the parts of a split instalment once more. */
function doubleSplit(matching: Matching): void {
  const splits = matching.placements.filter(({ lines }) => lines.length > 1);
  const amounts = new Set(splits.flatMap(({ lines }) => lines.map(({ cents }) => cents)));
  const free = matching.lines.filter((line) => amounts.has(line.cents) && matching.isFree(line)).sort(byContent);
  const likeness = ({ year, cents }: Line): string => `${year}|${cents}`;
  for (const { lines, parts } of splits) {
    const twins = groupBy(
      free.filter((line) => matching.isFree(line) && matching.names.allow(line, parts[0]!.expected)),
      likeness,
    );
    const again = lines.flatMap((line) => twins.get(likeness(line))?.shift() ?? []);
    if (again.length === lines.length) matching.place(again, parts);
  }
}

/** Payments that were placed and stand in the ledger once more; last of all, so that nothing else explains them. */
export function placeDoubles(matching: Matching, candidates: readonly Candidate[]): void {
  doubleSingles(matching, candidates);
  doubleCombined(matching);
  doubleSplit(matching);
}
