import type { Cents } from '../../core/money';
import { coveredKey, explain, type Explanation } from './combinations';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { coveredBy, type Line, type Part, sumOf } from '../model';
import { byClaim, byContent } from './order';
import { mayBe, type Reach } from './reach';
import { type YearSums, yearSums } from './year-sums';

/** Divides the amount of a line over the instalments that it covers; what it is off goes to the largest. */
function divided(cents: Cents, parts: readonly Part[]): Part[] {
  const largest = parts.reduce((a, b) => (b.cents > a.cents ? b : a));
  return parts.map((part) => (part === largest ? { ...part, cents: part.cents + cents - sumOf(parts) } : part));
}

function better(a: Explanation | undefined, b: Explanation): Explanation {
  if (!a || b.strength < a.strength) return b;
  return a.strength < b.strength ? a : { ...a, combinations: [...a.combinations, ...b.combinations] };
}

/** The lines that may cover several instalments of a year, and what those add up to. */
export interface Combinable {
  readonly lines: readonly Line[];
  readonly years: readonly YearSums[];
}

/** The few lines whose amount open instalments of a year can add up to, whichever of them are open later on. */
export function combinableOf(matching: Matching): Combinable {
  const { basis, toleranceCents } = matching.question;
  const years = [...groupBy(matching.open(), ({ year }) => year).values()]
    .filter(({ length }) => length > 1)
    .map((open) => yearSums(open, basis));
  const free = years.length > 0 ? matching.lines.filter((line) => line.cents > 0 && matching.isFree(line)) : [];
  const amounts = new Float64Array(free.map(({ cents }) => cents)).sort();
  const found = new Set(
    years.flatMap(({ instalments, pure, mixed }) => [
      ...pure.flatMap((some) => some.among(amounts, toleranceCents * instalments.length)),
      ...mixed.among(amounts, 0),
    ]),
  );
  return { lines: free.filter(({ cents }) => found.has(cents)), years };
}

/** The best explanations of each free line, out of the years that it may be for. */
function explanationsOf(matching: Matching, { lines, years }: Combinable, reach: Reach): Explanation[] {
  const explanations: Explanation[] = [];
  for (const line of lines) {
    if (!matching.isFree(line)) continue;
    let best: Explanation | undefined;
    for (const sums of years) {
      const found = explain(matching, line, sums);
      const combinations = found?.combinations.filter((parts) => mayBe(matching, coveredBy(parts), reach)(line));
      if (found && combinations?.length) best = better(best, { ...found, combinations });
    }
    if (best) explanations.push(best);
  }
  return explanations;
}

interface Proposal {
  readonly line: Line;
  readonly parts: readonly Part[];
}

/** Of the lines that explain the same instalments the one with the best claim. */
function winners(matching: Matching, proposals: readonly Proposal[]): Proposal[] {
  const rivals = [...groupBy(proposals, ({ parts }) => coveredKey(parts)).values()];
  return rivals
    .map((group) => {
      const partsOf = new Map(group.map(({ line, parts }) => [line, parts]));
      const claim = byClaim(matching, group[0]!.parts[0]!, (line) => line.cents - sumOf(partsOf.get(line)!));
      return group.reduce((a, b) => (claim(b.line, a.line) < 0 ? b : a));
    })
    .sort((a, b) => byContent(a.line, b.line));
}

const overlap = (a: Proposal, b: Proposal): boolean =>
  a.parts.some(({ expected }) => coveredBy(b.parts).includes(expected));

/**
 * Lines that cover several instalments of one year, the strongest explanations first, each time over what is then
 * still open. Lines that claim some of the same instalments, and lines with several explanations, are in doubt.
 */
export function placeCombined(matching: Matching, combinable: Combinable, reach: Reach): void {
  for (;;) {
    const explanations = explanationsOf(matching, combinable, reach);
    const single = explanations.filter(({ combinations }) => combinations.length === 1);
    if (single.length === 0) {
      for (const { line, combinations } of explanations) matching.doubt([line], combinations.map(coveredBy));
      return;
    }
    const strongest = Math.min(...single.map(({ strength }) => strength));
    const proposals = winners(
      matching,
      single
        .filter(({ strength }) => strength === strongest)
        .map(({ line, combinations }) => ({ line, parts: combinations[0]! })),
    );
    const clear = proposals.filter((one) => proposals.every((other) => other === one || !overlap(one, other)));
    for (const { line, parts } of clear) matching.place([line], divided(line.cents, parts));
    if (clear.length === 0) for (const { line, parts } of proposals) matching.doubt([line], [coveredBy(parts)]);
  }
}
