import type { Cents } from '../core/money';
import type { Matching } from './matching';
import type { Expected, Line } from './model';
import { byContent } from './order';
import { mayCross } from './other-year';
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

/** Free lines of a year that name the same: what one of them is allowed, all are. */
interface Alike {
  readonly year: number | undefined;
  readonly lines: Line[];
}

/** The free lines that are small enough to be a part of an open instalment, by year and by what they name. */
function partsAlike(matching: Matching): Alike[] {
  const amounts = matching.open().map((expected) => Math.max(expected.inclCents, expected.exclCents));
  const largest = Math.max(0, ...amounts) + matching.question.toleranceCents;
  const groups = new Map<number, Alike>();
  for (const line of matching.lines) {
    if (line.cents <= 0 || line.cents > largest || !matching.isFree(line)) continue;
    const { themes, areas, scheme } = matching.names.of(line);
    const key = (((line.year ?? 0) * 256 + themes) * 16 + areas) * 2 + (scheme ? 1 : 0);
    const alike = groups.get(key);
    if (alike) alike.lines.push(line);
    else groups.set(key, { year: line.year, lines: [line] });
  }
  return [...groups.values()];
}

/** What an instalment can have out of the lines of some years. */
function poolOf(matching: Matching, mayBePart: (line: Line) => boolean, yearsFor: (year: number) => unknown[]): Pool {
  const groups = partsAlike(matching).filter(({ lines }) => mayBePart(lines[0]!));
  return (expected) => {
    const years = yearsFor(expected.year);
    const allowed = groups.filter(
      ({ year, lines }) => years.includes(year) && matching.names.allow(lines[0]!, expected),
    );
    return allowed.flatMap(({ lines }) => lines);
  };
}

/** The years in which few lines are left; one without a year may be of any. */
function quietYears(matching: Matching): number[] {
  const left = new Map<number | undefined, number>();
  for (const line of matching.lines) if (matching.isUnplaced(line)) left.set(line.year, (left.get(line.year) ?? 0) + 1);
  const anyYear = left.get(undefined) ?? 0;
  const years = [...new Set(matching.expected.map(({ year }) => year))];
  return years.filter((year) => (left.get(year) ?? 0) + anyYear <= FEW);
}

/** Several lines that are one instalment of their own year; each names the theme or the scheme, or few lines are left. */
export function placeSplitInOwnYear(matching: Matching): void {
  const { names } = matching;
  const own = (year: number): unknown[] => [year, undefined];
  const place = (mayBePart: (line: Line) => boolean, yearsFor = own): void => {
    if (matching.open().length > 0) placeFrom(matching, poolOf(matching, mayBePart, yearsFor), false);
  };
  place((line) => names.evidence(line) === 'theme');
  place((line) => names.evidence(line) !== 'amount');
  const quiet = quietYears(matching);
  if (quiet.length > 0)
    place(
      () => true,
      (year) => (quiet.includes(year) ? own(year) : []),
    );
}

/** Several lines of the year before or after that name the theme and together are its instalment. */
export function placeSplitInNextYear(matching: Matching): void {
  for (const step of [-1, 1]) {
    if (matching.open().length === 0) return;
    const namesTheme = (line: Line): boolean => matching.names.evidence(line) === 'theme';
    const pool = poolOf(matching, namesTheme, (year) => [year + step]);
    placeFrom(matching, (expected) => pool(expected).filter((line) => mayCross(matching, line, [expected])), true);
  }
}
