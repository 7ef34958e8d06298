import { candidatesOf } from './candidates';
import { combinableOf, placeCombined } from './combined';
import { placeDoubles } from './doubles';
import { Matching, type Question } from './matching';
import type { Expected, Line } from '../model';
import type { Names } from './naming';
import { cancelReversals } from './reversals';
import { placeSingles, placeUnderOtherTheme } from './singles';
import { partsOf, placeSplitInNextYear, placeSplitInOwnYear } from './split';

/**
 * Finds out what each line is, one kind of explanation after the other: what was explained is not looked at again.
 * Between two kinds it can be broken off.
 */
export function* match(
  question: Question,
  lines: readonly Line[],
  expected: readonly Expected[],
  names: Names,
): Generator<void, Matching> {
  const matching = new Matching(question, lines, expected, names);
  cancelReversals(matching);
  yield;
  const candidates = candidatesOf(matching);
  placeSingles(matching, candidates, 0);
  yield;
  const combinable = combinableOf(matching);
  const parts = partsOf(matching);
  // What is split leaves less open, which a combined line may cover as a whole.
  for (let before = -1; before < matching.placements.length;) {
    yield;
    placeCombined(matching, combinable, 0);
    before = matching.placements.length;
    yield;
    placeSplitInOwnYear(matching, parts);
  }
  yield;
  placeSingles(matching, candidates, 1);
  placeCombined(matching, combinable, 1);
  placeSplitInNextYear(matching, parts);
  yield;
  placeUnderOtherTheme(matching, candidates);
  placeDoubles(matching, candidates);
  return matching;
}
