import { column, failureOf, ledgerOf, utf16, windows1252 } from './read';

const message =
  '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Ntry><Amt Ccy="EUR">5.00</Amt>' +
  '<CdtDbtInd>CRDT</CdtDbtInd><AddtlNtryInf>Café</AddtlNtryInf></Ntry></Stmt></BkToCstmrStmt></Document>';
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>\n`;
const token = 'MIIC'.repeat(1500);

describe('a bank message', () => {
  it.each([
    ['a SOAP envelope', '<s:Envelope xmlns:s="urn:s"><s:Header/><s:Body>', '</s:Body></s:Envelope>'],
    [
      'a SOAP envelope with a long token',
      `<s:Envelope xmlns:s="urn:s"><s:Header><t>${token}</t></s:Header><s:Body>`,
      '</s:Body></s:Envelope>',
    ],
    ['a business message', '<BizMsgEnvlp><AppHdr><Fr/></AppHdr>', '</BizMsgEnvlp>'],
    ['a payload with a header', '<RequestPayload><h:AppHdr xmlns:h="urn:h"/>', '</RequestPayload>'],
    ['a SWIFT data unit', '<Saa:DataPDU xmlns:Saa="urn:saa"><Saa:Body>', '</Saa:Body></Saa:DataPDU>'],
    ['a comment that names another message', '<!-- no <BkToCstmrAcctRpt> -->', ''],
    ['blank lines above its declaration', '', ''],
  ])('is read within %s', async (envelope, before, after) => {
    const text = `${declared('UTF-8')}${before}${message}${after}`;
    const ledger = await ledgerOf(envelope.startsWith('blank') ? `\n\n${text}` : text);
    expect(ledger.kind).toBe('camt.053');
    expect(column(ledger, 'Bedrag')).toEqual([5]);
  });

  it.each([
    ['UTF-16', utf16(declared('UTF-16') + message)],
    ['UTF-16 without a mark', utf16(declared('UTF-16') + message, { mark: false })],
    ['UTF-8 that still declares UTF-16', new TextEncoder().encode(declared('utf-16') + message)],
    ['ISO-8859-1', windows1252(declared('ISO-8859-1') + message)],
    ['Windows-1252 that declares UTF-8', windows1252(declared('UTF-8') + message)],
  ])('is read in %s', async (_, bytes) => {
    expect(column(await ledgerOf(bytes), 'Omschrijving')).toEqual(['Café']);
  });

  it.each([
    [
      'an intraday report within an envelope',
      '<s:Envelope><Document><BkToCstmrAcctRpt/></Document></s:Envelope>',
      'camt',
    ],
    ['a notification', '<n:Document xmlns:n="urn:n"><n:BkToCstmrDbtCdtNtfctn/></n:Document>', 'camt'],
    ['a payment order', '<Document><CstmrCdtTrfInitn/></Document>', 'xml'],
    ['a workbook in XML', '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'xls'],
    ['a table of a web page', '<table><tr><td>Datum</td></tr></table>', 'html'],
    ['an audit file of version 2', '<auditfile><header><auditfileVersion>CLAIR2.00.00</auditfileVersion>', 'oldXaf'],
    ['an audit file of another country', '<AuditFile xmlns="urn:OECD:StandardAuditFile"/>', 'xml'],
  ])('is refused by its name: %s', async (_, text, found) => {
    expect(await failureOf(declared('UTF-8') + text)).toEqual({ reason: 'otherKind', found });
  });

  it('is refused at once where its start repeats without end', async () => {
    for (const part of ['<?xml ?>\n', '<!-- ', '<!-- x -->', '<a ', '<'])
      expect(await failureOf(part.repeat(200_000))).toMatchObject({ reason: 'otherKind', found: 'xml' });
  });

  it('shows the first sixty characters of a faulty value', async () => {
    const text = message.replace('5.00', '9'.repeat(30_000));
    expect(await failureOf(text)).toEqual({ reason: 'damaged', line: 1, what: `Amt ${'9'.repeat(56)}` });
  });
});
