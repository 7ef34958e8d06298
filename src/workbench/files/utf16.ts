/** Encodes a text as UTF-16 little-endian, for a custom property. */
export function toUtf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), true);
  return new Uint8Array(view.buffer);
}

/** Decodes the text of a custom property. */
export function fromUtf16(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Array.from({ length: Math.floor(bytes.byteLength / 2) }, (_, index) => view.getUint16(2 * index, true));
  return units.map((unit) => String.fromCharCode(unit)).join('');
}
