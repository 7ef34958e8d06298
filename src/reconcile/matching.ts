import type { Cents } from '../core/money';
import type { BookedBasis, Expected, Line, Part, Placement } from './model';
import type { Names } from './naming';

const FREE = 0;
const DOUBTFUL = -1;
const USED = -2;

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

/** Lines and instalments on their way to each other: each line is used once at most. */
export class Matching {
  readonly placements: Placement[] = [];
  readonly doubts: Doubt[] = [];
  /** Of each line what became of it, or the row of the line that it cancels against. */
  private readonly states: Int32Array;
  private readonly found: Placement[][];

  constructor(
    readonly question: Question,
    readonly lines: readonly Line[],
    readonly expected: readonly Expected[],
    readonly names: Names,
  ) {
    this.states = new Int32Array(lines.length);
    this.found = expected.map(() => []);
  }

  /** Whether a line can still be used. */
  isFree(line: Line): boolean {
    return this.states[line.index] === FREE;
  }

  /** Whether a line is of no use yet: free or in doubt. */
  isLeft(line: Line): boolean {
    return this.isFree(line) || this.states[line.index] === DOUBTFUL;
  }

  /** What was found to be an instalment, and after it what is that once more. */
  of(expected: Expected): readonly Placement[] {
    return this.found[expected.index]!;
  }

  /** The instalments still without a line. */
  open(): Expected[] {
    return this.expected.filter((expected) => this.of(expected).length === 0);
  }

  /** The row of the line that a line cancels against, 0 where there is none. */
  reversedBy(line: Line): number {
    return Math.max(0, this.states[line.index]!);
  }

  /** Takes two lines out that cancel each other. */
  reverse(one: Line, other: Line): void {
    this.states[one.index] = other.row;
    this.states[other.index] = one.row;
  }

  /** Gives lines to instalments. */
  place(lines: readonly Line[], parts: readonly Part[]): void {
    const placement = { lines, parts };
    for (const line of lines) this.states[line.index] = USED;
    for (const { expected } of parts) this.found[expected.index]!.push(placement);
    this.placements.push(placement);
  }

  /** Sets lines aside that could be several things. */
  doubt(lines: readonly Line[], options: readonly (readonly Expected[])[]): void {
    for (const line of lines) this.states[line.index] = DOUBTFUL;
    this.doubts.push({ lines, options });
  }
}
