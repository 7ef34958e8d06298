import type { Cents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { type BookedBasis, type Expected, type Part, identifyingAmounts } from '../model';
import { sumsOf } from './sums';

/** Instalments covered together, each on a basis. */
export type Combination = readonly Part[];

/** Finds combinations of two or more instalments near an amount. */
type Combinations = (cents: Cents, distance: Cents) => readonly Combination[];

/** Shared by all amounts near no sum, which most are. */
const NONE: readonly Combination[] = [];

/** Combinations of one part of each list; undefined omits the instalment. */
function combinationsOf(lists: readonly (readonly (Part | undefined)[])[]): Combinations {
  const sums = sumsOf(lists.map((list) => list.map((part) => part?.cents ?? 0)));
  return (cents, distance) => {
    const near = sums.near(cents, distance);
    if (near.length === 0) return NONE;
    const combinations = near.map(({ choices }) => choices.flatMap((choice, at) => lists[at]![choice] ?? []));
    return combinations.filter(({ length }) => length > 1);
  };
}

/** Sums of instalments of one year. */
export interface YearSums {
  readonly instalments: readonly Expected[];
  /** Smallest and largest sum of two or more of them. */
  readonly range: readonly [Cents, Cents];
  /** Combinations on one basis. */
  readonly pure: Combinations;
  /** Combinations on both bases, computed on first use. */
  mixed(cents: Cents): readonly Combination[];
}

/** Combinations of all instalments: on the requested basis, and on the other. */
export function completeCombinations(instalments: readonly Expected[], basis: BookedBasis): Combination[] {
  const ways = instalments.map((expected) => identifyingAmounts(expected, basis));
  return [ways.map((parts) => parts[0]!), ways.map((parts) => parts[parts.length - 1]!)];
}

/** Sums of instalments of one year. */
export function yearSums(instalments: readonly Expected[], basis: BookedBasis): YearSums {
  const [asked, other] = completeCombinations(instalments, basis).map((parts) =>
    combinationsOf(parts.map((part) => [undefined, part])),
  ) as [Combinations, Combinations];
  let mixed: Combinations | undefined;
  const [first, second] = instalments.map(({ exclCents }) => exclCents).sort((a, b) => a - b);
  return {
    instalments,
    range: [first! + second!, sumOf(instalments, ({ inclCents }) => inclCents)],
    pure(cents, distance) {
      const [one, two] = [asked(cents, distance), other(cents, distance)];
      return one.length + two.length === 0 ? NONE : [...one, ...two];
    },
    mixed(cents) {
      mixed ??= combinationsOf(instalments.map((expected) => [undefined, ...identifyingAmounts(expected, basis)]));
      return mixed(cents, 0);
    },
  };
}
