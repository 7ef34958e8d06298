import { coveredBy, identifyingAmounts, type Line, type Part, type Placement, sumCents } from '../model';
import { isOneOf } from './amounts';
import { AmountFit, type Candidate, type Fit } from './candidates';
import { transfersIn } from './entries';
import { bestBy, groupBy } from './groups';
import { type LikeLines, linesOfTheme } from './many-lines-one-instalment';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { byContent } from './order';
import { isAt, YearReach } from './reach';

/** Distance in years between an instalment and a line: 0, 1, or Infinity for more. */
function yearDistance(matching: Matching, line: Line, year: number): number {
  if (isAt(matching, line, year, YearReach.Named)) return 0;
  return isAt(matching, line, year, YearReach.Neighbour) || line.year === year ? 1 : Infinity;
}

const textOf = ({ description }: Line): string => description.trim().toLowerCase();

/** Returns whether a line repeats a payment by more than the amount: a name, the same text or the same document. */
function isSamePayment({ names }: Matching, line: Line, { lines }: Placement): boolean {
  return (
    names.evidence(line) !== Evidence.None ||
    lines.some(
      (first) =>
        // A document without a digit, such as MEM, identifies no payment.
        (/[1-9]/.test(line.document) && line.document === first.document) ||
        (textOf(line) !== '' && textOf(line) === textOf(first)),
    )
  );
}

/** Matches a line with the only instalments that it can repeat; ambiguous where there are several. */
function matchOnce(matching: Matching, line: Line, options: readonly (readonly Part[])[]): void {
  if (options.length === 1) matching.match([line], options[0]!);
  else if (options.length > 1) matching.markAmbiguous([line], options.map(coveredBy));
}

/** Matches lines with the amount of one matched instalment, of the same year before a neighbouring one. */
function matchDuplicatesOfOne(matching: Matching, candidates: readonly Candidate[]): void {
  const { names } = matching;
  const rankOf = (line: Line, { expected, amountFit }: Fit): number => {
    const [first] = matching.of(expected);
    if (!first || !names.allow(line, expected) || !isSamePayment(matching, line, first)) return Infinity;
    const asBooked = first.lines.length === 1 && first.parts.length === 1 && first.lines[0]!.cents === line.cents;
    if (amountFit >= AmountFit.Near && names.evidence(line) === Evidence.None && !asBooked) return Infinity;
    return amountFit + (AmountFit.NearOtherBasis + 1) * yearDistance(matching, line, expected.year);
  };
  const isTransfer = transfersIn(
    matching,
    candidates.map(({ lines }) => lines[0]!.cents),
  );
  for (const { lines, fits } of candidates) {
    // All lines of a candidate have the same names, so the ranking of one serves for all that have a name.
    let options: Part[][] | undefined;
    for (const line of lines) {
      if (!matching.isOpen(line) || isTransfer(line)) continue;
      if (!options || names.evidence(line) === Evidence.None)
        options = bestBy(fits, (fit) => rankOf(line, fit)).map((fit) => [{ ...fit, cents: line.cents }]);
      matchOnce(matching, line, options);
    }
  }
}

/** Matches a repeat of all lines of one or several instalments, of the same year before a neighbouring one. */
function matchDuplicatesOfMany(matching: Matching): void {
  const several = matching.placements.filter(({ lines, parts }) => lines.length > 1 || parts.length > 1);
  if (several.length === 0) return;
  const amounts = several.flatMap(({ lines }) => lines.map(({ cents }) => cents));
  const isTransfer = transfersIn(matching, amounts);
  // Sorted in reverse, because lines are popped from the end of their group.
  const open = matching.openWhere(isOneOf(amounts)).sort((a, b) => byContent(b, a));
  for (const distance of [0, 1])
    for (const placement of several) {
      const { lines, parts } = placement;
      const isTwin = (line: Line): boolean =>
        matching.isOpen(line) &&
        parts.some(({ expected }) => matching.names.allow(line, expected)) &&
        yearDistance(matching, line, parts[0]!.expected.year) === distance &&
        isSamePayment(matching, line, placement) &&
        !isTransfer(line);
      const twins = groupBy(open.filter(isTwin), ({ cents }) => cents);
      for (;;) {
        const again = lines.flatMap(({ cents }) => twins.get(cents)?.pop() ?? []);
        if (again.length < lines.length) break;
        matching.match(again, parts);
      }
    }
}

/** Matches all lines that name a theme, where together they repeat its instalment. */
function matchDuplicatesByMany(matching: Matching, named: readonly LikeLines[]): void {
  const { question } = matching;
  const alone = matching.placements.filter(({ parts }) => parts.length === 1);
  for (const expected of new Set(alone.map(({ parts }) => parts[0]!.expected))) {
    const lines = linesOfTheme(matching, named, expected).filter(({ cents }) => cents > 0);
    const cents = sumCents(lines);
    const part = identifyingAmounts(expected, question.basis).find(
      (way) => Math.abs(way.cents - cents) <= question.toleranceCents,
    );
    if (part && lines.length > 1) matching.match(lines.sort(byContent), [{ ...part, cents }]);
  }
}

/** Matches repeated payments of matched instalments. */
export function matchDuplicates(
  matching: Matching,
  candidates: readonly Candidate[],
  named: readonly LikeLines[],
): void {
  matchDuplicatesOfOne(matching, candidates);
  matchDuplicatesOfMany(matching);
  matchDuplicatesByMany(matching, named);
}
