import { type Ok, ok } from '../../core/result';
import { Sha256 } from '../../core/sha256';
import { Camt053Reader } from './files/camt053';
import { CsvReader } from './files/csv';
import { concatenated, type Decoder, decoderFor, HEAD_BYTES, refuseBinary } from './files/decode';
import {
  END_OF_FILE,
  type FileContent,
  type FileFailure,
  type FileReader,
  type LedgerFile,
  type OtherKind,
  UnreadableFile,
} from './files/ledger-file';
import { Mt940Reader } from './files/mt940';
import { XafReader } from './files/xaf';

/** Progress and cancellation of reading. */
export interface FileOptions {
  /** Size of the file, if known, to compute progress. */
  readonly bytes?: number | undefined;
  /** Reports the finished part, from 0 to 1, or 0 for an unknown size; reading awaits it. */
  readonly onProgress?: ((part: number) => void | Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** File as a ledger, or the reason why it is refused. */
type FileResult = Ok<LedgerFile> | { readonly ok: false; readonly failure: FileFailure };

/** Interval of progress reports that keeps the page responsive. */
const SLICE_MS = 25;
/** Bytes to decode and parse at a time, far less than an interval of work. */
const PART_BYTES = 1 << 16;

/** Characters needed to recognise the kind of a file; an envelope of a bank message can have a long header. */
const HEAD_CHARACTERS = 1 << 14;

/** Comments and processing instructions, also without an end. */
const NO_ELEMENTS = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g;
const ELEMENT = /<(?:[\w.-]+:)?([a-z][\w.-]*)/gi;

/** Kinds of XML by their first known element: a bank message can be within an envelope. */
const XML_KINDS = new Map<string, (new () => FileReader) | OtherKind>([
  ['auditfile', XafReader],
  ['BkToCstmrStmt', Camt053Reader],
  ['BkToCstmrAcctRpt', 'camt'],
  ['BkToCstmrDbtCdtNtfctn', 'camt'],
  ['Workbook', 'xls'],
  ['html', 'html'],
  ['HTML', 'html'],
  ['table', 'html'],
]);

function xmlReader(head: string): FileReader {
  if (/<!DOCTYPE(?!\s+html)/i.test(head)) throw new UnreadableFile({ reason: 'entities' });
  const names = [...head.replace(NO_ELEMENTS, '').matchAll(ELEMENT)].map(([, name]) => name!);
  const kind = XML_KINDS.get(names.find((name) => XML_KINDS.has(name)) ?? '') ?? 'xml';
  const found = kind === XafReader && head.includes('>CLAIR') ? 'oldXaf' : kind;
  if (typeof found === 'function') return new found();
  throw new UnreadableFile({ reason: 'otherKind', found });
}

/** First field of a SWIFT message, which can be below other lines, within blocks, indented or after a control character. */
const SWIFT_START = /^[\p{Cc} ]{0,4}(?:\{1:.*)?:20:/mu;

/** Chooses the reader of a file by the start of its text. */
function readerFor(head: string): FileReader {
  if (head.startsWith('<')) return xmlReader(head);
  if (SWIFT_START.test(head) && /^ *:(25|28C?|60[FM]):/m.test(head)) {
    if (!/^ *:60[FM]:/m.test(head) && /^ *:(34F|13D):/m.test(head))
      throw new UnreadableFile({ reason: 'otherKind', found: 'mt942' });
    return new Mt940Reader();
  }
  if (/^\s*(?:\[\s*)?\{\s*"/.test(head)) throw new UnreadableFile({ reason: 'otherKind', found: 'json' });
  return new CsvReader();
}

/** Buffers the first bytes until they suffice to recognise the kind. */
async function* withHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  let isWhole = false;
  for await (const chunk of chunks) {
    if (isWhole) yield chunk;
    else {
      head = concatenated(head, chunk);
      isWhole = head.length >= HEAD_BYTES;
      if (isWhole) yield head;
    }
  }
  if (!isWhole) yield head;
}

/** Passes text to the reader for its kind. */
class Dispatcher {
  private reader: FileReader | undefined;
  private head = '';

  push(text: string): void {
    if (this.reader) return this.reader.push(text);
    this.head += text;
    if (this.head.length >= HEAD_CHARACTERS) this.choose();
  }

  end(): Generator<void, FileContent> {
    return (this.reader ?? this.choose()).end();
  }

  private choose(): FileReader {
    // An XML declaration must be at the start.
    const head = this.head.replace(/^\uFEFF?(?:\s*(?=<))?/, '');
    if (head.replace(END_OF_FILE, '').trim() === '') throw new UnreadableFile({ reason: 'empty' });
    this.reader = readerFor(head);
    this.reader.push(head);
    return this.reader;
  }
}

/** Reports progress at intervals; the receiver can yield to the page. */
function pacer({ bytes: size, onProgress, signal }: FileOptions): (done: number) => Promise<void> | undefined {
  let reported = performance.now();
  const report = async (done: number): Promise<void> => {
    await onProgress?.(size ? Math.min(1, done / size) : 0);
    reported = performance.now();
  };
  return (done) => {
    if (signal?.aborted) throw new UnreadableFile({ reason: 'cancelled' });
    return performance.now() - reported < SLICE_MS ? undefined : report(done);
  };
}

async function read(chunks: AsyncIterable<Uint8Array>, name: string, options: FileOptions): Promise<LedgerFile> {
  const pace = pacer(options);
  const hash = new Sha256();
  const reader = new Dispatcher();
  let decoder: Decoder | undefined;
  let bytes = 0;
  for await (const chunk of withHead(chunks)) {
    if (!decoder) {
      refuseBinary(chunk.subarray(0, HEAD_BYTES));
      decoder = decoderFor(chunk.subarray(0, HEAD_BYTES));
    }
    for (let from = 0; from < chunk.length; from += PART_BYTES) {
      await pace(bytes);
      const part = chunk.subarray(from, from + PART_BYTES);
      hash.update(part);
      reader.push(decoder.decode(part));
      bytes += part.length;
    }
  }
  reader.push(decoder?.end() ?? '');
  const ending = reader.end();
  let step = ending.next();
  for (; !step.done; step = ending.next()) await pace(bytes);
  const content = step.value;
  if (content.rows.length === 0 && content.closing === undefined)
    throw new UnreadableFile({ reason: 'noEntries', kind: content.kind });
  return { ...content, name, bytes, sha256: hash.hex() };
}

/**
 * Reads a bank file (CAMT.053, MT940), an audit file (XAF) or delimited text as a stream: one row per entry, amounts as
 * signed euros, days as serial numbers. The rows under their heading are a ledger for `RECONCILE`.
 */
export async function readLedgerFile(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  options: FileOptions = {},
): Promise<FileResult> {
  try {
    return ok(await read(chunks, name, options));
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, failure: error.failure };
    throw error;
  }
}
