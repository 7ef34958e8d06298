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
  const lines = matching.openAmong(
    matching.named,
    (cents, index) => cents >= 2 * least && names.saysAt(index, THEME_BITS | Word.Scheme),
  );
  const again = new Map<Line, readonly Part[]>();
  for (const alike of groupBy(lines, ({ index }) => names.namesKeyAt(index)).values())
    for (const ofYear of years) {
      const covered = ofYear.filter((expected) => names.allow(alike[0]!, expected));
      if (covered.length < 2 || covered.every((expected) => matching.isMissing(expected))) continue;
      for (const parts of completeCombinations(covered, question.basis)) {
        const cents = sumCents(parts);
        const isWhole = (line: Line): boolean =>
          Math.abs(line.cents - cents) <= question.toleranceCents * parts.length &&
          !again.has(line) &&
          isAt(matching, line, covered[0]!.year, YearReach.Named);
        for (const line of alike) if (isWhole(line)) again.set(line, parts);
      }
    }
  if (again.size === 0) return;
  const isTransfer = transfersIn(
    matching,
    [...again.keys()].map(({ cents }) => cents),
  );
  for (const [line, parts] of again) {
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
