import { candidatesOf } from './candidates';
import { placeCombined } from './combined';
import { placeDoubles } from './doubles';
import { Matching, type Question } from './matching';
import type { Expected, Line } from './model';
import type { Names } from './naming';
import { cancelReversals } from './reversals';
import { placeSingles, placeUnderOtherTheme } from './singles';
import { placeSplitInNextYear, placeSplitInOwnYear } from './split';
import type { SumsOfOpen } from './year-sums';

/**
 * Finds out what each line is, one kind of explanation after the other: what was explained is not looked at again.
 * Between two kinds it can be broken off.
 */
export function* match(
  question: Question,
  lines: readonly Line[],
  expected: readonly Expected[],
  names: Names,
  sums: SumsOfOpen,
): Generator<void, Matching> {
  const matching = new Matching(question, lines, expected, names);
  cancelReversals(matching);
  yield;
  const candidates = candidatesOf(matching);
  placeSingles(matching, candidates, 0);
  // What is split leaves less open, which a combined line may cover as a whole.
  for (let before = -1; before < matching.placements.length;) {
    yield;
    placeCombined(matching, sums, 0);
    before = matching.placements.length;
    yield;
    placeSplitInOwnYear(matching);
  }
  yield;
  placeSingles(matching, candidates, 1);
  placeCombined(matching, sums, 1);
  placeSplitInNextYear(matching);
  yield;
  placeUnderOtherTheme(matching, candidates);
  placeDoubles(matching, candidates);
  return matching;
}
