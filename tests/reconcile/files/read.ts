import { readLedgerFile } from '../../../src/reconcile/read/file';
import type { FileFailure, LedgerFile } from '../../../src/reconcile/read/files/ledger-file';

/** Bytes of a file in chunks, like a stream. */
export async function* inParts(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Encodes text as Windows-1252. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => (character === '€' ? 0x80 : character.charCodeAt(0)));

export function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    (mark ? [0xfeff, ...units] : units).flatMap((unit) =>
      bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
}

/** Ledger of a readable file. */
export async function ledgerOf(content: string | Uint8Array, size?: number): Promise<LedgerFile> {
  const result = await readLedgerFile(inParts(typeof content === 'string' ? utf8(content) : content, size), 'bestand');
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Failure of an unreadable file. */
export async function failureOf(content: string | Uint8Array): Promise<FileFailure> {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const result = await readLedgerFile(inParts(bytes, 1 << 16), 'bestand');
  if (result.ok) throw new Error(`read as ${result.value.kind}`);
  return result.failure;
}

/** Values of one column, by its heading. */
export function column({ heading, rows }: LedgerFile, name: string): unknown[] {
  const index = heading.indexOf(name);
  if (index === -1) throw new Error(`no column ${name} in ${heading.join(', ')}`);
  return rows.map((row) => row[index]);
}
