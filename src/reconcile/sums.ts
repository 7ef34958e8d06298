import type { Cents } from '../core/money';
import { lowerBound } from './candidates';
import { amountOf, basesOf, type BookedBasis, type Expected } from './model';

/** An instalment on a basis. */
export interface Member {
  readonly expected: Expected;
  readonly basis: BookedBasis;
}

/** A choice from the instalments of a year, and what it adds up to. */
export interface Combination {
  readonly cents: Cents;
  readonly members: readonly Member[];
}

/** The sums that two or more instalments can make, in which an amount is looked up by halving. */
export interface SumTable {
  readonly largest: Cents;
  /** Whether any sum is that near, of however many instalments. */
  touches(cents: Cents, distance: Cents): boolean;
  /** The combinations whose sum is not further from an amount than a distance. */
  near(cents: Cents, distance: Cents): Combination[];
}

type Choices = readonly (Member | undefined)[];

/** Two sorted lists as one. */
function merge(a: Float64Array, b: Float64Array): Float64Array {
  const merged = new Float64Array(a.length + b.length);
  for (let at = 0, inA = 0, inB = 0; at < merged.length; at++)
    merged[at] = inB === b.length || (inA < a.length && a[inA]! <= b[inB]!) ? a[inA++]! : b[inB++]!;
  return merged;
}

/**
 * All sums, sorted, each as one number with the code of its choices: a code writes down the choice for each instalment
 * like the digits of a number. One more instalment shifts the list that is there, so that no sort is needed.
 */
function keysOf(choices: readonly Choices[], count: number): Float64Array {
  let keys: Float64Array = new Float64Array(1);
  for (const digits of choices) {
    const known = keys;
    const shifted = digits.map((member, digit): Float64Array => {
      const cents = member ? amountOf(member.expected, member.basis) : 0;
      const shift = cents * count + digit * known.length;
      return known.map((key) => key + shift);
    });
    keys = shifted.reduce(merge);
  }
  return keys;
}

function membersOf(choices: readonly Choices[], code: number): Member[] {
  let left = code;
  const members: Member[] = [];
  for (const digits of choices) {
    const member = digits[left % digits.length];
    left = Math.floor(left / digits.length);
    if (member) members.push(member);
  }
  return members;
}

function tableOf(choices: readonly Choices[]): SumTable {
  const count = choices.reduce((product, digits) => product * digits.length, 1);
  const keys = keysOf(choices, count);
  return {
    largest: Math.floor(keys[count - 1]! / count),
    touches(cents, distance) {
      const at = lowerBound(keys, (cents - distance) * count);
      return at < count && keys[at]! < (cents + distance + 1) * count;
    },
    near(cents, distance) {
      const found: Combination[] = [];
      const beyond = (cents + distance + 1) * count;
      for (let at = lowerBound(keys, (cents - distance) * count); at < count && keys[at]! < beyond; at++) {
        const members = membersOf(choices, keys[at]! % count);
        if (members.length > 1) found.push({ cents: Math.floor(keys[at]! / count), members });
      }
      return found;
    },
  };
}

function combinationOf(members: readonly Member[]): Combination {
  return { cents: members.reduce((sum, { expected, basis }) => sum + amountOf(expected, basis), 0), members };
}

/** The sums of a set of instalments: all on the asked basis, all on the other, or some of each. */
export interface YearSums {
  readonly asked: SumTable;
  readonly other: SumTable;
  /** All the instalments on the asked basis, and on the other. */
  readonly wholes: readonly [Combination, Combination];
  /** Of all the instalments, some on each basis. */
  readonly wholeMixed: SumTable;
  /** Of any of them, some on each basis; built only when asked for, because there are many. */
  mixed(): SumTable;
}

/** The sums of open instalments, kept for the next time that the same ones are open. */
export class SumsOfOpen {
  private readonly known = new Map<string, YearSums>();

  constructor(private readonly basis: BookedBasis) {}

  /** The sums of a set of instalments. */
  of(open: readonly Expected[]): YearSums {
    const key = open.map((expected) => expected.index).join();
    let sums = this.known.get(key);
    if (!sums) this.known.set(key, (sums = this.build(open)));
    return sums;
  }

  private build(open: readonly Expected[]): YearSums {
    const all = open.map((expected) => basesOf(expected, this.basis).map((basis): Member => ({ expected, basis })));
    const any = (members: readonly Member[]): Choices => [undefined, ...members];
    let mixed: SumTable | undefined;
    return {
      asked: tableOf(all.map((members) => any(members.slice(0, 1)))),
      other: tableOf(all.map((members) => any(members.slice(-1)))),
      wholes: [
        combinationOf(all.map((members) => members[0]!)),
        combinationOf(all.map((members) => members[members.length - 1]!)),
      ],
      wholeMixed: tableOf(all),
      mixed: () => (mixed ??= tableOf(all.map(any))),
    };
  }
}
