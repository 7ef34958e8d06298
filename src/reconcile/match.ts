import { candidatesOf } from './candidates';
import { placeCombinedInNextYear, placeCombinedInOwnYear } from './combined';
import { placeDoubles } from './doubles';
import { Matching, type Question } from './matching';
import type { Expected, Line } from './model';
import type { Names } from './naming';
import { cancelReversals } from './reversals';
import { placeInNextYear, placeInOwnYear, placeUnderOtherTheme } from './singles';
import { placeSplitInNextYear, placeSplitInOwnYear } from './split';
import { SumsOfOpen } from './sums';

/** A moment at which long work can be shown or broken off. */
export type Progress =
  'reading' | 'reversals' | 'singles' | 'combined' | 'split' | 'otherYear' | 'otherTheme' | 'doubles';

/** Finds out what each line is, one kind of explanation after the other: what was explained is not looked at again. */
export function* match(
  question: Question,
  lines: readonly Line[],
  expected: readonly Expected[],
  names: Names,
): Generator<Progress, Matching> {
  const matching = new Matching(question, lines, expected, names);
  yield 'reversals';
  cancelReversals(matching);
  yield 'singles';
  const candidates = candidatesOf(matching);
  placeInOwnYear(matching, candidates);
  yield 'combined';
  const sums = new SumsOfOpen(question.basis);
  placeCombinedInOwnYear(matching, sums);
  yield 'split';
  placeSplitInOwnYear(matching);
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
