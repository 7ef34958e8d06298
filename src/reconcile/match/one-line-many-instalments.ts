import type { Cents } from '../../core/money';
import { coveredBy, type Line, type Part, sumCents } from '../model';
import { combinationsNear, coveredKey, explainLine, type LineExplanation } from './combinations';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { byClaim, byContent } from './order';
import { isAt, canMatch, type YearReach } from './reach';
import { type YearSums, yearSums } from './year-sums';

/** Divides an amount over parts; the difference goes to the largest. */
export function divideOver(cents: Cents, parts: readonly Part[]): Part[] {
  const largest = parts.reduce((a, b) => (b.cents > a.cents ? b : a));
  return parts.map((part) => (part === largest ? { ...part, cents: part.cents + cents - sumCents(parts) } : part));
}

/** Lines that may cover several instalments of a year, with the sums of those instalments. */
interface Combinable {
  readonly lines: readonly Line[];
  readonly years: readonly YearSums[];
}

/** Finds lines whose amount is a sum of missing instalments of a year, whichever of them get matched first. */
export function combinableOf(matching: Matching): Combinable {
  const { names, question } = matching;
  const years = [...groupBy(matching.missing(), ({ year }) => year).values()]
    .filter(({ length }) => length > 1)
    .map((missing) => yearSums(missing, question.basis));
  const least = Math.min(...years.map(({ range }) => range[0])) - 2 * question.toleranceCents;
  const most = Math.max(
    ...years.map(({ range, instalments }) => range[1] + question.toleranceCents * instalments.length),
  );
  /** Memoised search for a combination near an amount, for lines with and without a name. */
  const isNear = [new Map<Cents, boolean>(), new Map<Cents, boolean>()];
  const mayCover = (cents: Cents, index: number): boolean => {
    if (cents < least || cents > most) return false;
    const isNamed = names.evidenceAt(index) !== Evidence.None;
    const known = isNear[Number(isNamed)]!;
    let near = known.get(cents);
    if (near === undefined) {
      near = years.some((sums) => combinationsNear(matching, cents, sums, isNamed).length > 0);
      known.set(cents, near);
    }
    return near;
  };
  return { lines: matching.openWhere(mayCover), years };
}

/** Stronger of two explanations; merges equally strong ones. */
function stronger(a: LineExplanation | undefined, b: LineExplanation): LineExplanation {
  if (!a || b.coverage < a.coverage) return b;
  return a.coverage < b.coverage ? a : { ...a, combinations: [...a.combinations, ...b.combinations] };
}

/** Explains each open line by instalments of the years at a reach. */
function explanationsOf(matching: Matching, { lines, years }: Combinable, reach: YearReach): LineExplanation[] {
  const explanations: LineExplanation[] = [];
  for (const line of lines) {
    if (!matching.isOpen(line)) continue;
    let best: LineExplanation | undefined;
    for (const sums of years) {
      if (!isAt(matching, line, sums.instalments[0]!.year, reach)) continue;
      const found = explainLine(matching, line, sums);
      const combinations = found?.combinations.filter((parts) => canMatch(matching, coveredBy(parts), reach)(line));
      if (found && combinations?.length) best = stronger(best, { ...found, combinations });
    }
    if (best) explanations.push(best);
  }
  return explanations;
}

interface Proposal {
  readonly line: Line;
  readonly parts: readonly Part[];
}

/** Line with the best claim among those with the same instalments. */
function bestProposals(matching: Matching, proposals: readonly Proposal[]): Proposal[] {
  const rivals = [...groupBy(proposals, ({ parts }) => coveredKey(parts)).values()];
  return rivals
    .map((group) => {
      const partsOf = new Map(group.map(({ line, parts }) => [line, parts]));
      const claim = byClaim(matching.names, group[0]!.parts[0]!, (line) => line.cents - sumCents(partsOf.get(line)!));
      return group.reduce((a, b) => (claim(b.line, a.line) < 0 ? b : a));
    })
    .sort((a, b) => byContent(a.line, b.line));
}

const overlap = (a: Proposal, b: Proposal): boolean =>
  a.parts.some(({ expected }) => coveredBy(b.parts).includes(expected));

/**
 * Matches lines that cover several instalments of one year, strongest explanations first, each time with the
 * instalments that are still missing. Lines that compete for an instalment, and lines with several explanations, are
 * ambiguous.
 */
export function matchOneLineManyInstalments(matching: Matching, combinable: Combinable, reach: YearReach): void {
  for (;;) {
    const explanations = explanationsOf(matching, combinable, reach);
    const single = explanations.filter(({ combinations }) => combinations.length === 1);
    if (single.length === 0) {
      for (const { line, combinations } of explanations) matching.markAmbiguous([line], combinations.map(coveredBy));
      return;
    }
    const strongest = Math.min(...single.map(({ coverage }) => coverage));
    const proposals = bestProposals(
      matching,
      single
        .filter(({ coverage }) => coverage === strongest)
        .map(({ line, combinations }) => ({ line, parts: combinations[0]! })),
    );
    const clear = proposals.filter((one) => proposals.every((other) => other === one || !overlap(one, other)));
    for (const { line, parts } of clear) matching.match([line], divideOver(line.cents, parts));
    if (clear.length === 0) for (const { line, parts } of proposals) matching.markAmbiguous([line], [coveredBy(parts)]);
  }
}
