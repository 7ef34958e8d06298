import { sumOf } from '../../core/sum';
import { DecodeUTF8, Inflate, strFromU8 } from 'fflate';
import { FILE_BYTES, FILE_PARTS, PART_BYTES, SMALL_PART_BYTES, UNPACKED_BYTES } from './limits';
import { type ReadPacer, FileRefusal } from './refusal';

/** Compressed bytes at a time: 16 KB expands to at most 16 MB. */
const PIECE = 16 * 1024;
const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const OLD_OFFICE_FILE = 0xd0cf11e0;

interface Entry {
  readonly packed: Uint8Array;
  readonly method: number;
}

/** Zip file whose parts are decompressed on demand, within limits. */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private readonly packedTotal: number;
  private unpacked = 0;
  private packedRead = 0;

  constructor(bytes: Uint8Array) {
    if (bytes.length > FILE_BYTES) throw new FileRefusal('tooLarge');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length >= 4 && view.getUint32(0) === OLD_OFFICE_FILE) throw new FileRefusal('locked');
    const end = endRecord(view);
    const count = view.getUint16(end + 10, true);
    if (count > FILE_PARTS) throw new FileRefusal('tooLarge');
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) at = this.readEntry(bytes, view, at);
    this.packedTotal = Math.max(1, bytes.length);
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** Decompresses the text of a part in pieces. */
  async read(path: string, pace: ReadPacer, onText: (text: string) => void): Promise<void> {
    const decoder = new DecodeUTF8((text) => onText(text));
    await this.unpack(path, PART_BYTES, pace, (bytes, isLast) => decoder.push(bytes, isLast));
  }

  /** Decompresses a small part at once; undefined where the file lacks it. */
  async bytes(path: string, pace: ReadPacer): Promise<Uint8Array | undefined> {
    if (!this.has(path)) return undefined;
    const pieces: Uint8Array[] = [];
    await this.unpack(path, SMALL_PART_BYTES, pace, (bytes) => void pieces.push(bytes.slice()));
    const whole = new Uint8Array(sumOf(pieces, ({ length }) => length));
    pieces.reduce((offset, piece) => (whole.set(piece, offset), offset + piece.length), 0);
    return whole;
  }

  private async unpack(
    path: string,
    most: number,
    pace: ReadPacer,
    onBytes: (bytes: Uint8Array, isLast: boolean) => void,
  ): Promise<void> {
    const entry = this.entries.get(path);
    if (!entry) throw new FileRefusal('damaged');
    let size = 0;
    const count = (bytes: Uint8Array, isLast: boolean): void => {
      size += bytes.length;
      this.unpacked += bytes.length;
      if (size > most || this.unpacked > UNPACKED_BYTES) throw new FileRefusal('tooLarge');
      onBytes(bytes, isLast);
    };
    const inflate = entry.method === DEFLATED ? new Inflate(count) : null;
    for (let at = 0; at === 0 || at < entry.packed.length; at += PIECE) {
      const piece = entry.packed.subarray(at, at + PIECE);
      const isLast = at + PIECE >= entry.packed.length;
      if (inflate) inflate.push(piece, isLast);
      else count(piece, isLast);
      this.packedRead += piece.length;
      await pace.step(Math.min(1, this.packedRead / this.packedTotal));
    }
  }

  /** Reads an entry of the directory; returns the offset of the next one. */
  private readEntry(bytes: Uint8Array, view: DataView, at: number): number {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_RECORD) throw new FileRefusal('damaged');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const packedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
    if (flags & ENCRYPTED) throw new FileRefusal('locked');
    if (method !== STORED && method !== DEFLATED) throw new FileRefusal('damaged');
    if (local + 30 > bytes.length || this.entries.has(name)) throw new FileRefusal('damaged');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw new FileRefusal('damaged');
    this.entries.set(name, { packed: bytes.subarray(start, start + packedSize), method });
    return at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new FileRefusal('noXlsx');
}
