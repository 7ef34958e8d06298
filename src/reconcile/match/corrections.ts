import { type Line, type Part, type Placement, sumCents } from '../model';
import { isOneOf } from './amounts';
import { divideOver } from './one-line-many-instalments';
import { bestBy, groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { byContent } from './order';
import { THEME_BITS, Word } from '../read/words';

/** Parts of a placement on the basis of the payment. */
function netOf({ parts }: Placement): Part[] {
  return parts.map(({ expected }) => ({ expected, basis: 'excl', cents: expected.exclCents }));
}

/** Returns whether a part was booked incl. btw; without btw both bases are equal. */
const isGross = ({ basis, expected }: Part): boolean => basis === 'incl' || expected.inclCents === expected.exclCents;

/**
 * Adds the line that books the btw off, in the same or the next year, to an amount that was booked incl. btw; else all
 * corrections that name its theme, where they add up to the btw.
 */
export function joinBtwCorrections(matching: Matching): void {
  const { names, question } = matching;
  if (question.basis !== 'excl') return;
  const gross = matching.placements
    .map((placement) => ({ placement, btwCents: sumCents(placement.parts) - sumCents(netOf(placement)) }))
    .filter(({ placement, btwCents }) => btwCents > 0 && placement.parts.every(isGross));
  if (gross.length === 0) return;
  const bookedOff = groupBy(matching.openWhere(isOneOf(gross.map(({ btwCents }) => -btwCents))), ({ cents }) => -cents);
  const named = matching.openAmong(
    matching.named,
    (_, index) => names.saysAt(index, Word.Correction) && names.saysAt(index, THEME_BITS),
  );
  const distance = ({ lines: [first], parts }: Placement, line: Line): number => {
    const themes = names.themeBits(line);
    const isOther = themes !== 0 && parts.some(({ expected }) => !names.allow(line, expected));
    const isNamed = names.evidence(line) !== Evidence.None || names.says(line, Word.Correction);
    const years = (line.year ?? 0) - (first!.year ?? line.year ?? 0);
    return isOther || !isNamed || years < 0 || years > 1 ? Infinity : years;
  };
  for (const { placement, btwCents } of gross) {
    const open = (bookedOff.get(btwCents) ?? []).filter((line) => matching.isOpen(line)).sort(byContent);
    const [correction] = bestBy(open, (line) => distance(placement, line));
    const corrections = correction
      ? [correction]
      : named.filter((line) => matching.isOpen(line) && distance(placement, line) < Infinity).sort(byContent);
    if (sumCents(corrections) !== -btwCents) continue;
    const joined = [...placement.lines, ...corrections];
    matching.match(joined, divideOver(sumCents(joined), netOf(placement)), placement);
  }
}
