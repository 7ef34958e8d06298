import type { Cents } from '../../core/money';
import { coveredBy, type Expected, type Line, type Part, sumCents } from '../model';
import { bestBy, groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { type Combination, completeCombinations, type YearSums } from './year-sums';

/** Grounds for choosing a combination for a line, strongest first. */
enum Coverage {
  /** The instalments of exactly the themes in the text of the line. */
  Named,
  /** All missing instalments of the year, or of the areas in the text of the line. */
  AllMissing,
  /** The only combination that equals the amount to the cent. */
  OnlyExact,
}

/** Fit of an amount to a combination, best first. */
enum SumFit {
  Exact,
  Near,
  ExactOnTwoBases,
}
const SUM_FITS = 3;

/** Equally good combinations for a line. */
export interface LineExplanation {
  readonly line: Line;
  readonly coverage: Coverage;
  readonly combinations: readonly Combination[];
}

const themeBits = (list: readonly Expected[]): number => list.reduce((bits, { theme }) => bits | (1 << theme.index), 0);

/** Grouping key of combinations: the instalments that they cover. */
export function coveredKey(parts: readonly Part[]): string {
  return parts.map(({ expected }) => expected.index).join();
}

/**
 * Combinations near the amount of a line: on one basis within the tolerance of each part, on both bases to the cent.
 */
export function combinationsNear(
  matching: Matching,
  cents: Cents,
  sums: YearSums,
  isNamed: boolean,
): readonly Combination[] {
  const { toleranceCents } = matching.question;
  const { instalments, range } = sums;
  if (cents < range[0] - 2 * toleranceCents || cents > range[1] + toleranceCents * instalments.length) return [];
  const pure = sums.pure(cents, toleranceCents * instalments.length);
  if (pure.length === 0 && !isNamed) return pure;
  const near = pure.filter((parts) => Math.abs(cents - sumCents(parts)) <= toleranceCents * parts.length);
  return isNamed ? [...near, ...sums.mixed(cents)] : near;
}

/** Finds the best combinations of missing instalments of one year for a line; undefined without any. */
export function explainLine(matching: Matching, line: Line, sums: YearSums): LineExplanation | undefined {
  const { names, expected, question } = matching;
  const missing = sums.instalments.filter((one) => matching.isMissing(one));
  if (missing.length < 2) return undefined;
  const evidence = names.evidence(line);
  const themes = names.themeBits(line) & themeBits(expected.filter(({ year }) => year === missing[0]!.year));
  const inAreas = missing.filter((one) => names.allowArea(line, one));
  const wholes = [inAreas, inAreas.filter(({ area }) => area !== undefined)].slice(0, names.namesArea(line) ? 2 : 1);
  const isNamed = ({ theme }: Expected): boolean => (themes & (1 << theme.index)) !== 0;

  const rankOf = (parts: Combination): number => {
    const covered = coveredBy(parts);
    if (!covered.every((one) => inAreas.includes(one)) || themes & ~themeBits(covered)) return Infinity;
    const isWhole = wholes.some(({ length }) => length === covered.length);
    const coverage =
      themes !== 0 && covered.every(isNamed) ? Coverage.Named : isWhole ? Coverage.AllMissing : Coverage.OnlyExact;
    const isPure = parts.every(({ basis }) => basis === parts[0]!.basis);
    const fit = sumCents(parts) !== line.cents ? SumFit.Near : isPure ? SumFit.Exact : SumFit.ExactOnTwoBases;
    return coverage === Coverage.OnlyExact && fit === SumFit.Near ? Infinity : coverage * SUM_FITS + fit;
  };

  const all = combinationsNear(matching, line.cents, sums, evidence !== Evidence.None);
  // Few instalments are missing at this stage, so the whole of them is tried even for a line without names.
  const whole = completeCombinations(missing, question.basis).filter(
    (parts) => Math.abs(line.cents - sumCents(parts)) <= question.toleranceCents * parts.length,
  );
  const best = bestBy(
    [...all, ...whole].map((parts) => ({ parts, rank: rankOf(parts) })),
    ({ rank }) => rank,
  );
  if (best.length === 0) return undefined;
  const combinations = groupBy(
    best.map(({ parts }) => parts),
    coveredKey,
  );
  return {
    line,
    coverage: Math.floor(best[0]!.rank / SUM_FITS),
    combinations: [...combinations.values()].map(([first]) => first!),
  };
}
