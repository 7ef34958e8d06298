import type { Cents } from '../../core/money';
import { once } from '../../core/once';
import { type Expected, type Line, type Placement, sumCents } from '../model';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence, type Names } from './naming';
import { divideOver } from './one-line-many-instalments';
import { byContent } from './order';
import { MOST_AMOUNTS, splitsOf } from './parts';
import { isAt, canMatch, YearReach } from './reach';
import { THEME_BITS, Word } from '../read/words';
import { completeCombinations } from './year-sums';

/** Lines without a name are tried only in a year with at most this many unmatched lines. */
const MOST_UNMATCHED = 20;

/** Pool of an instalment: the open lines that may be parts of it. */
type Pool = (expected: Expected) => Iterable<Line>;

/** Lines with the same names and years, so that the first decides which instalments all of them may be. */
export type LikeLines = readonly Line[];

/** Instalment of a split, which has only one. */
const expectedOf = ({ parts }: Placement): Expected => parts[0]!.expected;

/** Clusters splits that share a line, directly or through another split. */
function clusters(splits: readonly Placement[]): Placement[][] {
  return splits.reduce<Placement[][]>((found, split) => {
    const own = new Set(split.lines);
    const touches = (cluster: Placement[]): boolean => cluster.some(({ lines }) => lines.some((line) => own.has(line)));
    return [...found.filter((cluster) => !touches(cluster)), [...found.filter(touches).flat(), split]];
  }, []);
}

/**
 * Splits the instalments of a cluster again, in order, each over the lines that the ones before leave; undefined where
 * one of them then has no split or several.
 */
function distribute(
  matching: Matching,
  cluster: readonly Placement[],
  pool: Pool,
  toleranceCents: Cents,
): Placement[] | undefined {
  const used = new Set<Line>();
  const distributed: Placement[] = [];
  for (const expected of cluster.map(expectedOf).sort((a, b) => a.index - b.index)) {
    const left = [...pool(expected)].filter((line) => !used.has(line));
    const splits = splitsOf(matching, expected, left, toleranceCents);
    if (splits.length !== 1) return undefined;
    distributed.push(splits[0]!);
    for (const line of splits[0]!.lines) used.add(line);
  }
  return distributed;
}

/** Marks the lines of splits as ambiguous between their instalments. */
function markAmbiguous(matching: Matching, splits: readonly Placement[]): void {
  matching.markAmbiguous(
    [...new Set(splits.flatMap(({ lines }) => lines))].sort(byContent),
    [...new Set(splits.map(expectedOf))].map((expected) => [expected]),
  );
}

/** Matches each missing instalment that has one split over its pool; marks the lines as ambiguous where it has several. */
function matchFrom(matching: Matching, pool: Pool, toleranceCents = matching.question.toleranceCents): void {
  const splits = matching.missing().map((expected) => splitsOf(matching, expected, pool(expected), toleranceCents));
  const isOpen = ({ lines }: Placement): boolean => lines.every((line) => matching.isOpen(line));
  for (const cluster of clusters(splits.filter(({ length }) => length === 1).flat())) {
    // A cluster before it may have taken its lines when it was distributed.
    if (!cluster.every(isOpen)) continue;
    const settled = cluster.length === 1 ? cluster : distribute(matching, cluster, pool, toleranceCents);
    if (settled) for (const { lines, parts } of settled) matching.match([...lines].sort(byContent), parts);
    else markAmbiguous(matching, cluster);
  }
  const several = splits.filter((found) => found.length > 1 && found.every(isOpen));
  for (const cluster of clusters(several.flat())) markAmbiguous(matching, cluster);
}

/** Groups open lines that name the scheme or a theme, by names and years; none where no instalment is missing. */
export function namedLines(matching: Matching): LikeLines[] {
  const { names } = matching;
  if (matching.missing().length === 0) return [];
  const named = matching.openAmong(matching.named, (_, index) => names.saysAt(index, THEME_BITS | Word.Scheme));
  return [...groupBy(named, (line) => names.groupingKey(line)).values()];
}

/** Open lines that name the theme of an instalment and no other, in its year. */
export function linesOfTheme(matching: Matching, named: readonly LikeLines[], expected: Expected): Line[] {
  const { names } = matching;
  return named
    .filter(
      ([first]) =>
        names.themeBits(first!) === 1 << expected.theme.index &&
        names.allowArea(first!, expected) &&
        isAt(matching, first!, expected.year, YearReach.Named),
    )
    .flatMap((alike) => alike.filter((line) => matching.isOpen(line)));
}

/**
 * Returns the pool of an instalment whose year lies at a reach: the open lines of those groups that may be part of it.
 */
