import type { Cents } from '../../core/money';
import type { BookedBasis, Expected, Line, Part, Placement } from '../model';
import type { Names } from './naming';

/** Explanations of which none is better than the others. */
export interface Doubt {
  readonly lines: readonly Line[];
  readonly options: readonly (readonly Expected[])[];
}

/** What became of a line: the line that it cancels against, or itself where it is a total; what it was found to be, or could be; nothing so far. */
export type Fate = Line | Placement | Doubt | undefined;

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
  private readonly fates: Fate[];
  private readonly found: Placement[][];

  constructor(
    readonly question: Question,
    readonly lines: readonly Line[],
    readonly expected: readonly Expected[],
    readonly names: Names,
  ) {
    this.fates = lines.map((line) => (line.kind === 'total' ? line : undefined));
    this.found = expected.map(() => []);
  }

  /** What became of a line. */
  fateOf(line: Line): Fate {
    return this.fates[line.index];
  }

  /** Whether a line can still be used. */
  isFree(line: Line): boolean {
    return !this.fates[line.index];
  }

  /** What was found to be an instalment, and after it what is that once more. */
  of(expected: Expected): readonly Placement[] {
    return this.found[expected.index]!;
  }

  /** The instalments still without a line. */
  open(): Expected[] {
    return this.expected.filter((expected) => this.of(expected).length === 0);
  }

  /** Takes two lines out that cancel each other. */
  reverse(one: Line, other: Line): void {
    this.fates[one.index] = other;
    this.fates[other.index] = one;
  }

  /** Gives lines to instalments. */
  place(lines: readonly Line[], parts: readonly Part[]): void {
    const placement = { lines, parts };
    for (const line of lines) this.fates[line.index] = placement;
    for (const { expected } of parts) this.found[expected.index]!.push(placement);
    this.placements.push(placement);
  }

  /** Sets lines aside that could be several things. */
  doubt(lines: readonly Line[], options: readonly (readonly Expected[])[]): void {
    const doubt = { lines, options };
    for (const line of lines) this.fates[line.index] = doubt;
    this.doubts.push(doubt);
  }
}
