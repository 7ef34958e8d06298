import type { Cents } from '../core/money';
import type { BookedBasis, Double, Expected, Line, Placement } from './model';
import type { Names } from './naming';

const FREE = 0;
const USED = 1;
const REVERSED = 2;
const DOUBTFUL = 3;

/** Explanations of which none is better than the others. */
export interface Doubt {
  readonly lines: readonly Line[];
  readonly options: readonly (readonly Expected[])[];
}

/** What is asked of a matching. */
export interface Question {
  readonly basis: BookedBasis;
  /** How far a line may be off for each instalment that it covers. */
  readonly toleranceCents: Cents;
}

/** Lines and instalments on their way to each other: each line is used once at most, each instalment placed once. */
export class Matching {
  readonly placements: Placement[] = [];
  readonly doubles: Double[] = [];
  readonly doubts: Doubt[] = [];
  private readonly states: Uint8Array;
  /** Of each line the row of the one that it cancels against, 0 where there is none. */
  private readonly reversalRows: Uint32Array;
  private readonly doublesOfExpected: Double[][];
  private readonly byExpected: (Placement | undefined)[];

  constructor(
    readonly question: Question,
    readonly lines: readonly Line[],
    readonly expected: readonly Expected[],
    readonly names: Names,
  ) {
    this.states = new Uint8Array(lines.length);
    this.reversalRows = new Uint32Array(lines.length);
    this.doublesOfExpected = expected.map(() => []);
    this.byExpected = expected.map(() => undefined);
  }

  /** Whether a line can still be used. */
  isFree(line: Line): boolean {
    return this.states[line.index] === FREE;
  }

  /** Whether a line was not placed; one in doubt was not, one that cancels against another is out of the question. */
  isUnplaced(line: Line): boolean {
    const state = this.states[line.index];
    return state === FREE || state === DOUBTFUL;
  }

  /** Whether an instalment is still without a line. */
  isOpen(expected: Expected): boolean {
    return this.byExpected[expected.index] === undefined;
  }

  /** What was found to be an instalment. */
  placementOf(expected: Expected): Placement | undefined {
    return this.byExpected[expected.index];
  }

  /** What stands in the ledger once more. */
  doublesOf(expected: Expected): readonly Double[] {
    return this.doublesOfExpected[expected.index]!;
  }

  /** The row of the line that a line cancels against. */
  reversedBy(line: Line): number | undefined {
    return this.reversalRows[line.index] || undefined;
  }

  /** The instalments still without a line. */
  open(): Expected[] {
    return this.expected.filter((expected) => this.isOpen(expected));
  }

  /** Takes two lines out that cancel each other. */
  reverse(one: Line, other: Line): void {
    this.states[one.index] = REVERSED;
    this.states[other.index] = REVERSED;
    this.reversalRows[one.index] = other.row;
    this.reversalRows[other.index] = one.row;
  }

  /** Gives lines to instalments. */
  place(placement: Placement): void {
    for (const line of placement.lines) this.states[line.index] = USED;
    for (const { expected } of placement.parts) this.byExpected[expected.index] = placement;
    this.placements.push(placement);
  }

  /** Gives lines to instalments that have theirs already. */
  double(double: Double): void {
    for (const line of double.lines) this.states[line.index] = USED;
    for (const { expected } of double.parts) this.doublesOfExpected[expected.index]!.push(double);
    this.doubles.push(double);
  }

  /** Sets lines aside that could be several things. */
  doubt(doubt: Doubt): void {
    for (const line of doubt.lines) this.states[line.index] = DOUBTFUL;
    this.doubts.push(doubt);
  }
}
