import type { Cents } from '../../core/money';
import { type Expected, type Line, type Placement, sumCents } from '../model';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence, type Names } from './naming';
import { divideOver } from './one-line-many-instalments';
import { byContent } from './order';
import { MOST_AMOUNTS, splitsOf } from './parts';
import { isAt, mayBe, YearReach } from './reach';
import { THEME_BITS, Word } from './words';
import { wholesOf } from './year-sums';

/** Lines without a name are tried only in a year with at most this many unmatched lines. */
const MOST_UNMATCHED = 20;

/** Lines that may be parts of an instalment. */
type Pool = (expected: Expected) => Iterable<Line>;

const expectedOf = ({ parts }: Placement): Expected => parts[0]!.expected;

/** Clusters placements that share lines. */
function clusters(splits: readonly Placement[]): Placement[][] {
  return splits.reduce<Placement[][]>((found, split) => {
    const own = new Set(split.lines);
    const touches = (cluster: Placement[]): boolean => cluster.some(({ lines }) => lines.some((line) => own.has(line)));
    return [...found.filter((cluster) => !touches(cluster)), [...found.filter(touches).flat(), split]];
  }, []);
}

/**
 * Distributes lines over the instalments of a cluster, in order; undefined where one of them gets no unique set of
 * lines.
 */
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
    const splits = splitsOf(matching, expected, left, toleranceCents);
    if (splits.length !== 1) return undefined;
    shared.push(splits[0]!);
    for (const line of splits[0]!.lines) used.add(line);
  }
  return shared;
}

function doubt(matching: Matching, splits: readonly Placement[]): void {
  matching.doubt(
    [...new Set(splits.flatMap(({ lines }) => lines))].sort(byContent),
    [...new Set(splits.map(expectedOf))].map((expected) => [expected]),
  );
}

/**
 * Matches missing instalments with lines of their pools where there is one solution; marks lines with several as
 * ambiguous.
 */
function placeFrom(matching: Matching, pool: Pool, toleranceCents = matching.question.toleranceCents): void {
  const splits = matching.missing().map((expected) => splitsOf(matching, expected, pool(expected), toleranceCents));
  const isOpen = ({ lines }: Placement): boolean => lines.every((line) => matching.isOpen(line));
  for (const cluster of clusters(splits.filter(({ length }) => length === 1).flat())) {
    // Another cluster, shared out again, may have taken its lines.
    if (!cluster.every(isOpen)) continue;
    const shared = cluster.length === 1 ? cluster : shareOut(matching, cluster, pool, toleranceCents);
    if (shared) for (const { lines, parts } of shared) matching.place([...lines].sort(byContent), parts);
    else doubt(matching, cluster);
  }
  const several = splits.filter((found) => found.length > 1 && found.every(isOpen));
  for (const cluster of clusters(several.flat())) doubt(matching, cluster);
}

/** Groups open lines that name the scheme or a theme, by names and years; none where no instalment is missing. */
export function namedLines(matching: Matching): Line[][] {
  const { names } = matching;
  if (matching.missing().length === 0) return [];
  const named = matching.openWhere((_, index) => names.saysAt(index, THEME_BITS | Word.Scheme));
  return [...groupBy(named, (line) => names.groupingKey(line)).values()];
}

/** Returns a pool: the open lines that are candidates for an instalment, from groups with the same names. */
function poolOf(
  matching: Matching,
  groups: readonly (readonly Line[])[],
  reach: YearReach,
  mayHave: (line: Line, expected: Expected) => boolean,
): Pool {
  return function* (expected) {
    const isIn = mayBe(matching, [expected], reach);
    for (const alike of groups) {
      const first = alike[0]!;
      if (!isAt(matching, first, expected.year, reach) || !matching.names.allow(first, expected)) continue;
      for (const line of alike)
        if (matching.isOpen(line) && mayHave(line, expected) && (reach === YearReach.Named || isIn(line))) yield line;
    }
  };
}

/** Returns whether a line can be part of an instalment: a receipt, or a correction with its sign. */
const isPart = (names: Names, line: Line): boolean => line.cents > 0 || names.says(line, Word.Correction);

/** Open receipts of years with few unmatched lines, one per group. */
function fewLines(matching: Matching): Line[][] {
  const quiet = new Set(matching.missing().map(({ year }) => year));
  for (const year of quiet) if (matching.hasUnmatched(year, MOST_UNMATCHED)) quiet.delete(year);
  if (quiet.size === 0) return [];
  const isQuiet = (year: number): boolean => year === 0 || quiet.has(year);
  return matching.openWhere((cents, index) => cents > 0 && isQuiet(matching.years[index]!)).map((line) => [line]);
}

/**
 * Matches several lines with one instalment, whose year is at a reach: receipts and corrections that name the theme,
 * then those that name the scheme; then all lines that name the theme. Lines without a name count only in a year with
 * few unmatched lines and to the cent, because some subset of any lines is near an instalment.
 */
export function placeManyLinesOneInstalment(
  matching: Matching,
  named: readonly (readonly Line[])[],
  reach: YearReach,
): void {
  const { names } = matching;
  for (const weakest of [Evidence.Theme, Evidence.Scheme])
    placeFrom(
      matching,
      poolOf(matching, named, reach, (line) => names.evidence(line) <= weakest && isPart(names, line)),
    );
  if (reach !== YearReach.Named) return;
  // A negative line that names the theme may be part of it without a word for a correction, but to the cent only.
  placeFrom(
    matching,
    poolOf(matching, named, reach, (line) => names.evidence(line) === Evidence.Theme),
    0,
  );
  placeFrom(
    matching,
    poolOf(matching, fewLines(matching), reach, () => true),
    0,
  );
}

/** Matches several lines of one neighbouring year that name the theme with one instalment. */
export function placeManyLinesOfNeighbour(matching: Matching, named: readonly (readonly Line[])[]): void {
  const { names } = matching;
  for (const step of [-1, 1])
    placeFrom(
      matching,
      poolOf(
        matching,
        named,
        YearReach.Neighbour,
        (line, { year }) => names.evidence(line) === Evidence.Theme && line.cents > 0 && line.year === year + step,
      ),
    );
}

/** Matches all lines of a year that name the scheme or a theme with all missing instalments of that year, where the sums agree. */
export function placeManyLinesManyInstalments(matching: Matching, named: readonly (readonly Line[])[]): void {
  const { names, question } = matching;
  for (const missing of groupBy(matching.missing(), ({ year }) => year).values()) {
    const { year } = missing[0]!;
    const lines: Line[] = [];
    for (const alike of named) {
      const first = alike[0]!;
      if (!isAt(matching, first, year, YearReach.Named) || names.namesArea(first)) continue;
      if (!missing.some((expected) => names.allow(first, expected))) continue;
      for (const line of alike) {
        if (lines.length > MOST_AMOUNTS) break;
        if (matching.isOpen(line) && isPart(names, line)) lines.push(line);
      }
    }
    if (missing.length < 2 || lines.length < 2 || lines.length > MOST_AMOUNTS) continue;
    const cents = sumCents(lines);
    const whole = wholesOf(missing, question.basis).find(
      (parts) => Math.abs(cents - sumCents(parts)) <= question.toleranceCents * parts.length,
    );
    if (whole) matching.place(lines.sort(byContent), divideOver(cents, whole));
  }
}
