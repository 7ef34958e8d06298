import { groupBy } from './groups';
import type { Matching } from './matching';
import type { Expected, Line, Placement } from './model';
import { byContent } from './order';
import { splitsOf } from './parts';
import { isWithin, mayBe, type Reach } from './reach';

/** As few lines as may be parts of an instalment without naming the theme or the scheme. */
const FEW = 20;

type Pool = (expected: Expected) => Line[];

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
function shareOut(matching: Matching, cluster: readonly Placement[], pool: Pool): Placement[] | undefined {
  const used = new Set<Line>();
  const shared: Placement[] = [];
  for (const expected of cluster.map(expectedOf).sort((a, b) => a.index - b.index)) {
    const left = pool(expected).filter((line) => !used.has(line));
    const ways = splitsOf(matching, expected, left);
    if (ways.length !== 1) return undefined;
    shared.push(ways[0]!);
    for (const line of ways[0]!.lines) used.add(line);
  }
  return shared;
}

/** Places what can be explained in one way out of the pools, and sets aside what cannot. */
function placeFrom(matching: Matching, pool: Pool): void {
  const ways = matching.open().map((expected) => splitsOf(matching, expected, pool(expected)));
  for (const cluster of clusters(ways.flatMap((found) => (found.length === 1 ? found : [])))) {
    const shared = cluster.length === 1 ? cluster : shareOut(matching, cluster, pool);
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

/**
 * Lets the instalments have what is free and small enough to be a part, of lines within reach that name at least so much.
 * Lines that name the same are allowed together.
 */
function placeParts(
  matching: Matching,
  evidence: number,
  reach: Reach,
  mayHave: (year: number, line: Line) => boolean = () => true,
): void {
  const { names, question } = matching;
  const largest = Math.max(...matching.open().map(({ inclCents }) => inclCents)) + question.toleranceCents;
  const parts = matching.lines.filter(
    (line) => line.cents > 0 && line.cents <= largest && matching.isFree(line) && names.of(line).evidence <= evidence,
  );
  const alike = groupBy(parts, (line) => {
    const { themes, areas } = names.of(line);
    return ((line.year ?? 0) * 256 + themes) * 16 + areas;
  });
  placeFrom(matching, (expected) =>
    [...alike.values()]
      .filter(
        ([line]) =>
          isWithin(line!, expected.year, reach) && mayHave(expected.year, line!) && names.allow(line!, expected),
      )
      .flat()
      .filter((line) => mayBe(matching, line, [expected], reach)),
  );
}

/** The years in which few lines are left; one without a year may be of any. */
function quietYears(matching: Matching): number[] {
  const left = groupBy(
    matching.lines.filter((line) => matching.isLeft(line)),
    ({ year }) => year,
  );
  const count = (year: number | undefined): number => left.get(year)?.length ?? 0;
  return matching.expected.map(({ year }) => year).filter((year) => count(year) + count(undefined) <= FEW);
}

/** Several lines that are one instalment of their own year; each names the theme or the scheme, or few lines are left. */
export function placeSplitInOwnYear(matching: Matching): void {
  placeParts(matching, 0, 0);
  placeParts(matching, 1, 0);
  const quiet = quietYears(matching);
  if (quiet.length > 0) placeParts(matching, 2, 0, (year) => quiet.includes(year));
}

/** Several lines of the year before, or after, that name the theme and together are its instalment. */
export function placeSplitInNextYear(matching: Matching): void {
  for (const step of [-1, 1]) placeParts(matching, 0, 1, (year, line) => line.year === year + step);
}
