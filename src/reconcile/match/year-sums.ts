import type { Cents } from '../../core/money';
import { type BookedBasis, type Expected, type Part, waysOf } from '../model';
import { sumsOf } from './sums';

/** Two or more of some instalments by what they add up to. */
interface Combinations {
  /** Those within a distance of an amount. */
  near(cents: Cents, distance: Cents): Part[][];
  /** Which of some amounts, smallest first, are within a distance of one. */
  among(amounts: Float64Array, distance: Cents): Cents[];
}

/** Combinations of one of each list; undefined leaves the instalment out. */
function combinationsOf(lists: readonly (readonly (Part | undefined)[])[]): Combinations {
  const sums = sumsOf(lists.map((list) => list.map((part) => part?.cents ?? 0)));
  const near: Combinations['near'] = (cents, distance) =>
    sums
      .near(cents, distance)
      .map(({ choices }) => choices.flatMap((choice, at) => lists[at]![choice] ?? []))
      .filter(({ length }) => length > 1);
  return {
    near,
    among: (amounts, distance) =>
      [...sums.among(amounts, distance)].filter((cents) => near(cents, distance).length > 0),
  };
}

/** What instalments of one year add up to. */
export interface YearSums {
  readonly instalments: readonly Expected[];
  /** Two or more of them, on the asked basis, and on the other. */
  readonly pure: readonly Combinations[];
  /** Two or more of them, some on each basis. */
  readonly mixed: Combinations;
}

/** All of some instalments, on the asked basis, and on the other. */
export function wholesOf(instalments: readonly Expected[], basis: BookedBasis): Part[][] {
  const ways = instalments.map((expected) => waysOf(expected, basis));
  return [ways.map((parts) => parts[0]!), ways.map((parts) => parts[parts.length - 1]!)];
}

/** What instalments of one year add up to. */
export function yearSums(instalments: readonly Expected[], basis: BookedBasis): YearSums {
  return {
    instalments,
    pure: wholesOf(instalments, basis).map((parts) => combinationsOf(parts.map((part) => [undefined, part]))),
    mixed: combinationsOf(instalments.map((expected) => [undefined, ...waysOf(expected, basis)])),
  };
}
