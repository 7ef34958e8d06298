import { candidatesOf } from './candidates';
import { placeCombinedInNextYear, placeCombinedInOwnYear } from './combined';
import { placeDoubles } from './doubles';
import { Matching, type Question } from './matching';
import type { Expected, Line } from './model';
import type { Names } from './naming';
import { cancelReversals } from './reversals';
import { placeInNextYear, placeInOwnYear, placeUnderOtherTheme } from './singles';
import { placeSplitInNextYear, placeSplitInOwnYear } from './split';
import type { SumsOfOpen } from './sums';

/** A moment at which long work can be shown or broken off. */
export type Progress =
  'reading' | 'reversals' | 'singles' | 'combined' | 'split' | 'otherYear' | 'otherTheme' | 'doubles';

/** Finds out what each line is, one kind of explanation after the other: what was explained is not looked at again. */
export function* match(
  question: Question,
  lines: readonly Line[],
  expected: readonly Expected[],
  names: Names,
  sums: SumsOfOpen,
): Generator<Progress, Matching> {
  const matching = new Matching(question, lines, expected, names);
  yield 'reversals';
  cancelReversals(matching);
  yield 'singles';
  const candidates = candidatesOf(matching);
  placeInOwnYear(matching, candidates);
  // What is split leaves less open, which a combined line may cover as a whole.
  for (let before = -1; before < matching.placements.length;) {
    yield 'combined';
    placeCombinedInOwnYear(matching, sums);
    before = matching.placements.length;
    yield 'split';
    placeSplitInOwnYear(matching);
  }
  yield 'otherYear';
  placeInNextYear(matching, candidates);
  placeCombinedInNextYear(matching, sums);
  placeSplitInNextYear(matching);
  yield 'otherTheme';
  placeUnderOtherTheme(matching, candidates);
  yield 'doubles';
  placeDoubles(matching, candidates);
  return matching;
}
