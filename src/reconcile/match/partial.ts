import { amountOf, type Expected, type Line, type Placement, sumCents } from '../model';
import { type LikeLines, linesOfTheme } from './many-lines-one-instalment';
import type { Matching } from './matching';
import { byContent } from './order';
import { PART_WORDS, Word } from '../read/words';

/**
 * Smallest share of an instalment that counts as a part payment, for a line that names the theme but not the scheme.
 */
const LEAST_SHARE = 0.1;

/** Returns whether a placement is less than its instalment. */
export function isPartial({ question }: Matching, { parts }: Placement): boolean {
  const [first] = parts;
  return parts.length === 1 && first!.cents < amountOf(first!.expected, first!.basis) - question.toleranceCents;
}

/** Matches lines that name the theme of a missing instalment but add up to less, with the corrections of them. */
export function matchPartial(matching: Matching, named: readonly LikeLines[]): void {
  const { names, question } = matching;
  const leastOf = (expected: Expected): number => LEAST_SHARE * amountOf(expected, question.basis);
  const isPart = (line: Line, expected: Expected): boolean =>
    names.says(line, Word.Scheme) || PART_WORDS.test(line.text) || line.cents >= leastOf(expected);
  for (const expected of matching.missing()) {
    const open = linesOfTheme(matching, named, expected);
    const received = open.filter(({ cents }) => cents > 0);
    // Small amounts count where they are a part together, such as monthly ones.
    const small = received.filter((line) => !isPart(line, expected));
    const parts = sumCents(small) >= leastOf(expected) ? received : received.filter((line) => isPart(line, expected));
    const accounts = new Set(parts.map(({ account }) => account));
    const corrections = open.filter(
      (line) => line.cents < 0 && names.says(line, Word.Correction) && accounts.has(line.account),
    );
    const lines = [...parts, ...corrections];
    const cents = sumCents(lines);
    const isOnlyCorrection = lines.every((line) => names.says(line, Word.Reversal));
    if (cents > 0 && !isOnlyCorrection && cents < amountOf(expected, question.basis) - question.toleranceCents)
      matching.match(lines.sort(byContent), [{ expected, basis: question.basis, cents }]);
  }
}
