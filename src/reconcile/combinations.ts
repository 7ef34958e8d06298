import type { Matching } from './matching';
import type { Expected, Line } from './model';
import type { Combination, YearSums } from './sums';

/** How strong a combination stands: the line names its themes, it is all that is open, or it is the only one to the cent. */
export type Strength = 'named' | 'all' | 'only';

/** The combinations that explain a line equally well. */
export interface Explanation {
  readonly line: Line;
  readonly strength: Strength;
  readonly combinations: readonly Combination[];
}

interface Scope {
  readonly named: boolean;
  /** What the line can be for, by the themes and areas that it names. */
  readonly allowed: readonly Expected[];
  /** The themes that must be in the combination, as bits. */
  readonly themes: number;
}

const themeBits = (list: readonly Expected[]): number => list.reduce((bits, one) => bits | (1 << one.theme.index), 0);
const expectedOf = ({ members }: Combination): Expected[] => members.map((member) => member.expected);
const setKey = (combination: Combination): string =>
  expectedOf(combination)
    .map((one) => one.index)
    .join();

/** The combinations of which the first stands for all, or several where they cover different instalments. */
function distinct(combinations: readonly Combination[]): Combination[] {
  const seen = new Map<string, Combination>();
  for (const combination of combinations)
    if (!seen.has(setKey(combination))) seen.set(setKey(combination), combination);
  return [...seen.values()];
}

function scopeOf(matching: Matching, line: Line, open: readonly Expected[]): Scope {
  const { themes } = matching.names.of(line);
  const year = open[0]!.year;
  const inYear = themeBits(matching.expected.filter((one) => one.year === year));
  return {
    named: themes !== 0,
    allowed: open.filter((expected) => matching.names.allow(line, expected)),
    themes: themes & inYear,
  };
}

/** Whether a combination is all that a line can be for; for an area, with or without what is for the whole municipality. */
function coversAll(matching: Matching, line: Line, scope: Scope, combination: Combination): boolean {
  const { allowed } = scope;
  const { areas } = matching.names.of(line);
  const ofAreas = areas === 0 ? allowed : allowed.filter((expected) => matching.names.areaBit(expected) !== 0);
  const covered = expectedOf(combination);
  return [allowed, ofAreas].some((all) => all.length === covered.length && all.every((one) => covered.includes(one)));
}

function possible(scope: Scope, combination: Combination): boolean {
  const covered = expectedOf(combination);
  return covered.every((one) => scope.allowed.includes(one)) && (scope.themes & ~themeBits(covered)) === 0;
}

interface Near {
  /** On one basis, within the tolerance. */
  readonly pure: readonly Combination[];
  /** Some on each basis, to the cent. */
  readonly mixed: readonly Combination[];
}

/** The combinations near the amount of a line; one that names nothing must be exact, or all that is open. */
function near(matching: Matching, line: Line, open: readonly Expected[], sums: YearSums): Near | undefined {
  const { toleranceCents } = matching.question;
  const { cents } = line;
  const wide = toleranceCents * open.length;
  if (cents <= 0 || cents > Math.max(sums.asked.largest, sums.other.largest) + wide) return undefined;
  const { themes, areas, scheme } = matching.names.of(line);
  const named = themes !== 0 || areas !== 0;
  const distance = named ? wide : 0;
  const mixed = named || scheme ? sums.mixed() : sums.wholeMixed;
  const nearWhole = Math.abs(cents - sums.wholes[0].cents) <= wide || Math.abs(cents - sums.wholes[1].cents) <= wide;
  const nearPart = sums.asked.touches(cents, distance) || sums.other.touches(cents, distance);
  if (!nearWhole && !nearPart && !mixed.touches(cents, 0)) return undefined;
  const found = [...sums.asked.near(cents, distance), ...sums.other.near(cents, distance)];
  const pure = [...(named ? [] : sums.wholes), ...found].filter(
    (one) => Math.abs(cents - one.cents) <= toleranceCents * one.members.length,
  );
  return { pure, mixed: mixed.near(cents, 0) };
}

/** What can explain a line out of the open instalments of one year, or undefined where nothing does. */
export function explain(
  matching: Matching,
  line: Line,
  open: readonly Expected[],
  sums: YearSums,
): Explanation | undefined {
  const found = near(matching, line, open, sums);
  if (!found) return undefined;
  const scope = scopeOf(matching, line, open);
  const pure = found.pure.filter((combination) => possible(scope, combination));
  const mixed = found.mixed.filter((combination) => possible(scope, combination));
  const isExact = ({ cents }: Combination): boolean => cents === line.cents;
  const isAll = (combination: Combination): boolean => coversAll(matching, line, scope, combination);
  const part: Strength = scope.named ? 'named' : 'only';
  const whole: Strength = scope.named ? 'named' : 'all';
  const attempts: [Strength, readonly Combination[]][] = [
    [whole, pure.filter((one) => isAll(one) && isExact(one))],
    [whole, pure.filter(isAll)],
    [whole, mixed.filter(isAll)],
    [part, pure.filter(isExact)],
    [part, scope.named ? pure : []],
    [part, mixed],
  ];
  for (const [strength, likely] of attempts) {
    const combinations = distinct(likely);
    if (combinations.length > 0) return { line, strength, combinations };
  }
  return undefined;
}
