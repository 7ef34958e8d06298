import type { Cents } from '../core/money';
import { type BookedBasis, type Expected, type Part, waysOf } from './model';
import { Sums } from './sums';

/** Two or more of some instalments by what they add up to. */
class Combinations {
  private readonly sums: Sums;

  /** One of each list is chosen; undefined leaves the instalment out. */
  constructor(private readonly lists: readonly (readonly (Part | undefined)[])[]) {
    this.sums = new Sums(lists.map((list) => list.map((part) => part?.cents ?? 0)));
  }

  /** Those within a distance of an amount. */
  near(cents: Cents, distance: Cents): Part[][] {
    return this.sums
      .near(cents, distance)
      .map(({ choices }) => choices.flatMap((choice, at) => this.lists[at]![choice] ?? []))
      .filter(({ length }) => length > 1);
  }

  /** Which of some amounts, smallest first, are within a distance of one. */
  among(amounts: Float64Array, distance: Cents): Cents[] {
    return [...this.sums.among(amounts, distance)].filter((cents) => this.near(cents, distance).length > 0);
  }
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
export function sumsOf(instalments: readonly Expected[], basis: BookedBasis): YearSums {
  return {
    instalments,
    pure: wholesOf(instalments, basis).map((parts) => new Combinations(parts.map((part) => [undefined, part]))),
    mixed: new Combinations(instalments.map((expected) => [undefined, ...waysOf(expected, basis)])),
  };
}
