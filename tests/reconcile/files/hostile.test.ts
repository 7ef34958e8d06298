import { zipSync } from 'fflate';
import { readLedgerFile } from '../../../src/reconcile/read/file';
import { failureOf, inParts, utf8 } from './read';

const camt = (content: string): string => `<Document><BkToCstmrStmt><Stmt>${content}</Stmt></BkToCstmrStmt></Document>`;
const entry = (content: string): string => camt(`<Ntry>${content}</Ntry>`);
const xaf = (content: string): string => `<auditfile><company>${content}</company></auditfile>`;
const huge = 'x'.repeat(40_000);

describe('a file that is damaged, encrypted, of another kind or hostile', () => {
  it.each<[what: string, file: string | Uint8Array, failure: unknown]>([
    ['an empty file', '', { reason: 'empty' }],
    ['a file of spaces', ' \r\n \r\n', { reason: 'empty' }],
    ['a workbook', zipSync({ '[Content_Types].xml': utf8('<x/>') }), { reason: 'otherKind', found: 'xlsx' }],
    [
      'a workbook that begins with another part',
      zipSync({ 'docProps/app.xml': utf8('<x/>'), 'xl/workbook.xml': utf8('<x/>') }),
      { reason: 'otherKind', found: 'xlsx' },
    ],
    [
      'a workbook of LibreOffice',
      zipSync({ mimetype: [utf8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      { reason: 'otherKind', found: 'xlsx' },
    ],
    [
      'a letter',
      zipSync({ '[Content_Types].xml': utf8('<x/>'), 'word/document.xml': utf8('<x/>') }),
      { reason: 'otherKind', found: 'binary' },
    ],
    ['a letter in RTF', '{\\rtf1\\ansi\nDatum;Bedrag\n1;2\n}', { reason: 'otherKind', found: 'binary' }],
    ['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xdb, 0x3b, 0x0a, 0x3b), { reason: 'otherKind', found: 'binary' }],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x3b), { reason: 'otherKind', found: 'binary' }],
    ['the end of an old file alone', '\u001A', { reason: 'empty' }],
    [
      'a NUL in a text',
      `Datum;Bedrag\n${'14-05-2024;1,00\n'.repeat(9)}1\0;2\n`,
      { reason: 'damaged', line: 11, what: 'NUL' },
    ],
    [
      'a NUL far in a text',
      `Datum;Bedrag\n${'14-05-2024;1,00\n'.repeat(9000)}1\0;2\n`,
      { reason: 'damaged', line: 9002, what: 'NUL' },
    ],
    ['a NUL in a statement', `:20:1\n:25:NL1\n:86:${'x'.repeat(50)}\0\n`, { reason: 'damaged', line: 3, what: 'NUL' }],
    ['a line of a million short fields', `A;B\n${'a;'.repeat(600_000)}`, { reason: 'hugeField', line: 2 }],
    ['a heading of a million short fields', 'a;'.repeat(600_000), { reason: 'hugeField', line: 1 }],
    ['an archive', zipSync({ 'statement.xml': utf8('<x/>') }), { reason: 'otherKind', found: 'zip' }],
    ['an encrypted archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 1, 0, 8, 0), { reason: 'encrypted' }],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), { reason: 'otherKind', found: 'xls' }],
    [
      'an encrypted workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      { reason: 'encrypted' },
    ],
    ['a PGP message', '-----BEGIN PGP MESSAGE-----\nabc\n', { reason: 'encrypted' }],
    ['a PDF', '%PDF-1.7\n', { reason: 'otherKind', found: 'pdf' }],
    ['a compressed file', Uint8Array.of(0x1f, 0x8b, 8), { reason: 'otherKind', found: 'gzip' }],
    ['other binary data', Uint8Array.of(1, 0, 2, 3, 0, 0, 7), { reason: 'otherKind', found: 'binary' }],
    ['a web page', '<!DOCTYPE html><html><body>x</body></html>', { reason: 'otherKind', found: 'html' }],
    ['JSON', '[{"datum":"2024-05-14","bedrag":161500}]', { reason: 'otherKind', found: 'json' }],
    ['JSON by line', '{"datum":"2024-05-14"}\n{"datum":"2024-05-15"}', { reason: 'otherKind', found: 'json' }],
    [
      'an interim report MT942',
      ':20:1\n:25:NL01\n:28C:1\n:34F:EUR0,\n:13D:2405141200+0200\n:61:240514C9,NTRFNONREF\n',
      { reason: 'otherKind', found: 'mt942' },
    ],
    ['other XML', '<?xml version="1.0"?><Invoice/>', { reason: 'otherKind', found: 'xml' }],
    [
      'an intraday report of a bank',
      '<Document><BkToCstmrAcctRpt></BkToCstmrAcctRpt></Document>',
      { reason: 'otherKind', found: 'camt' },
    ],
    ['nested entities', `<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]>${camt('&c;')}`, { reason: 'entities' }],
    ['XML that is cut off', camt('<Ntry>').slice(0, -30), { reason: 'damaged' }],
    ['an element that ends twice', camt('</Ntry>'), { reason: 'damaged', line: 1 }],
    ['an entity that is not declared', camt('<Id>&x;</Id>'), { reason: 'damaged', line: 1 }],
    ['elements without end within each other', camt('<a>'.repeat(1000)), { reason: 'damaged', line: 1 }],
    ['a huge text', camt(`<Id>${huge}</Id>`), { reason: 'hugeField', line: 1 }],
    ['a huge attribute', camt(`<Id a="${'x'.repeat(2 ** 21)}"/>`), { reason: 'hugeField' }],
    [
      'an amount that is none',
      entry('<Amt Ccy="EUR">1e9</Amt><CdtDbtInd>CRDT</CdtDbtInd>'),
      { reason: 'damaged', what: 'Amt 1e9' },
    ],
    [
      'a side that is none',
      entry('<Amt Ccy="EUR">1</Amt><CdtDbtInd>C</CdtDbtInd>'),
      { reason: 'damaged', what: 'CdtDbtInd C' },
    ],
    [
      'a day that is none',
      entry('<Amt Ccy="EUR">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2024-02-31</Dt></BookgDt>'),
      { reason: 'damaged', what: 'Dt 2024-02-31' },
    ],
    ['an audit file without lines', xaf(''), { reason: 'noEntries', kind: 'xaf' }],
    [
      'an audit line without an amount',
      xaf('<transactions><trLine><amntTp>C</amntTp></trLine></transactions>'),
      { reason: 'damaged' },
    ],
    [
      'an audit line without a side',
      xaf('<transactions><trLine><amnt>1</amnt></trLine></transactions>'),
      { reason: 'damaged' },
    ],
    ['a statement line that is none', ':20:1\n:25:NL1\n:61:abc\n', { reason: 'damaged', line: 3, what: 'abc' }],
    ['a statement day that is none', ':20:1\n:25:NL1\n:61:240231C1,00NTRF\n', { reason: 'damaged', line: 3 }],
    ['a balance that is none', ':20:1\n:25:NL1\n:60F:veel\n', { reason: 'damaged', line: 3, what: 'veel' }],
    ['a huge field', `Tekst;Bedrag\n${huge};1\n`, { reason: 'hugeField', line: 2 }],
    ['a line without end', `Tekst;Bedrag\n${'x;'.repeat(1)}${'y'.repeat(2 ** 20)}`, { reason: 'hugeField', line: 2 }],
    ['a quoted field without end', `Tekst;Bedrag\na;1\n"${'x\n'.repeat(40_000)}`, { reason: 'hugeField' }],
    [
      'bytes that the declared encoding does not have',
      '<?xml version="1.0" encoding="klingon"?><Document/>',
      { reason: 'damaged', what: 'klingon' },
    ],
  ])('is refused: %s', async (_, file, failure) => {
    expect(await failureOf(file)).toMatchObject(failure as object);
  });

  it('is not read further once stopped', async () => {
    const stop = new AbortController();
    let parts = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (yield utf8('Datum;Bedrag\n'); ; parts++) {
        if (parts === 10) stop.abort();
        yield utf8('2024-07-01;1,00\n'.repeat(400));
      }
    }
    const result = await readLedgerFile(endless(), 'bestand', { signal: stop.signal });
    expect(result).toEqual({ ok: false, failure: { reason: 'cancelled' } });
    expect(parts).toBeLessThan(15);
  });

  it('reports the progress of reading', async () => {
    const file = utf8(`Datum;Bedrag\n${'2024-07-01;1,00\n'.repeat(200_000)}`);
    const parts: number[] = [];
    await readLedgerFile(inParts(file, 1 << 16), 'bestand', {
      bytes: file.length,
      onProgress: (part) => void parts.push(part),
    });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true);
  });
});
