import type { Expected, Lines } from '../model';
import { candidatesOf } from './candidates';
import { joinBtwCorrections } from './corrections';
import { matchCombinedAgain } from './combined-again';
import { matchDuplicates } from './duplicates';
import { setBankSidesAside, setClaimsAside, setReleasesAside } from './entries';
import {
  namedLines,
  matchManyLinesManyInstalments,
  matchManyLinesOfNeighbour,
  matchManyLinesOneInstalment,
} from './many-lines-one-instalment';
import { Matching, type MatchingOptions } from './matching';
import type { Names } from './naming';
import { combinableOf, matchOneLineManyInstalments } from './one-line-many-instalments';
import { matchOneToOne, matchUnderOtherTheme, shiftYears } from './one-to-one';
import { matchPartial } from './partial';
import { YearReach } from './reach';
import { cancelReversals } from './reversals';

const OWN_YEARS = [YearReach.Named, YearReach.Own];

/** Matches lines with instalments in the phases that ../README.md shows; can be stopped between phases. */
export function* match(
  question: MatchingOptions,
  lines: Lines,
  expected: readonly Expected[],
  names: Names,
): Generator<void, Matching> {
  const matching = new Matching(question, lines, expected, names);
  cancelReversals(matching);
  setBankSidesAside(matching);
  setReleasesAside(matching);
  setClaimsAside(matching);
  yield;
  const candidates = candidatesOf(matching);
  for (const reach of OWN_YEARS) matchOneToOne(matching, candidates, reach);
  yield;
  const combinable = combinableOf(matching);
  const named = namedLines(matching);
  // Each match leaves fewer instalments missing, which may make another one unique.
  const matchManyOfOwnYear = function* (): Generator<void> {
    for (let before = -1; before < matching.placements.length;) {
      yield;
      before = matching.placements.length;
      for (const reach of OWN_YEARS) {
        matchOneLineManyInstalments(matching, combinable, reach);
        matchManyLinesOneInstalment(matching, named, reach);
      }
      matchManyLinesManyInstalments(matching, named);
    }
  };
  yield* matchManyOfOwnYear();
  matchOneToOne(matching, candidates, YearReach.Neighbour);
  matchOneLineManyInstalments(matching, combinable, YearReach.Neighbour);
  matchManyLinesOfNeighbour(matching, named);
  shiftYears(matching, candidates);
  yield;
  matchUnderOtherTheme(matching, candidates);
  yield* matchManyOfOwnYear();
  joinBtwCorrections(matching);
  matchCombinedAgain(matching);
  matchPartial(matching, named);
  matchDuplicates(matching, candidates, named);
  return matching;
}
