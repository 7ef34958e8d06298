import { coveredBy, type Line, type Part, type Placement } from '../model';
import { AmountFit, type Candidate, type Fit } from './candidates';
import { transfersIn } from './entries';
import { bestBy, groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { byContent } from './order';
import { isAt, YearReach } from './reach';

/** Distance of the year of an instalment from a line: none, one, or out of the question. */
function yearsOff(matching: Matching, line: Line, year: number): number {
  if (isAt(matching, line, year, YearReach.Named)) return 0;
  return isAt(matching, line, year, YearReach.Neighbour) || line.year === year ? 1 : Infinity;
}

const textOf = ({ description }: Line): string => description.trim().toLowerCase();

/** Whether more than the amount says that a line is a payment once more: a name, the same text or the same document. */
function isSamePayment({ names }: Matching, line: Line, { lines }: Placement): boolean {
  return (
    names.evidence(line) !== Evidence.None ||
    lines.some(
      (first) =>
        (line.document !== '' && line.document === first.document) ||
        (textOf(line) !== '' && textOf(line) === textOf(first)),
    )
  );
}

/** Gives a line to the only instalments that it can be once more, or sets it aside. */
function placeOnce(matching: Matching, line: Line, options: readonly (readonly Part[])[]): void {
  if (options.length === 1) matching.place([line], options[0]!);
  else if (options.length > 1) matching.doubt([line], options.map(coveredBy));
}

/** Lines with the amount of one instalment that has its line already, of the own year before the one next to it. */
function placeDuplicatesOfOne(matching: Matching, candidates: readonly Candidate[]): void {
  const { names } = matching;
  const rankOf = (line: Line, { expected, amountFit }: Fit): number => {
    const [first] = matching.of(expected);
    if (!first || !names.allow(line, expected) || !isSamePayment(matching, line, first)) return Infinity;
    const asBooked = first.lines.length === 1 && first.parts.length === 1 && first.lines[0]!.cents === line.cents;
    if (amountFit >= AmountFit.Near && names.evidence(line) === Evidence.None && !asBooked) return Infinity;
    return amountFit + (AmountFit.NearOtherBasis + 1) * yearsOff(matching, line, expected.year);
  };
  const isTransfer = transfersIn(matching, new Set(candidates.map(({ lines }) => lines[0]!.cents)));
  for (const { lines, fits } of candidates)
    for (const line of lines) {
      if (!matching.isOpen(line) || isTransfer(line)) continue;
      const best = bestBy(fits, (fit) => rankOf(line, fit));
      placeOnce(
        matching,
        line,
        best.map((fit) => [{ ...fit, cents: line.cents }]),
      );
    }
}

/** Lines with the amount of a combined line that was placed. */
function placeDuplicatesOfMany(matching: Matching): void {
  const combined = matching.placements.filter(({ parts, lines }) => parts.length > 1 && lines.length === 1);
  const byAmount = groupBy(combined, ({ lines }) => lines[0]!.cents);
  if (byAmount.size === 0) return;
  const isTransfer = transfersIn(matching, new Set(byAmount.keys()));
  for (const line of matching.openWhere((cents) => byAmount.has(cents))) {
    const same = byAmount.get(line.cents)!;
    if (isTransfer(line)) continue;
    const best = bestBy(same, (placement) =>
      isSamePayment(matching, line, placement) &&
      placement.parts.some(({ expected }) => matching.names.allow(line, expected))
        ? yearsOff(matching, line, placement.parts[0]!.expected.year)
        : Infinity,
    );
    placeOnce(
      matching,
      line,
      best.map(({ parts }) => parts),
    );
  }
}

/** All the lines of a split instalment once more. */
function placeDuplicatesOfSplit(matching: Matching): void {
  const splits = matching.placements.filter(({ lines, parts }) => lines.length > 1 && parts.length === 1);
  const amounts = new Set(splits.flatMap(({ lines }) => lines.map(({ cents }) => cents)));
  if (amounts.size === 0) return;
  // The last come first, so that each is taken from the end of its group.
  const open = matching.openWhere((cents) => amounts.has(cents)).sort((a, b) => byContent(b, a));
  const likeness = ({ year, cents }: Line): string => `${year}|${cents}`;
  for (const placement of splits) {
    const { lines, parts } = placement;
    const twins = groupBy(
      open.filter(
        (line) =>
          matching.isOpen(line) &&
          matching.names.allow(line, parts[0]!.expected) &&
          isSamePayment(matching, line, placement),
      ),
      likeness,
    );
    const again = lines.flatMap((line) => twins.get(likeness(line))?.pop() ?? []);
    if (again.length === lines.length) matching.place(again, parts);
  }
}

/** Matches payments that were placed and stand in the ledger once more. */
export function placeDuplicates(matching: Matching, candidates: readonly Candidate[]): void {
  placeDuplicatesOfOne(matching, candidates);
  placeDuplicatesOfMany(matching);
  placeDuplicatesOfSplit(matching);
}
