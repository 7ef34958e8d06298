import type { Cents } from '../../core/money';
import {
  type BookedBasis,
  type Expected,
  identifyingAmounts,
  type Line,
  type Lines,
  type Part,
  type Placement,
} from '../model';
import { NAME_BITS } from '../read/words';
import { isNearOneOf } from './amounts';
import type { Names } from './naming';

/** Equally good options for lines. */
interface Ambiguity {
  readonly lines: readonly Line[];
  readonly options: readonly (readonly Expected[])[];
}

type LineStatus =
  | { readonly kind: 'open' }
  | { readonly kind: 'total' }
  | { readonly kind: 'otherMunicipality' }
  /** Side of a journal entry that is no receipt because of the other side: the bank's, or both of a release. */
  | { readonly kind: 'side' }
  /** Cancelled by the line at an index. */
  | { readonly kind: 'reversed'; readonly by: number }
  | { readonly kind: 'matched'; readonly placement: Placement }
  | ({ readonly kind: 'ambiguous' } & Ambiguity);

const OPEN: LineStatus = { kind: 'open' };
const SIDE: LineStatus = { kind: 'side' };
const TOTAL: LineStatus = { kind: 'total' };
const OTHER_MUNICIPALITY: LineStatus = { kind: 'otherMunicipality' };

export interface MatchingOptions {
  readonly basis: BookedBasis;
  /** Tolerance per instalment of a line. */
  readonly toleranceCents: Cents;
}

/** Adds an item to a list, or puts it in the place of another. */
function put<T>(list: T[], item: T, instead?: T): void {
  list[instead ? list.indexOf(instead) : list.length] = item;
}

/** State of matching: statuses of lines, and placements of instalments. A line is in one placement at most. */
export class Matching {
  readonly placements: Placement[] = [];
  readonly ambiguities: Ambiguity[] = [];
  /** Amounts, years (0 for none) and days of the lines by index, in typed arrays for speed. */
  readonly cents: Float64Array;
  readonly years: Uint16Array;
  readonly days: Int32Array;
  /** Returns whether an amount is within the tolerance of an instalment. */
  readonly isNear: (cents: Cents) => boolean;
  /** Indices of the lines that are near an instalment in amount, of either sign. */
  readonly near: readonly number[];
  /** Indices of the lines with a name. */
  readonly named: readonly number[];
  private readonly statuses: LineStatus[];
  /** 1 for an open line. */
  private readonly open: Uint8Array;
  private readonly found: Placement[][];

  constructor(
    readonly question: MatchingOptions,
    readonly lines: Lines,
    readonly expected: readonly Expected[],
    readonly names: Names,
  ) {
    ({ cents: this.cents, years: this.years, days: this.days } = lines);
    this.statuses = new Array<LineStatus>(lines.length).fill(OPEN);
    this.open = new Uint8Array(lines.length).fill(1);
    for (let index = 0; index < lines.length; index++) {
      const kind = lines.kinds[index]!;
      if (kind !== 'entry') this.set(index, kind === 'total' ? TOTAL : OTHER_MUNICIPALITY);
    }
    this.found = expected.map(() => []);
    const amounts = expected.flatMap((one) => identifyingAmounts(one, question.basis));
    this.isNear = isNearOneOf(
      amounts.map(({ cents }) => cents),
      question.toleranceCents,
    );
    this.near = this.openIndices((cents) => this.isNear(Math.abs(cents)));
    this.named = this.openIndices((_, index) => names.saysAt(index, NAME_BITS));
  }

  statusAt(index: number): LineStatus {
    return this.statuses[index]!;
  }

  isOpen(line: Line): boolean {
    return this.open[line.index] === 1;
  }

  /** As `isOpen`, for the line at an index. */
  isOpenAt(index: number): boolean {
    return this.open[index] === 1;
  }

  /** Lines that pass a test of their index. */
  where(accepts: (index: number) => boolean): Line[] {
    const found: Line[] = [];
    for (let index = 0; index < this.lines.length; index++) if (accepts(index)) found.push(this.lines.at(index));
    return found;
  }

  /** Indices of the open lines that pass a test of amount and index. */
  openIndices(accepts: (cents: Cents, index: number) => boolean): number[] {
    const { open, cents } = this;
    const found: number[] = [];
    for (let index = 0; index < open.length; index++)
      if (open[index] === 1 && accepts(cents[index]!, index)) found.push(index);
    return found;
  }

  /** Open lines that pass a test of amount and index. */
  openWhere(accepts: (cents: Cents, index: number) => boolean): Line[] {
    return this.openIndices(accepts).map((index) => this.lines.at(index));
  }

  /** As `openWhere`, among the lines at some indices. */
  openAmong(indices: readonly number[], accepts: (cents: Cents, index: number) => boolean): Line[] {
    const found: Line[] = [];
    for (const index of indices)
      if (this.open[index] === 1 && accepts(this.cents[index]!, index)) found.push(this.lines.at(index));
    return found;
  }

  /**
   * Returns whether a year has more than a number of unmatched or ambiguous lines; lines without a year count for any.
   */
  hasUnmatched(year: number, most: number): boolean {
    let count = 0;
    for (let index = 0; index < this.lines.length && count <= most; index++) {
      if (this.years[index] !== 0 && this.years[index] !== year) continue;
      const { kind } = this.statuses[index]!;
      if (kind === 'open' || kind === 'ambiguous') count++;
    }
    return count > most;
  }

  /** Placement of an instalment, followed by its duplicates. */
  of(expected: Expected): readonly Placement[] {
    return this.found[expected.index]!;
  }

  isMissing(expected: Expected): boolean {
    return this.of(expected).length === 0;
  }

  /** Instalments without a placement. */
  missing(): Expected[] {
    return this.expected.filter((expected) => this.isMissing(expected));
  }

  setSideAside(line: Line): void {
    this.set(line.index, SIDE);
  }

  /** Marks the lines at two indices as each other's reversal. */
  reverse(one: number, other: number): void {
    this.set(one, { kind: 'reversed', by: other });
    this.set(other, { kind: 'reversed', by: one });
  }

  /** Matches lines with parts of instalments; `instead` is the placement to replace. */
  match(lines: readonly Line[], parts: readonly Part[], instead?: Placement): void {
    const placement: Placement = { lines, parts };
    const status: LineStatus = { kind: 'matched', placement };
    for (const line of lines) this.set(line.index, status);
    put(this.placements, placement, instead);
    for (const { expected } of parts) put(this.found[expected.index]!, placement, instead);
  }

  /** Marks lines as ambiguous. */
  markAmbiguous(lines: readonly Line[], options: readonly (readonly Expected[])[]): void {
    const ambiguity = { lines, options };
    const status: LineStatus = { kind: 'ambiguous', ...ambiguity };
    for (const line of lines) this.set(line.index, status);
    this.ambiguities.push(ambiguity);
  }

  private set(index: number, status: LineStatus): void {
    this.statuses[index] = status;
    this.open[index] = 0;
  }
}
