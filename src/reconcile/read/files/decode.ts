import { type OtherKind, UnreadableFile } from './ledger-file';

/** Bytes needed to recognise kind and encoding. */
export const HEAD_BYTES = 4096;

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

const SIGNATURES: readonly (readonly [OtherKind, ...bytes: number[]])[] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['xls', 0xd0, 0xcf, 0x11, 0xe0],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['gzip', 0x1f, 0x8b],
  // Pictures, and the text of a word processor.
  ['binary', 0xff, 0xd8, 0xff],
  ['binary', 0x89, 0x50, 0x4e, 0x47],
  ['binary', 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

const beginsWith = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** Characters 80 to 9F of Windows-1252, which Node 20 decodes as control characters. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const repaired = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80]!);

const windowsDecoder = new TextDecoder('windows-1252');
const windows1252 = (bytes: Uint8Array): string => repaired(windowsDecoder.decode(bytes));

/** Refuses binary files, with the name of their kind. */
export function refuseBinary(head: Uint8Array): void {
  const words = windows1252(head).replace(/\0/g, '');
  if (words.startsWith('-----BEGIN PGP') || words.startsWith('-----BEGIN PKCS7')) throw encrypted();
  const found = SIGNATURES.find(([, ...bytes]) => beginsWith(head, bytes))?.[0];
  if (found === 'xls' && words.includes('EncryptedPackage')) throw encrypted();
  // Bit 0 of the flags of a zip entry means encrypted.
  if (found === 'zip' && (head[6]! & 1) === 1) throw encrypted();
  if (found) throw otherKind(found === 'zip' ? packedKind(words) : found);
}

/** Kind of an archive by the names of its first files. */
function packedKind(names: string): OtherKind {
  if (/xl\/|opendocument\.spreadsheet/.test(names)) return 'xlsx';
  if (/word\/|ppt\/|opendocument/.test(names)) return 'binary';
  return names.includes('[Content_Types].xml') ? 'xlsx' : 'zip';
}

const encrypted = (): UnreadableFile => new UnreadableFile({ reason: 'encrypted' });
const otherKind = (found: OtherKind): UnreadableFile => new UnreadableFile({ reason: 'otherKind', found });

const isNoText = (byte: number): boolean => byte > 0 && byte < 9;

/** Encoding according to the first bytes; undefined where it is decided line by line. */
function encodingOf(head: Uint8Array): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, ...bytes]) => beginsWith(head, bytes))?.[0];
  // UTF-8 with a byte order mark is decoded line by line too: programs append lines in other encodings.
  if (marked) return marked === 'utf-8' ? undefined : marked;
  const zeros = [0, 0];
  head.forEach((byte, index) => byte === 0 && zeros[index % 2]!++);
  const half = head.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! === 0) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1]! === 0) return 'utf-16be';
  // A text can have a NUL by mistake, which its reader names.
  const nuls = zeros[0]! + zeros[1]!;
  if (nuls > head.length / 20 || (nuls > 0 && head.some(isNoText))) throw otherKind('binary');
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(windows1252(head))?.[1];
  // A text that was converted can still declare UTF-16.
  return declared && !/^(utf|ucs)/i.test(declared) ? declared : undefined;
}

/** Streaming decoder from bytes to text. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
  /** Returns the text that was waiting for more bytes. */
  end(): string;
}

/** Chooses the decoder of a file by its first bytes. */
export function decoderFor(head: Uint8Array): Decoder {
  const encoding = encodingOf(head);
  if (encoding === undefined) return new LineDecoder();
  const damaged = (what: string): UnreadableFile => new UnreadableFile({ reason: 'damaged', line: 1, what });
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw damaged(encoding);
  }
  const decode = (bytes?: Uint8Array): string => {
    try {
      const text = decoder.decode(bytes, { stream: bytes !== undefined });
      return decoder.encoding === windowsDecoder.encoding ? repaired(text) : text;
    } catch {
      throw damaged(encoding);
    }
  };
  return { decode, end: () => decode() };
}

const NEWLINE = 10;
/** Longest line to wait for; only XML on a single line is longer. */
const LONGEST_WAIT = 1 << 16;

/** Decodes whole lines as UTF-8, and invalid ones as Windows-1252. */
class LineDecoder implements Decoder {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private waiting = new Uint8Array(0);

  decode(bytes: Uint8Array): string {
    const joined = this.waiting.length === 0 ? bytes : concatenated(this.waiting, bytes);
    const end = this.endOfLines(joined);
    this.waiting = joined.slice(end);
    return this.text(joined.subarray(0, end));
  }

  end(): string {
    return this.text(this.waiting);
  }

  /** End of the last whole line; in a very long line, of the last whole character. */
  private endOfLines(bytes: Uint8Array): number {
    const newline = bytes.lastIndexOf(NEWLINE) + 1;
    if (newline > 0 || bytes.length < LONGEST_WAIT) return newline;
    let end = bytes.length;
    // Bytes 10xxxxxx continue a character of UTF-8, which has at most four bytes.
    while (end > bytes.length - 4 && (bytes[end - 1]! & 0xc0) === 0x80) end--;
    return bytes[end - 1]! >= 0xc0 ? end - 1 : bytes.length;
  }

  private text(bytes: Uint8Array): string {
    try {
      return this.utf8.decode(bytes);
    } catch {
      const newline = bytes.indexOf(NEWLINE) + 1;
      const isOneLine = newline === 0 || newline === bytes.length;
      return isOneLine ? windows1252(bytes) : this.lines(bytes);
    }
  }

  /** Decodes lines that each have an end. */
  private lines(bytes: Uint8Array): string {
    const lines: string[] = [];
    for (let from = 0; from < bytes.length;) {
      const to = bytes.indexOf(NEWLINE, from) + 1;
      lines.push(this.text(bytes.subarray(from, to)));
      from = to;
    }
    return lines.join('');
  }
}

/** Concatenates two chunks. */
export function concatenated(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
