import type { Plain } from './plain';

/** Everything that can be wrong with a question, with the names that its message uses. */
export interface Failures {
  /** A required argument is blank. */
  blank: { parameter: string };
  /** An array where one value is wanted. */
  notSingle: { parameter: string };
  /** More columns than a function that answers with a row can take. */
  notColumn: { parameter: string };
  /** The ranges of one call have different shapes. */
  unequalRanges: { parameter: string; other: string };
  notText: { parameter: string; value: Plain };
  notNumber: { parameter: string; value: Plain };
  notWhole: { parameter: string; value: Plain };
  /** With the sign turned it would fit. */
  negative: { parameter: string };
  outOfBounds: { parameter: string; value: Plain; from: number; to: number };
  notBoolean: { parameter: string; value: Plain };
  notDate: { parameter: string; value: Plain };
  unknownPlace: { typed: string; suggestion?: string | undefined };
  ambiguousPlace: { typed: string; candidates: string };
  amsterdamNoord: Record<string, never>;
  unknownTheme: { typed: string; suggestion?: string | undefined };
  healthTheme: Record<string, never>;
  /** No word that can be chosen and no printed name is or has what was typed. */
  unknownName: { parameter: string; typed: Plain; suggestion?: string | undefined; choices: string };
  /** Several printed names have the typed part. */
  ambiguousName: { parameter: string; typed: string; candidates: string };
  /** Neither a document nor own data has the agreement of this area; `kind` is the kind of own row that gives it. */
  agreementNotEmbedded: { area: string; embedded: string; kind: string };
  /** Own data gives homes of this area, but not this part. */
  noHomes: { area: string; part: string };
  /** Own rows give no number of affordable homes. */
  noAffordable: { rows: string };
  /** Own rows give no amount excl. btw. */
  noNet: { rows: string };
  /** A part of a file that own data does not have. */
  notOwnFile: { given: string };
  /** A file without own data. */
  emptyOwnFile: Record<string, never>;
  /** Own data without a column that it cannot do without. */
  noOwnColumn: { column: string };
  unknownInCell: { typed: string; suggestion?: string | undefined; choices: string };
  emptyCell: Record<string, never>;
  badAmount: { given: string };
  badDate: { given: string };
  badNumber: { given: string };
  badYear: { given: string };
  negativeAmount: Record<string, never>;
  fewerThanAffordable: Record<string, never>;
  exclAboveIncl: Record<string, never>;
  lowAboveHigh: Record<string, never>;
  fromAfterUntil: Record<string, never>;
  /** Homes of this year are not paid for. */
  noStimulus: { year: number; from: number; to: number };
  /** Nothing to divide in proportion to. */
  noWeights: { parameter: string };
  noInstalments: { year: number; years: string };
  notDivided: { area: string };
  bothWholeAndArea: Record<string, never>;
  nothingPaid: { theme: string; year: string };
  /** All places where one is wanted. */
  notOne: { typed: string };
  /** All places or themes where one of each is wanted. */
  notOneEach: { typed: string };
  noRate: { theme: string };
  noRows: { what: string };
  /** Put where a message says {meant}: something near, or else what there is to choose from. */
  meant: { suggestion?: string | undefined; choices?: string | undefined };
  /** Put where a message says {value}, or a number. */
  plain: { value: Plain };
  /** Put before what is wrong in a row of a range. */
  inRow: { row: number };
  /** Put before what is wrong in a cell of a range. */
  inCell: { row: number; column: string };
  badTableShape: { columns: number };
  surplus: Record<string, never>;
  unknownFunction: { typed: string; suggestion?: string | undefined };
  notExplained: { id: string };
  tooManyArguments: { id: string; most: number };
  yearsNotAscending: { year: number };
  amountsWithoutYear: Record<string, never>;
  /** A ledger in which no row has an amount: from which row, in which columns, and what was not understood there. */
  emptyLedger: { from: number; columns: string; unread: string };
  /** No column of amounts in so many filled rows; the headings of the row that names most columns. */
  noAmountColumn: { rows: number; row: number; headings: string };
  noAwardsIn: { typed: string; areas: string };
  noAward: { area: string; scheme: string };
  /** One amount for several parties, of which no document prints the parts. */
  sharedAward: { euros: readonly number[]; partners: string };
  /** A deadline has no first or no last day. */
  noSuchDay: { id: string; side: string; other: string };
  totalHasNone: { total: string; what: string };
  unexpected: { problem: string };
}

/** The name of a thing that can be wrong. */
export type FailureKey = keyof Failures;

/** Refusal of a question: `na` where the data does not exist, `value` where an argument is of the wrong kind. */
export type Refusal = {
  [Key in FailureKey]: {
    readonly code: 'na' | 'value';
    readonly message: Key;
    readonly names: Readonly<Failures[Key]>;
    /** The row of the range in which it went wrong. */
    readonly row?: number | undefined;
    /** The column in that row. */
    readonly column?: string | undefined;
  };
}[FailureKey];

/** Error value in an argument, propagated unchanged. */
export interface InputError {
  readonly code: 'input';
  readonly error: unknown;
}

/** Reason why there is no value. */
export type Failure = Refusal | InputError;

/** Failure of a reader or a rule. */
export interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}

function refused(code: 'na' | 'value', message: FailureKey, names: Failures[FailureKey]): Failed {
  return { ok: false, failure: { code, message, names } as Refusal };
}

/** Refuses a question because the data does not exist: `#N/A`. */
export function notAvailable<Key extends FailureKey>(message: Key, names: Failures[Key]): Failed {
  return refused('na', message, names);
}

/** Refuses an argument that is of the wrong kind or out of bounds: `#VALUE!`. */
export function invalid<Key extends FailureKey>(message: Key, names: Failures[Key]): Failed {
  return refused('value', message, names);
}
