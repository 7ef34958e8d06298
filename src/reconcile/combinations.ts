import { groupBy } from './groups';
import type { Matching } from './matching';
import { coveredBy, type Expected, type Line, type Part, sumOf } from './model';
import type { YearSums } from './year-sums';

type Combination = readonly Part[];

/** The combinations that explain a line equally well. */
export interface Explanation {
  readonly line: Line;
  /** Strongest first: the line names its themes (0), it is all that is open (1), it is the only one to the cent (2). */
  readonly strength: number;
  readonly combinations: readonly Combination[];
}

const NONE: readonly Combination[][] = [];

const themeBits = (list: readonly Expected[]): number => list.reduce((bits, { theme }) => bits | (1 << theme.index), 0);

/** The combinations near the amount of a line: those on one basis within the tolerance, and those on both to the cent. */
function near(
  { names, question }: Matching,
  line: Line,
  open: readonly Expected[],
  sums: YearSums,
): readonly (readonly Combination[])[] {
  const { cents } = line;
  const { toleranceCents } = question;
  const wide = toleranceCents * open.length;
  if (cents <= 0 || cents > sums.largest + wide) return NONE;
  const { areas, evidence } = names.of(line);
  const named = areas !== 0 || evidence === 0;
  const pure: Combination[] = [];
  for (const whole of sums.wholes) pure.push(...whole(cents, wide));
  for (const some of sums.pure) pure.push(...some(cents, named ? wide : 0));
  const mixed = named || evidence === 1 ? sums.mixed : sums.wholeMixed;
  return [pure.filter((parts) => Math.abs(cents - sumOf(parts)) <= toleranceCents * parts.length), mixed(cents, 0)];
}

/** What can explain a line out of the open instalments of one year, or undefined where nothing does. */
export function explain(
  matching: Matching,
  line: Line,
  open: readonly Expected[],
  sums: YearSums,
): Explanation | undefined {
  const found = near(matching, line, open, sums);
  if (found === NONE) return undefined;
  const { names, expected } = matching;
  const { themes, areas } = names.of(line);
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

  const ranks = groupBy(
    found.flatMap((list, index) => list.map((parts) => ({ parts, rank: rankOf(parts, index > 0) }))),
    ({ rank }) => rank,
  );
  const best = Math.min(...ranks.keys());
  if (best === Infinity) return undefined;
  const combinations = groupBy(
    ranks.get(best)!.map(({ parts }) => parts),
    coveredKey,
  );
  return {
    line,
    strength: themes !== 0 ? 0 : best < 3 ? 1 : 2,
    combinations: [...combinations.values()].map(([first]) => first!),
  };
}

/** What tells combinations of different instalments apart. */
export function coveredKey(parts: Combination): string {
  return parts.map(({ expected }) => expected.index).join();
}
