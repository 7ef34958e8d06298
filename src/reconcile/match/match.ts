import type { Expected, Lines } from '../model';
import { candidatesOf } from './candidates';
import { joinBtwCorrections } from './corrections';
import { placeDuplicates } from './duplicates';
import { setBankSidesAside } from './entries';
import {
  namedLines,
  placeManyLinesManyInstalments,
  placeManyLinesOfNeighbour,
  placeManyLinesOneInstalment,
} from './many-lines-one-instalment';
import { Matching, type MatchingOptions } from './matching';
import type { Names } from './naming';
import { combinableOf, placeOneLineManyInstalments } from './one-line-many-instalments';
import { placeOneToOne, placeUnderOtherTheme } from './one-to-one';
import { placePartial } from './partial';
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
  yield;
  const candidates = candidatesOf(matching);
  for (const reach of OWN_YEARS) placeOneToOne(matching, candidates, reach);
  yield;
  const combinable = combinableOf(matching);
  const named = namedLines(matching);
  // Each match leaves fewer instalments missing, which may make another one unique.
  const placeManyOfOwnYear = function* (): Generator<void> {
    for (let before = -1; before < matching.placements.length;) {
      yield;
      before = matching.placements.length;
      for (const reach of OWN_YEARS) {
        placeOneLineManyInstalments(matching, combinable, reach);
        placeManyLinesOneInstalment(matching, named, reach);
      }
      placeManyLinesManyInstalments(matching, named);
    }
  };
  yield* placeManyOfOwnYear();
  placeOneToOne(matching, candidates, YearReach.Neighbour);
  placeOneLineManyInstalments(matching, combinable, YearReach.Neighbour);
  placeManyLinesOfNeighbour(matching, named);
  yield;
  placeUnderOtherTheme(matching, candidates);
  yield* placeManyOfOwnYear();
  joinBtwCorrections(matching);
  placePartial(matching, named);
  placeDuplicates(matching, candidates);
  return matching;
}
