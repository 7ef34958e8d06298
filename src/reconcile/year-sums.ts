import type { Cents } from '../core/money';
import { type BookedBasis, type Expected, type Part, sumOf, waysOf } from './model';
import { Sums } from './sums';

/** The combinations of instalments whose sum is within a distance of an amount. */
type Near = (cents: Cents, distance: Cents) => readonly (readonly Part[])[];

const NONE: readonly Part[][] = [];

/** What instalments that are open together add up to. */
export interface YearSums {
  readonly largest: Cents;
  /** All of them, on the asked basis, and on the other. */
  readonly wholes: readonly Near[];
  /** Two or more of them, on the asked basis, and on the other. */
  readonly pure: readonly Near[];
  /** All of them, some on each basis. */
  readonly wholeMixed: Near;
  /** Two or more of them, some on each basis. */
  readonly mixed: Near;
}

/** Sums of one of each list; undefined in a list leaves the instalment out. */
function nearOf(lists: readonly (readonly (Part | undefined)[])[]): Near {
  let sums: Sums | undefined;
  return (cents, distance) => {
    sums ??= new Sums(lists.map((list) => list.map((part) => part?.cents ?? 0)));
    const found = sums.near(cents, distance);
    if (found.length === 0) return NONE;
    return found
      .map(({ choices }) => choices.flatMap((choice, at) => lists[at]![choice] ?? []))
      .filter(({ length }) => length > 1);
  };
}

/** The sums of sets of open instalments, kept for the next time that the same ones are open. */
export class SumsOfOpen {
  private readonly known = new Map<string, YearSums>();

  constructor(private readonly basis: BookedBasis) {}

  /** The sums of a set of instalments. */
  of(open: readonly Expected[]): YearSums {
    const key = open.map(({ index }) => index).join();
    const sums = this.known.get(key) ?? this.build(open);
    this.known.set(key, sums);
    return sums;
  }

  private build(open: readonly Expected[]): YearSums {
    const ways = open.map((expected) => waysOf(expected, this.basis));
    const wholes = [ways.map((parts) => parts[0]!), ways.map((parts) => parts[parts.length - 1]!)];
    return {
      largest: Math.max(...wholes.map(sumOf)),
      wholes: wholes.map((parts) => nearOf(parts.map((part) => [part]))),
      pure: wholes.map((parts) => nearOf(parts.map((part) => [undefined, part]))),
      wholeMixed: nearOf(ways),
      mixed: nearOf(ways.map((parts) => [undefined, ...parts])),
    };
  }
}
