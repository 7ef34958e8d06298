/** Kinds of file that can be read as a ledger. */
type LedgerFileKind = 'csv' | 'camt.053' | 'mt940' | 'xaf';

/** Value in a row of a file: text, signed amount in euros, day as serial number, or nothing. */
export type FileCell = string | number | null;

/** Notice for the user about a file that was read. */
export type FileNotice =
  /** Entries that the bank has not booked yet. */
  | { readonly notice: 'notBooked'; readonly count: number }
  | { readonly notice: 'foreignCurrency'; readonly currencies: readonly string[] }
  /** A statement without its closing balance, or without its last page. */
  | { readonly notice: 'incomplete' }
  /** Control totals in the file differ from its lines. */
  | { readonly notice: 'controlTotals' };

/** Entries of a file, from one of the readers. */
export interface FileContent {
  readonly kind: LedgerFileKind;
  readonly heading: readonly string[];
  readonly rows: readonly FileCell[][];
  /** Opening and closing balance in signed euros, over all accounts. */
  readonly opening?: number | undefined;
  readonly closing?: number | undefined;
  /** True where balances or control totals agree with the entries; undefined where the file has neither. */
  readonly ties?: boolean | undefined;
  readonly notices: readonly FileNotice[];
}

/** File as a ledger, with identification for an auditor. */
export interface LedgerFile extends FileContent {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Other kinds of file that are recognised, to say what to do with them. */
export type OtherKind =
  | 'xlsx'
  | 'xls'
  | 'zip'
  | 'pdf'
  | 'gzip'
  | 'html'
  | 'camt'
  | 'xml'
  | 'mt942'
  | 'oldXaf'
  | 'json'
  | 'commas'
  | 'text'
  | 'binary';

/** Reason why a file was refused. */
export type FileFailure =
  | { readonly reason: 'empty' }
  | { readonly reason: 'encrypted' }
  | { readonly reason: 'otherKind'; readonly found: OtherKind }
  /** Malformed, truncated, or with an invalid value in a field. */
  | { readonly reason: 'damaged'; readonly line: number; readonly what: string }
  /** Declares entities, which bank and audit files never do: they can expand without end. */
  | { readonly reason: 'entities' }
  /** Text beyond what a cell of Excel can hold. */
  | { readonly reason: 'hugeField'; readonly line: number }
  /** The disk does not give its bytes: a folder, or a file that was moved or is in use. */
  | { readonly reason: 'unreadable' }
  | { readonly reason: 'noEntries'; readonly kind: LedgerFileKind }
  | { readonly reason: 'cancelled' };

/** Characters of a faulty value to show. */
const SHOWN = 60;

/** Aborts the reading of a file; caught by `readLedgerFile`. */
export class UnreadableFile extends Error {
  readonly failure: FileFailure;

  constructor(failure: FileFailure) {
    super(failure.reason);
    this.failure = failure.reason === 'damaged' ? { ...failure, what: failure.what.slice(0, SHOWN) } : failure;
  }
}

/**
 * Streaming reader of a kind of file: takes text in parts, returns the content at the end; yields to keep the page
 * responsive.
 */
export interface FileReader {
  push(text: string): void;
  end(): Generator<void, FileContent>;
}

/** Rows between two yields. */
const ROWS_A_SLICE = 5_000;

/** Visits rows, and yields at intervals. */
export function* eachRow<Row>(rows: readonly Row[], visit: (row: Row) => void): Generator<void, void> {
  for (let at = 0; at < rows.length; at++) {
    visit(rows[at]!);
    if (at % ROWS_A_SLICE === 0) yield;
  }
}

/** End of a file of older systems. */
export const END_OF_FILE = '\u001A';

/** Aborts reading at a NUL, which no text has; `line` is the number of lines before the text. */
export function refuseNul(text: string, line: number): void {
  const at = text.indexOf('\0');
  if (at === -1) return;
  const before = text.slice(0, at).split(/\r\n|\n|\r/).length;
  throw new UnreadableFile({ reason: 'damaged', line: line + before, what: 'NUL' });
}

/** Longest text of a cell in Excel. */
export const LONGEST_TEXT = 32_767;

/** Aborts reading at a text that is too long for a cell. */
export function requireCellText(length: number, line: number): void {
  if (length > LONGEST_TEXT) throw new UnreadableFile({ reason: 'hugeField', line });
}