function poolOf(
  matching: Matching,
  groups: readonly LikeLines[],
  reach: YearReach,
  accepts: (line: Line) => boolean,
): Pool {
  return function* (expected) {
    const isNearEnough = canMatch(matching, [expected], reach);
    for (const group of groups) {
      const first = group[0]!;
      if (!isAt(matching, first, expected.year, reach) || !matching.names.allow(first, expected)) continue;
      for (const line of group)
        if (matching.isOpen(line) && accepts(line) && (reach === YearReach.Named || isNearEnough(line))) yield line;
    }
  };
}

/** Returns whether a line can be part of an instalment: a receipt, or a correction with its sign. */
const isPart = (names: Names, line: Line): boolean => line.cents > 0 || names.says(line, Word.Correction);

/** Open receipts of the years that miss an instalment and have few unmatched lines, each as a group of its own. */
function fewLines(matching: Matching): Line[][] {
  const sparse = new Set(matching.missing().map(({ year }) => year));
  for (const year of sparse) if (matching.hasUnmatched(year, MOST_UNMATCHED)) sparse.delete(year);
  if (sparse.size === 0) return [];
  const isSparse = (year: number): boolean => year === 0 || sparse.has(year);
  return matching.openWhere((cents, index) => cents > 0 && isSparse(matching.years[index]!)).map((line) => [line]);
}

/**
 * Matches several lines with one instalment, whose year is at a reach: receipts and corrections that name the theme,
 * then those that name the scheme; then all lines that name the theme. Lines without a name count only in a year with
 * few unmatched lines and to the cent, because some subset of any lines is near an instalment.
 */
export function matchManyLinesOneInstalment(matching: Matching, named: readonly LikeLines[], reach: YearReach): void {
  const { names } = matching;
  const themed = named.filter(([first]) => names.evidence(first!) === Evidence.Theme);
  for (const groups of [themed, named])
    matchFrom(
      matching,
      poolOf(matching, groups, reach, (line) => isPart(names, line)),
    );
  if (reach !== YearReach.Named) return;
  // A negative line that names the theme may be part of it without a word for a correction, but to the cent only, and
  // not where it goes to another counterparty than the receipts come from: that is a cost.
  const payers = once(() => new Set(named.flat().map(({ cents, counterparty }) => (cents > 0 ? counterparty : ''))));
  matchFrom(
    matching,
    poolOf(matching, themed, reach, (line) => line.cents > 0 || payers().has(line.counterparty)),
    0,
  );
  matchFrom(
    matching,
    poolOf(matching, fewLines(matching), reach, () => true),
    0,
  );
}

/** Matches several lines of one neighbouring year that name the theme with one instalment. */
export function matchManyLinesOfNeighbour(matching: Matching, named: readonly LikeLines[]): void {
  const { names } = matching;
  const themed = named.filter(([first]) => names.evidence(first!) === Evidence.Theme);
  for (const step of [-1, 1])
    matchFrom(matching, (expected) => {
      const ofYear = themed.filter(([first]) => first!.year === expected.year + step);
      return poolOf(matching, ofYear, YearReach.Neighbour, ({ cents }) => cents > 0)(expected);
    });
}

/** Matches lines with all of some instalments of a year where the sums agree. */
function matchWhole(matching: Matching, lines: Line[], missing: readonly Expected[]): void {
  const { basis, toleranceCents } = matching.question;
  if (missing.length < 2 || lines.length < 2 || lines.length > MOST_AMOUNTS) return;
  const cents = sumCents(lines);
  const whole = completeCombinations(missing, basis).find(
    (parts) => Math.abs(cents - sumCents(parts)) <= toleranceCents * parts.length,
  );
  if (whole) matching.match(lines.sort(byContent), divideOver(cents, whole));
}

/**
 * Matches lines of a year with several missing instalments of that year, where the sums agree: lines that name the same
 * themes with those, and all lines that name the scheme or a theme with all.
 */
export function matchManyLinesManyInstalments(matching: Matching, named: readonly LikeLines[]): void {
  const { names } = matching;
  const openIn = (groups: readonly LikeLines[]): Line[] => {
    const lines: Line[] = [];
    for (const group of groups)
      for (const line of group) {
        if (lines.length > MOST_AMOUNTS) return lines;
        if (matching.isOpen(line) && isPart(names, line)) lines.push(line);
      }
    return lines;
  };
  for (const missing of groupBy(matching.missing(), ({ year }) => year).values()) {
    const ofYear = named.filter(
      ([first]) =>
        isAt(matching, first!, missing[0]!.year, YearReach.Named) &&
        !names.namesArea(first!) &&
        missing.some((expected) => names.allow(first!, expected)),
    );
    for (const [themes, alike] of groupBy(ofYear, ([first]) => names.themeBits(first!)))
      if (themes !== 0)
        matchWhole(
          matching,
          openIn(alike),
          missing.filter((expected) => names.allow(alike[0]![0]!, expected)),
        );
    matchWhole(
      matching,
      openIn(ofYear),
      matching.missing().filter(({ year }) => year === missing[0]!.year),
    );
  }
}
