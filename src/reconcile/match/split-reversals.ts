import { type Line, sumCents } from '../model';
import { amountFinder } from './candidates';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { byContent } from './order';
import { THEME_BITS, Word } from '../read/words';

/**
 * Cancels a combined line with the lines of a later day that take it off theme by theme, so that it can be booked again
 * for each theme.
 */
export function cancelSplitReversals(matching: Matching): void {
  const { names, lines } = matching;
  const isNear = amountFinder(matching);
  const isTakenOff = (cents: number, index: number): boolean =>
    cents < 0 && names.saysAt(index, Word.Reversal) && names.saysAt(index, THEME_BITS) && isNear(-cents);
  const takenOff = matching.openIndices(isTakenOff).map((index) => lines.at(index));
  const days = groupBy(takenOff, ({ day, account }) => `${day}|${account}`);
  for (const parts of [...days.values()].filter(({ length }) => length > 1)) {
    const [first] = parts;
    const themes = parts.reduce((bits, part) => bits | names.themeBits(part), 0);
    const mayBe = (line: Line): boolean =>
      line.day <= first!.day &&
      line.account === first!.account &&
      (names.themeBits(line) === 0 || (themes & ~names.themeBits(line)) === 0);
    const total = -sumCents(parts);
    const [combined] = matching
      .openWhere((cents) => cents === total)
      .filter(mayBe)
      .sort(byContent);
    if (combined) for (const part of parts) matching.reverse(combined.index, part.index);
  }
}
