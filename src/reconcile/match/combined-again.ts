import { type Line, type Part, sumCents } from '../model';
import { transfersIn } from './entries';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { divideOver } from './one-line-many-instalments';
import { byContent } from './order';
import { isAt, YearReach } from './reach';
import { THEME_BITS, Word } from '../read/words';
import { completeCombinations } from './year-sums';

/** Open line that takes a part off a combined line again, on the same account. */
function takenOff(matching: Matching, line: Line, part: Part): Line | undefined {
  const { names } = matching;
  const isOff = (off: Line): boolean =>
    off.account === line.account &&
    off.day >= line.day &&
    names.evidence(off) === Evidence.Theme &&
    names.allow(off, part.expected);
  return matching
    .openWhere((cents) => cents === -part.cents)
    .filter(isOff)
    .sort(byContent)[0];
}

/**
 * Matches a line for all themes that it names, or for all of a year where it names the scheme alone, of which some have
 * a line of their own. What was taken off it for those no longer counts.
 */
export function matchCombinedAgain(matching: Matching): void {
  const { names, question } = matching;
  const years = [...groupBy(matching.expected, ({ year }) => year).values()];
  const least = Math.min(...matching.expected.map(({ exclCents }) => exclCents));
  const lines = matching.openWhere(
    (cents, index) => cents >= 2 * least && names.saysAt(index, THEME_BITS | Word.Scheme),
  );
  const again: { readonly line: Line; readonly parts: readonly Part[] }[] = [];
  for (const alike of groupBy(lines, (line) => names.groupingKey(line)).values()) {
    const first = alike[0]!;
    const ofYear = years.find(([one]) => isAt(matching, first, one!.year, YearReach.Named));
    const covered = ofYear?.filter((expected) => names.allow(first, expected)) ?? [];
    if (covered.length < 2 || covered.every((expected) => matching.isMissing(expected))) continue;
    const wholes = completeCombinations(covered, question.basis);
    for (const line of alike) {
      const parts = wholes.find((one) => Math.abs(line.cents - sumCents(one)) <= question.toleranceCents * one.length);
      if (parts) again.push({ line, parts });
    }
  }
  if (again.length === 0) return;
  const isTransfer = transfersIn(
    matching,
    again.map(({ line }) => line.cents),
  );
  for (const { line, parts } of again) {
    if (isTransfer(line)) continue;
    const offs = new Map<Part, Line>();
    for (const part of parts) {
      const off = matching.isMissing(part.expected) ? undefined : takenOff(matching, line, part);
      if (off) offs.set(part, off);
    }
    const kept = parts.filter((part) => !offs.has(part));
    const joined = [line, ...offs.values()];
    if (kept.length > 0) matching.match(joined, divideOver(sumCents(joined), kept));
    else for (const off of offs.values()) matching.reverse(line.index, off.index);
  }
}
