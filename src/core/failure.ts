import type { Plain } from './cell';

/** Failures of a question, each with the names in its message. */
export interface Failures {
  /** A required argument is blank. */
  blank: { parameter: string };
  /** An array in place of one value. */
  notSingle: { parameter: string };
  /** More columns than a function that returns a row per cell accepts. */
  notColumn: { parameter: string };
  /** The ranges of one call have different shapes. */
  unequalRanges: { parameter: string; other: string };
  notText: { parameter: string; value: Plain };
  notNumber: { parameter: string; value: Plain };
  notWhole: { parameter: string; value: Plain };
  /** A negative number where only a positive one is valid. */
  negative: { parameter: string };
  outOfBounds: { parameter: string; value: Plain; from: number; to: number };
  notBoolean: { parameter: string; value: Plain };
  notDate: { parameter: string; value: Plain };
  unknownPlace: { typed: string; suggestion?: string | undefined };
  ambiguousPlace: { typed: string; candidates: string };
  amsterdamNoord: Record<string, never>;
  unknownTheme: { typed: string; suggestion?: string | undefined };
  healthTheme: Record<string, never>;
  /** No choice and no printed name matches the text. */
  unknownName: { parameter: string; typed: Plain; suggestion?: string | undefined; choices: string };
  /** Several printed names contain the text. */
  ambiguousName: { parameter: string; typed: string; candidates: string };
  /** Neither a document nor own data has the agreement of this area; `kinds` are the kinds of own rows that would. */
  agreementNotEmbedded: { area: string; embedded: string; header: string; kinds: string };
  /** Own data gives homes of this area, but not this part. */
  noHomes: { area: string; part: string };
  /** Own rows give no number of affordable homes. */
  noAffordable: { rows: string };
  /** Own rows give no amount excl. btw. */
  noNet: { rows: string };
  /** A part of a file that own data does not know. */
  notOwnFile: { given: string };
  /** A file without own data. */
  emptyOwnFile: Record<string, never>;
  /** Own data without a required column. */
  noOwnColumn: { column: string };
  unknownInCell: { typed: Plain; suggestion?: string | undefined; choices: string };
  emptyCell: Record<string, never>;
  badAmount: { given: Plain };
  badDate: { given: Plain };
  badNumber: { given: Plain };
  badYear: { given: Plain };
  negativeAmount: Record<string, never>;
  fewerThanAffordable: Record<string, never>;
  exclAboveIncl: Record<string, never>;
  lowAboveHigh: Record<string, never>;
  fromAfterUntil: Record<string, never>;
  /** A year of construction start outside the years that are paid for. */
  noStimulus: { year: number; from: number; to: number };
  /** Weights that are all zero. */
  noWeights: { parameter: string };
  noInstalments: { year: number; years: string };
  notDivided: { area: string };
  bothWholeAndArea: Record<string, never>;
  nothingPaid: { theme: string; year: string };
  /** All places in place of one. */
  notOne: { typed: string };
  /** All places or themes in place of one of each. */
  notOneEach: { typed: string };
  noRate: { theme: string };
  noRows: { what: string };
  /** Inserted for {meant}: the nearest choice, or else the list of choices. */
  meant: { suggestion?: string | undefined; choices?: string | undefined };
  /** Inserted for {value}, or for a number. */
  plain: { value: Plain };
  /** Prefix with the row of a range. */
  inRow: { row: number };
  /** Prefix with the cell of a range. */
  inCell: { row: number; column: string };
  badTableShape: { columns: number };
  surplus: Record<string, never>;
  unknownFunction: { typed: string; suggestion?: string | undefined };
  notExplained: { id: string };
  tooManyArguments: { id: string; most: number };
  yearsNotAscending: { year: number };
  amountsWithoutYear: Record<string, never>;
  /**
   * A ledger without an amount in any row: its first row, its amount columns, and the text found there instead of a
   * number.
   */
  emptyLedger: { from: number; columns: string; unread: string };
  /**
   * No amount column: the number of filled rows that were searched, and the headings of the row that names most
   * columns.
   */
  noAmountColumn: { rows: number; row: number; headings: string };
  noAwardsIn: { typed: string; areas: string };
  noAward: { area: string; scheme: string };
  /** One amount for several parties, whose shares no document prints. */
  sharedAward: { euros: readonly number[]; partners: string };
  /** A deadline without a first or without a last day. */
  noSuchDay: { id: string; side: string; other: string };
  totalHasNone: { total: string; what: string };
  unexpected: { problem: string };
}

/** Key of a failure. */
export type FailureKey = keyof Failures;

/** Refusal of a question: `na` where the data does not exist, `value` where an argument is invalid. */
export type Refusal = {
  [Key in FailureKey]: {
    readonly code: 'na' | 'value';
    readonly message: Key;
    readonly names: Readonly<Failures[Key]>;
    /** Row of the range in which reading failed. */
    readonly row?: number | undefined;
    /** Column in that row. */
    readonly column?: string | undefined;
  };
}[FailureKey];

/** Error value in an argument, propagated unchanged. */
interface InputError {
  readonly code: 'input';
  readonly error: unknown;
}

/** Reason why there is no value. */
export type Failure = Refusal | InputError;
