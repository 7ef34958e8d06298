import { bestBy, groupBy } from './groups';
import type { Matching } from './matching';
import { coveredBy, type Expected, type Line, type Part, sumOf } from '../model';
import { wholesOf, type YearSums } from './year-sums';

type Combination = readonly Part[];

/** The combinations that explain a line equally well. */
export interface Explanation {
  readonly line: Line;
  /** Strongest first: the line names its themes (0), it is all that is open (1), it is the only one to the cent (2). */
  readonly strength: number;
  readonly combinations: readonly Combination[];
}

const themeBits = (list: readonly Expected[]): number => list.reduce((bits, { theme }) => bits | (1 << theme.index), 0);

/**
 * The combinations of open instalments near the amount of a line: those on one basis within the tolerance, and those on
 * both to the cent.
 */
function near(
  { names, question }: Matching,
  line: Line,
  open: readonly Expected[],
  { instalments, pure, mixed }: YearSums,
): readonly (readonly Combination[])[] {
  const { cents } = line;
  const { basis, toleranceCents } = question;
  const { areas, evidence } = names.of(line);
  const isNamed = areas !== 0 || evidence === 0;
  const isOpen = (parts: Combination): boolean => parts.every(({ expected }) => open.includes(expected));
  const some = pure.flatMap((sums) => sums.near(cents, isNamed ? toleranceCents * instalments.length : 0));
  return [
    [...wholesOf(open, basis), ...some.filter(isOpen)].filter(
      (parts) => Math.abs(cents - sumOf(parts)) <= toleranceCents * parts.length,
    ),
    mixed
      .near(cents, 0)
      .filter((parts) => isOpen(parts) && (isNamed || evidence === 1 || parts.length === open.length)),
  ];
}

/** What can explain a line out of the open instalments of one year, or undefined where nothing does. */
export function explain(matching: Matching, line: Line, sums: YearSums): Explanation | undefined {
  const { names, expected } = matching;
  const { themes, areas } = names.of(line);
  const open = sums.instalments.filter((one) => matching.of(one).length === 0);
  if (open.length < 2) return undefined;
  const allowed = open.filter((one) => names.allow(line, one));
  const ofAreas = areas === 0 ? allowed : allowed.filter(({ area }) => area !== undefined);
  const needed = themes & themeBits(expected.filter(({ year }) => year === open[0]!.year));

  /** Best first: all that the line can be for before a part of it, then exact, within the tolerance, on both bases. */
  const rankOf = (parts: Combination, isMixed: boolean): number => {
    const covered = coveredBy(parts);
    if (!covered.every((one) => allowed.includes(one)) || needed & ~themeBits(covered)) return Infinity;
    const isAll = [allowed, ofAreas].some(
      (all) => all.length === covered.length && all.every((one) => covered.includes(one)),
    );
    const isExact = sumOf(parts) === line.cents;
    if (!isAll && !isExact && themes === 0) return Infinity;
    return (isAll ? 0 : 3) + (isMixed ? 2 : isExact ? 0 : 1);
  };

  const ranked = near(matching, line, open, sums).flatMap((list, index) =>
    list.map((parts) => ({ parts, rank: rankOf(parts, index > 0) })),
  );
  const best = bestBy(ranked, ({ rank }) => rank);
  if (best.length === 0) return undefined;
  const combinations = groupBy(
    best.map(({ parts }) => parts),
    coveredKey,
  );
  return {
    line,
    strength: themes !== 0 ? 0 : best[0]!.rank < 3 ? 1 : 2,
    combinations: [...combinations.values()].map(([first]) => first!),
  };
}

/** What tells combinations of different instalments apart. */
export function coveredKey(parts: Combination): string {
  return parts.map(({ expected }) => expected.index).join();
}
