import { concatenated, decoderFor, HEAD_BYTES, refuseBinary } from '../../../src/reconcile/read/files/decode';
import { type FileFailure, UnreadableFile } from '../../../src/reconcile/read/files/ledger-file';
import { utf16, utf8, windows1252 } from './read';

const joined = (...parts: Uint8Array[]): Uint8Array => parts.reduce(concatenated);

/** Text of a file that arrives in chunks of a size. */
function textOf(bytes: Uint8Array, size = bytes.length): string {
  const decoder = decoderFor(bytes.subarray(0, HEAD_BYTES));
  let text = '';
  for (let from = 0; from < bytes.length; from += size) text += decoder.decode(bytes.subarray(from, from + size));
  return text + decoder.end();
}

function failureOf(read: () => unknown): FileFailure {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.failure;
    throw error;
  }
  throw new Error('The file is read.');
}

describe('the encoding of a file', () => {
  it.each([
    ['little endian', false],
    ['big endian', true],
  ])('is UTF-16 by every second byte, %s, in chunks of any size', (_, bigEndian) => {
    const bytes = utf16('Datum;Bedrag\n14-05-2024;€ 5\n', { bigEndian, mark: false });
    for (const size of [bytes.length, 1, 3]) expect(textOf(bytes, size)).toBe('Datum;Bedrag\n14-05-2024;€ 5\n');
  });

  it.each([
    ['little endian', false],
    ['big endian', true],
  ])('is UTF-16 by its mark where no byte is zero, %s', (_, bigEndian) => {
    expect(textOf(utf16('€€', { bigEndian }))).toBe('€€');
  });

  it.each([
    ['little endian', false],
    ['big endian', true],
  ])('is none where zeros are among both halves of the bytes, %s', (_, bigEndian) => {
    const bytes = utf16('Datum;Bedrag\n\0', { bigEndian, mark: false });
    expect(failureOf(() => decoderFor(bytes))).toEqual({ reason: 'otherKind', found: 'binary' });
  });

  it('is none where zeros are among other control characters', () => {
    const bytes = utf8(`Datum;Bedrag\n${'x'.repeat(100)}\0\u0002`);
    expect(failureOf(() => decoderFor(bytes))).toEqual({ reason: 'otherKind', found: 'binary' });
  });

  it('is damaged where UTF-16 ends halfway a character', () => {
    const bytes = utf16('Bedrag\n').slice(0, -1);
    expect(failureOf(() => textOf(bytes))).toEqual({ reason: 'damaged', line: 1, what: 'utf-16le' });
  });

  it('is damaged where UTF-16 has half a pair of units', () => {
    const bytes = utf16('\ud800Bedrag\n');
    expect(failureOf(() => textOf(bytes))).toEqual({ reason: 'damaged', line: 1, what: 'utf-16le' });
  });

  // A4 is € in ISO-8859-15 and ¤ in Windows-1252; 85 is a control character in ISO-8859-15.
  it.each(['<?xml version="1.0" encoding="ISO-8859-15"?>', "\n <?xml version='1.0' encoding = 'iso-8859-15' ?>"])(
    'is the one that XML declares: %s',
    (declaration) => {
      const bytes = joined(windows1252(declaration), Uint8Array.of(0xa4, 0x85));
      expect(textOf(bytes)).toBe(`${declaration}€\x85`);
    },
  );

  it('is not the one that a text quotes', () => {
    const text = 'Tekst;<?xml encoding="ISO-8859-15"?>\n';
    expect(textOf(joined(utf8(text), Uint8Array.of(0xa4)))).toBe(`${text}¤`);
  });

  it('has the characters of Windows-1252 where XML declares it', () => {
    const text = '<?xml version="1.0" encoding="windows-1252"?>';
    expect(textOf(joined(utf8(text), Uint8Array.of(0x80, 0x8a, 0x9f, 0xe9)))).toBe(`${text}€ŠŸé`);
  });

  it.each(['UTF-8', 'utf8'])('is decided line by line where XML declares %s', (name) => {
    const text = `<?xml version="1.0" encoding="${name}"?>\n`;
    expect(textOf(joined(utf8(`${text}Café\n`), windows1252('Café\n')))).toBe(`${text}Café\nCafé\n`);
  });

  it('is decided line by line below a mark of UTF-8, too', () => {
    const text = textOf(joined(utf8('\uFEFFCafé\n'), windows1252('Café\n'), utf8('Café')));
    expect(text.replace(/^\uFEFF/, '')).toBe('Café\nCafé\nCafé');
  });

  it('is Windows-1252 for the whole of a line that is not UTF-8, in chunks of any size', () => {
    // é in one byte, and in the two bytes of UTF-8, which are Ã and ©.
    const bytes = joined(Uint8Array.of(0xe9), utf8(' é\né\n'), Uint8Array.of(0xe9));
    for (const size of [bytes.length, 1, 2, 3]) expect(textOf(bytes, size)).toBe('é Ã©\né\né');
  });
});

describe('a line of 64 kB without an end', () => {
  const long = 'a'.repeat(2 ** 16);

  it('is decoded at once, and a shorter one at its end', () => {
    expect(decoderFor(utf8('a')).decode(utf8(long))).toBe(long);
    const decoder = decoderFor(utf8('a'));
    expect(decoder.decode(utf8(long.slice(1)))).toBe('');
    expect(decoder.decode(utf8('\nb'))).toBe(`${long.slice(1)}\n`);
    expect(decoder.end()).toBe('b');
  });

  it.each(['é', '€', '𝄞'])('is not split within a character: %s', (character) => {
    const bytes = utf8(character);
    for (let split = 1; split < bytes.length; split++) {
      const decoder = decoderFor(utf8('a'));
      expect(decoder.decode(joined(utf8(long), bytes.subarray(0, split)))).toBe(long);
      expect(decoder.decode(bytes.subarray(split)) + decoder.end()).toBe(character);
    }
  });
});

describe('a binary file', () => {
  it.each(['-----BEGIN PGP MESSAGE-----\nabc\n', '-----BEGIN PKCS7-----\nabc\n'])('is encrypted: %j', (text) => {
    expect(failureOf(() => refuseBinary(utf8(text)))).toEqual({ reason: 'encrypted' });
  });

  it('is not a text with the words of one', () => {
    expect(() => refuseBinary(utf8('Tekst\nEncryptedPackage [Content_Types].xml -----BEGIN PGP\n'))).not.toThrow();
  });
});
