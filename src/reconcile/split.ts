import type { Cents } from '../core/money';
import type { Matching } from './matching';
import type { Expected, Line } from './model';
import { byContent } from './order';
import { type Split, splitsOf } from './parts';

/** As few lines as may be parts of an instalment without naming the theme or the scheme. */
const FEW = 20;

type Pool = (expected: Expected) => Line[];

function place(matching: Matching, { expected, basis, lines }: Split, otherYear: boolean): void {
  const cents: Cents = lines.reduce((sum, line) => sum + line.cents, 0);
  const evidences = lines.map((line) => matching.names.evidence(line));
  matching.place({
    how: 'split',
    lines: [...lines].sort(byContent),
    parts: [{ expected, basis, cents }],
    evidence: evidences.includes('amount') ? 'amount' : evidences.includes('scheme') ? 'scheme' : 'theme',
    otherYear,
    otherTheme: false,
  });
}

/** Those of a list that use some of the same lines, together. */
function clusters(splits: readonly Split[]): Split[][] {
  const found: { splits: Split[]; lines: Set<Line> }[] = [];
  for (const split of splits) {
    const touching = found.filter(({ lines }) => split.lines.some((line) => lines.has(line)));
    const rest = found.filter((cluster) => !touching.includes(cluster));
    const merged = {
      splits: [...touching.flatMap((cluster) => cluster.splits), split],
      lines: new Set([...touching.flatMap((cluster) => [...cluster.lines]), ...split.lines]),
    };
    found.splice(0, found.length, ...rest, merged);
  }
  return found.map((cluster) => cluster.splits);
}

/** Whether all of a cluster can have their lines, one after the other, out of equal lines; if so it gives them. */
function shareOut(matching: Matching, cluster: readonly Split[], pool: Pool): Split[] | undefined {
  const used = new Set<Line>();
  const shared: Split[] = [];
  for (const { expected } of [...cluster].sort((a, b) => a.expected.index - b.expected.index)) {
    const ways = splitsOf(
      matching,
      expected,
      pool(expected).filter((line) => !used.has(line)),
    );
    if (ways.length !== 1) return undefined;
    shared.push(ways[0]!);
    for (const line of ways[0]!.lines) used.add(line);
  }
  return shared;
}

/** Places what can be explained in one way out of the pools, and sets aside what cannot. */
function placeFrom(matching: Matching, pool: Pool, otherYear: boolean): void {
  const ways = matching.open().map((expected) => splitsOf(matching, expected, pool(expected)));
  for (const cluster of clusters(ways.filter((found) => found.length === 1).map(([only]) => only!))) {
    const shared = cluster.length === 1 ? cluster : shareOut(matching, cluster, pool);
    if (shared) for (const split of shared) place(matching, split, otherYear);
    else doubt(matching, cluster);
  }
  for (const found of ways.filter((several) => several.length > 1))
    if (found.every(({ lines }) => lines.every((line) => matching.isFree(line)))) doubt(matching, found);
}

function doubt(matching: Matching, splits: readonly Split[]): void {
  matching.doubt({
    lines: [...new Set(splits.flatMap(({ lines }) => lines))].sort(byContent),
    options: [...new Set(splits.map(({ expected }) => expected))].map((expected) => [expected]),
  });
}

type LinesByYear = ReadonlyMap<number | undefined, readonly Line[]>;

/** The free lines that are small enough to be a part of an open instalment, by their own year. */
function partsByYear(matching: Matching): LinesByYear {
  const amounts = matching.open().map((expected) => Math.max(expected.inclCents, expected.exclCents));
  const largest = Math.max(0, ...amounts) + matching.question.toleranceCents;
  const byYear = new Map<number | undefined, Line[]>();
  for (const line of matching.lines) {
    if (line.cents <= 0 || line.cents > largest || !matching.isFree(line)) continue;
    const lines = byYear.get(line.year);
    if (lines) lines.push(line);
    else byYear.set(line.year, [line]);
  }
  return byYear;
}

/** Only those lines, looked at once. */
function only(byYear: LinesByYear, keep: (line: Line) => boolean): LinesByYear {
  return new Map([...byYear].map(([year, lines]) => [year, lines.filter(keep)]));
}

/** Out of the lines of some year, those that an instalment can still have. */
function poolOf(matching: Matching, byYear: LinesByYear, yearsFor: (year: number) => (number | undefined)[]): Pool {
  return (expected) =>
    yearsFor(expected.year)
      .flatMap((year) => byYear.get(year) ?? [])
      .filter((line) => matching.isFree(line) && matching.names.allow(line, expected));
}

/** The years in which few lines are left; one without a year may be of any. */
function quietYears(matching: Matching): number[] {
  const left = matching.lines.filter((line) => matching.isUnplaced(line));
  const years = [...new Set(matching.expected.map(({ year }) => year))];
  return years.filter((year) => left.filter((line) => (line.year ?? year) === year).length <= FEW);
}

/** Several lines that are one instalment of their own year; each names the theme or the scheme, or few lines are left. */
export function placeSplitInOwnYear(matching: Matching): void {
  if (matching.open().length === 0) return;
  const { names } = matching;
  const parts = partsByYear(matching);
  const ownYear = (year: number): (number | undefined)[] => [year, undefined];
  const named = only(parts, (line) => names.evidence(line) !== 'amount');
  const themed = only(named, (line) => names.evidence(line) === 'theme');
  placeFrom(matching, poolOf(matching, themed, ownYear), false);
  placeFrom(matching, poolOf(matching, named, ownYear), false);
  const quiet = quietYears(matching);
  placeFrom(
    matching,
    poolOf(matching, parts, (year) => (quiet.includes(year) ? ownYear(year) : [])),
    false,
  );
}

/** Several lines of the year before or after that name the theme and together are its instalment. */
export function placeSplitInNextYear(matching: Matching): void {
  if (matching.open().length === 0) return;
  const themed = only(partsByYear(matching), (line) => matching.names.evidence(line) === 'theme');
  for (const step of [-1, 1])
    placeFrom(
      matching,
      poolOf(matching, themed, (year) => [year + step]),
      true,
    );
}
