import type { Cents } from '../core/money';
import { explain, type Explanation, type Strength } from './combinations';
import type { Matching } from './matching';
import { amountOf, type Expected, type Line, type Part } from './model';
import { byClaim, byContent } from './order';
import { mayCross } from './other-year';
import type { Combination, SumsOfOpen } from './sums';

const STRENGTHS: readonly Strength[] = ['named', 'all', 'only'];

/** Divides the amount of a line over the instalments that it covers; what it is off goes to the largest. */
export function partsOf(cents: Cents, { members, cents: sum }: Combination): Part[] {
  const parts = members.map(({ expected, basis }) => ({ expected, basis, cents: amountOf(expected, basis) }));
  const largest = parts.reduce((a, b) => (b.cents > a.cents ? b : a));
  largest.cents += cents - sum;
  return parts;
}

interface Proposal {
  readonly line: Line;
  readonly combination: Combination;
  readonly covered: readonly Expected[];
}

/** Which instalments of a year a line may be for. */
interface Reach {
  readonly otherYear: boolean;
  readonly mayBeFor: (line: Line, year: number) => boolean;
  readonly mayTake: (line: Line, covered: readonly Expected[]) => boolean;
}

const coveredBy = ({ members }: Combination): Expected[] => members.map((member) => member.expected);

/** The best explanations of each free line, out of the years that it may be for. */
function explanationsOf(matching: Matching, sums: SumsOfOpen, reach: Reach): Explanation[] {
  const years = [...new Set(matching.expected.map((one) => one.year))]
    .map((year) => ({ year, open: matching.open().filter((one) => one.year === year) }))
    .filter(({ open }) => open.length > 1)
    .map(({ year, open }) => ({ year, open, sums: sums.of(open) }));
  if (years.length === 0) return [];
  const explanations: Explanation[] = [];
  for (const line of matching.lines) {
    if (!matching.isFree(line)) continue;
    let best: Explanation | undefined;
    for (const { year, open, sums: ofYear } of years) {
      const found = reach.mayBeFor(line, year) ? explain(matching, line, open, ofYear) : undefined;
      const combinations = found?.combinations.filter((one) => reach.mayTake(line, coveredBy(one)));
      if (found && combinations?.length) best = better(best, { ...found, combinations });
    }
    if (best) explanations.push(best);
  }
  return explanations;
}

function better(a: Explanation | undefined, b: Explanation): Explanation {
  if (!a) return b;
  const difference = STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength);
  if (difference !== 0) return difference < 0 ? a : b;
  return { ...a, combinations: [...a.combinations, ...b.combinations] };
}

function proposalOf({ line, combinations }: Explanation): Proposal {
  const combination = combinations[0]!;
  return { line, combination, covered: coveredBy(combination) };
}

/** Of the lines that explain the same instalments the one with the best claim. */
function winners(matching: Matching, proposals: readonly Proposal[]): Proposal[] {
  const best = new Map<string, Proposal>();
  const contender = ({ line, combination }: Proposal) => ({
    line,
    evidence: matching.names.evidence(line),
    offCents: line.cents - combination.cents,
  });
  for (const proposal of proposals) {
    const key = proposal.covered.map((one) => one.index).join();
    const known = best.get(key);
    const claim = byClaim(proposal.covered[0]!.year);
    if (!known || claim(contender(proposal), contender(known)) < 0) best.set(key, proposal);
  }
  return [...best.values()].sort((a, b) => byContent(a.line, b.line));
}

const overlap = (a: Proposal, b: Proposal): boolean => a.covered.some((one) => b.covered.includes(one));

function place(matching: Matching, { line, combination }: Proposal, otherYear: boolean): void {
  matching.place({
    how: 'combined',
    lines: [line],
    parts: partsOf(line.cents, combination),
    evidence: matching.names.evidence(line),
    otherYear,
    otherTheme: false,
  });
}

/**
 * Lines that cover several instalments of one year, the strongest explanations first, each time over what is then
 * still open. Lines that claim some of the same instalments, and lines with several explanations, are in doubt.
 */
function placeCombined(matching: Matching, sums: SumsOfOpen, reach: Reach): void {
  for (;;) {
    const explanations = explanationsOf(matching, sums, reach);
    const single = explanations.filter(({ combinations }) => combinations.length === 1);
    const strength = STRENGTHS.find((one) => single.some((explanation) => explanation.strength === one));
    if (!strength) {
      for (const { line, combinations } of explanations)
        matching.doubt({
          lines: [line],
          options: combinations.map(coveredBy),
        });
      return;
    }
    const proposals = winners(matching, single.filter((one) => one.strength === strength).map(proposalOf));
    const clear = proposals.filter((one) => proposals.every((other) => other === one || !overlap(one, other)));
    for (const proposal of clear) place(matching, proposal, reach.otherYear);
    if (clear.length === 0)
      for (const { line, covered } of proposals) matching.doubt({ lines: [line], options: [covered] });
  }
}

/** Lines that cover several instalments of their own year. */
export function placeCombinedInOwnYear(matching: Matching, sums: SumsOfOpen): void {
  placeCombined(matching, sums, {
    otherYear: false,
    mayBeFor: (line, year) => line.year === undefined || line.year === year,
    mayTake: () => true,
  });
}

/** Lines that cover several instalments of the year before or after. */
export function placeCombinedInNextYear(matching: Matching, sums: SumsOfOpen): void {
  placeCombined(matching, sums, {
    otherYear: true,
    mayBeFor: (line, year) => line.year !== undefined && Math.abs(line.year - year) === 1,
    mayTake: (line, covered) => mayCross(matching, line, covered),
  });
}
