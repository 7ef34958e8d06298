import type { Cents } from '../../core/money';
import { groupBy } from './groups';
import type { Matching } from './matching';
import type { Expected, Line, Placement } from '../model';
import { byContent } from './order';
import { splitsOf } from './parts';
import { isWithin, mayBe, type Reach } from './reach';

/** As few lines as may be parts of an instalment without naming the theme or the scheme. */
const FEW = 20;

type Pool = (expected: Expected) => Iterable<Line>;

const expectedOf = ({ parts }: Placement): Expected => parts[0]!.expected;

/** Those of a list that use some of the same lines, together. */
function clusters(splits: readonly Placement[]): Placement[][] {
  return splits.reduce<Placement[][]>((found, split) => {
    const own = new Set(split.lines);
    const touches = (cluster: Placement[]): boolean => cluster.some(({ lines }) => lines.some((line) => own.has(line)));
    return [...found.filter((cluster) => !touches(cluster)), [...found.filter(touches).flat(), split]];
  }, []);
}

/** Whether all of a cluster can have their lines, one after the other, out of equal lines; if so it gives them. */
function shareOut(
  matching: Matching,
  cluster: readonly Placement[],
  pool: Pool,
  toleranceCents: Cents,
): Placement[] | undefined {
  const used = new Set<Line>();
  const shared: Placement[] = [];
  for (const expected of cluster.map(expectedOf).sort((a, b) => a.index - b.index)) {
    const left = [...pool(expected)].filter((line) => !used.has(line));
    const ways = splitsOf(matching, expected, left, toleranceCents);
    if (ways.length !== 1) return undefined;
    shared.push(ways[0]!);
    for (const line of ways[0]!.lines) used.add(line);
  }
  return shared;
}

/** Places what can be explained in one way out of the pools, and sets aside what cannot. */
function placeFrom(matching: Matching, pool: Pool, toleranceCents: Cents): void {
  const ways = matching.open().map((expected) => splitsOf(matching, expected, pool(expected), toleranceCents));
  for (const cluster of clusters(ways.flatMap((found) => (found.length === 1 ? found : [])))) {
    const shared = cluster.length === 1 ? cluster : shareOut(matching, cluster, pool, toleranceCents);
    if (shared) for (const { lines, parts } of shared) matching.place([...lines].sort(byContent), parts);
    else doubt(matching, cluster);
  }
  for (const found of ways)
    if (found.length > 1 && found.every(({ lines }) => lines.every((line) => matching.isFree(line))))
      doubt(matching, found);
}

function doubt(matching: Matching, splits: readonly Placement[]): void {
  matching.doubt(
    [...new Set(splits.flatMap(({ lines }) => lines))].sort(byContent),
    [...new Set(splits.map(expectedOf))].map((expected) => [expected]),
  );
}

/** No line that is larger can be a part of what is open. */
function largestPart(matching: Matching): Cents {
  return Math.max(...matching.open().map(({ inclCents }) => inclCents)) + matching.question.toleranceCents;
}

/** The lines that may be parts of what is open, those of one year that name the same together. */
export function partsOf(matching: Matching): Line[][] {
  const { lines, names } = matching;
  const largest = largestPart(matching);
  const parts = lines.filter((line) => line.cents > 0 && line.cents <= largest && matching.isFree(line));
  const alike = groupBy(parts, (line) => names.likeness(line));
  return [...alike.values()];
}

/** Lets the instalments have what is free, small enough and within reach of the parts that they may have. */
function placeParts(
  matching: Matching,
  parts: readonly Line[][],
  reach: Reach,
  mayHave: (year: number, line: Line) => boolean,
  toleranceCents = matching.question.toleranceCents,
): void {
  const largest = largestPart(matching);
  const pool: Pool = function* (expected) {
    const isIn = mayBe(matching, [expected], reach);
    const { year } = expected;
    for (const alike of parts) {
      const first = alike[0]!;
      if (isWithin(first, year, reach) && mayHave(year, first) && matching.names.allow(first, expected))
        for (const line of alike) if (line.cents <= largest && matching.isFree(line) && isIn(line)) yield line;
    }
  };
  placeFrom(matching, pool, toleranceCents);
}

/** Whether few lines of a year are left, free or in doubt; one without a year may be of any. */
function isQuiet(matching: Matching, year: number): boolean {
  let left = 0;
  return matching.lines.every((line) => {
    const fate = matching.fateOf(line);
    return !isWithin(line, year, 0) || (fate && !('options' in fate)) || ++left <= FEW;
  });
}

/**
 * Several lines that are one instalment of their own year; each names the theme or the scheme, or few lines are left.
 * Those that name nothing must be it to the cent: any few amounts come near to some instalment.
 */
export function placeSplitInOwnYear(matching: Matching, parts: readonly Line[][]): void {
  for (const least of [0, 1]) placeParts(matching, parts, 0, (_, line) => matching.names.of(line).evidence <= least);
  const years = new Set(matching.open().map(({ year }) => year));
  const quiet = [...years].filter((year) => isQuiet(matching, year));
  placeParts(matching, parts, 0, (year) => quiet.includes(year), 0);
}

/** Several lines of the year before, or after, that name the theme and together are its instalment. */
export function placeSplitInNextYear(matching: Matching, parts: readonly Line[][]): void {
  for (const step of [-1, 1])
    placeParts(matching, parts, 1, (year, line) => matching.names.of(line).evidence === 0 && line.year === year + step);
}
