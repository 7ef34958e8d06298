/** The kinds of file that can be read as a ledger. */
export type FileKind = 'csv' | 'camt.053' | 'mt940' | 'xaf';

/** A value in a row of a file: text, a signed amount in euros, a day as a serial number, or nothing. */
export type FileCell = string | number | null;

/** Something that a user must know of a file that could be read. */
export type FileNotice =
  /** Entries that the bank has not booked yet. */
  | { readonly notice: 'notBooked'; readonly count: number }
  | { readonly notice: 'foreignCurrency'; readonly currencies: readonly string[] }
  /** The file counts other lines or totals than it holds. */
  | { readonly notice: 'controlTotals' };

/** The entries of a file, read by one of the readers. */
export interface FileContent {
  readonly kind: FileKind;
  readonly heading: readonly string[];
  readonly rows: readonly FileCell[][];
  /** Opening and closing balance in signed euros, over all accounts of the file. */
  readonly opening?: number | undefined;
  readonly closing?: number | undefined;
  /** Whether balances and entries, or control totals and lines, agree; undefined where the file has neither. */
  readonly ties?: boolean | undefined;
  readonly notices: readonly FileNotice[];
}

/** A file as a ledger, with what an auditor needs to recognise it. */
export interface LedgerFile extends FileContent {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Files of another kind that are recognised, to say what to do with them. */
export type OtherKind = 'xlsx' | 'xls' | 'zip' | 'pdf' | 'gzip' | 'html' | 'camt' | 'xml' | 'text' | 'binary';

/** Why a file was not read. */
export type FileFailure =
  | { readonly reason: 'empty' }
  | { readonly reason: 'encrypted' }
  | { readonly reason: 'otherKind'; readonly found: OtherKind }
  /** Not well-formed, cut off, or with a value that cannot be what its field holds. */
  | { readonly reason: 'damaged'; readonly line: number; readonly what: string }
  /** Declares entities, which a bank or audit file never does: they can unfold without end. */
  | { readonly reason: 'entities' }
  /** Text beyond what a cell of Excel can hold. */
  | { readonly reason: 'hugeField'; readonly line: number }
  | { readonly reason: 'noEntries'; readonly kind: FileKind }
  | { readonly reason: 'cancelled' };

/** Ends the reading of a file; caught where reading begins. */
export class UnreadableFile extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.reason);
  }
}

/** Takes the text of a file in parts and gives its content at the end; yields where the page may answer clicks. */
export interface FileReader {
  push(text: string): void;
  end(): Generator<void, FileContent>;
}

/** Rows that are gone through between two yields. */
const ROWS_A_SLICE = 5_000;

/** Goes through rows, and yields now and then. */
export function* eachRow<Row>(rows: readonly Row[], visit: (row: Row) => void): Generator<void, void> {
  for (let at = 0; at < rows.length; at++) {
    visit(rows[at]!);
    if (at % ROWS_A_SLICE === 0) yield;
  }
}

/** The longest text of a cell in Excel. */
const LONGEST_TEXT = 32_767;

/** Ends the reading where a text is too long for a cell. */
export function requireCellText(length: number, line: number): void {
  if (length > LONGEST_TEXT) throw new UnreadableFile({ reason: 'hugeField', line });
}
