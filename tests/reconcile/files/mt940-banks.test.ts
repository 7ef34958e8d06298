import { serialOf } from '../../../src/core/date';
import { column, failureOf, ledgerOf } from './read';

const message = (...lines: string[]): string => lines.join('\r\n');
const opening = [':20:1', ':25:NL91BNGH0285123456', ':28C:134/1', ':60F:C240513EUR10,00'];
const receipt = [':61:2405140514C5,00NTRFNONREF', ':86:armoede'];
const closing = ':62F:C240514EUR15,00';

describe('a statement MT940', () => {
  it('of ING has blocks, codes below :61: and a summary at its end', async () => {
    const ledger = await ledgerOf(
      message(
        '{1:F01INGBNL2ABXXX0000000000}',
        '{2:I940INGBNL2AXXXN}',
        '{4:',
        ':20:P240514000000001',
        ':25:NL20INGB0001234567EUR',
        ':28C:00134',
        ':60F:C240513EUR10000,00',
        ':61:2405140514C161500,00NTRFEREF//24135012345678',
        '/TRCD/00100/',
        ':86:/EREF/SPUK-2024-1//CNTP/NL02RBOS0569994039/RBOSNL2A/MIN BZK///REMI/USTD//',
        'SPUK kansrijke wijk armoede/',
        ':61:2405150515D12,50NCHGNONREF//24136012345679',
        '/TRCD/00200/',
        ':86:Kosten betalingsverkeer',
        ':62F:C240515EUR171487,50',
        ':64:C240515EUR171487,50',
        ':86:/SUM/1/1/12,50/161500,00/',
        '-}',
      ),
    );
    expect(column(ledger, 'Rekening')).toEqual(['NL20INGB0001234567', 'NL20INGB0001234567']);
    expect(column(ledger, 'Bedrag')).toEqual([161_500, -12.5]);
    expect(column(ledger, 'Naam tegenpartij')).toEqual(['MIN BZK', null]);
    expect(column(ledger, 'Omschrijving')).toEqual(['SPUK kansrijke wijk armoede', 'Kosten betalingsverkeer']);
    expect(column(ledger, 'Kenmerk')).toEqual(['SPUK-2024-1', '24136012345679']);
    // 10,000 + 161,500 − 12.50 = 171,487.50.
    expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([10_000, 171_487.5, true]);
  });

  it('of ABN AMRO has columns of text', async () => {
    const ledger = await ledgerOf(
      message(
        'ABNANL2A',
        '940',
        'ABNANL2A',
        ...opening,
        ':61:2405140514C5,00N196NONREF',
        ':86:SEPA OVERBOEKING                 IBAN: NL02RBOS0569994039        ',
        'BIC: RBOSNL2A                    NAAM: MIN BZK                   ',
        'OMSCHRIJVING: SPUK ARMOEDE       KENMERK: E7',
        closing,
      ),
    );
    expect(ledger.rows[0]!.slice(6)).toEqual(['MIN BZK', 'NL02RBOS0569994039', 'SPUK ARMOEDE', 'E7']);
  });

  it('of ASN has the account of the other side as its reference, and the name below', async () => {
    const ledger = await ledgerOf(
      message(
        ...opening,
        ':61:2405140514C5,00NOVBNL02RBOS0569994039',
        'min bzk',
        ':86:NL02RBOS0569994039 min bzk',
        '',
        'SPUK armoede',
        closing,
        '-}{5:}',
      ),
    );
    expect(ledger.rows[0]!.slice(6)).toEqual(['min bzk', 'NL02RBOS0569994039', 'SPUK armoede', null]);
  });

  it('of Rabobank before 2014 has the account of the other side and its name in one', async () => {
    const ledger = await ledgerOf(
      message(...opening, ':61:240514C000000000005,00N1020733959555MINISTERIE VAN BZK', ':86:SPUK armoede', closing),
    );
    expect(ledger.rows[0]!.slice(6)).toEqual(['MINISTERIE VAN BZK', '0733959555', 'SPUK armoede', null]);
  });

  it('of Deutsche Bank has numbered subfields and a sign of two letters', async () => {
    const ledger = await ledgerOf(
      message(
        ...opening.map((line) => line.replace(/^:25:.*/, ':25:DEUTNL2A/265123456')),
        ':61:2405140514CR5,00NTRFNONREF//DB1',
        ':86:166?00GUTSCHRIFT?109075?20EREF+SPUK-1?21SVWZ+SPUK armoede?30RBOSNL2A?31NL02RBOS0569994039?32MIN BZK',
        closing,
      ),
    );
    expect(ledger.rows[0]).toEqual([
      'DEUTNL2A/265123456',
      '134/1',
      serialOf(2024, 5, 14),
      serialOf(2024, 5, 14),
      5,
      'EUR',
      'MIN BZK',
      'NL02RBOS0569994039',
      'SPUK armoede',
      'SPUK-1',
    ]);
  });

  it.each([
    ['lines that end in CR', message(...opening, ...receipt, closing, '-').replaceAll('\r\n', '\r')],
    ['control characters round it', `\u0001${message(...opening, ...receipt, closing, '-')}\r\n\u0003`],
    ['fields that are indented', message(...opening, ...receipt, closing, '-').replaceAll(/^:/gm, '  :')],
    ['a form feed above it', `\f${message(...opening, ...receipt, closing)}`],
    ['the end of an old file', `${message(...opening, ...receipt, closing, '-')}\r\n\u001A`],
  ])('is read with %s', async (_, text) => {
    const ledger = await ledgerOf(text);
    expect([ledger.kind, ledger.ties]).toEqual(['mt940', true]);
    expect(column(ledger, 'Omschrijving')).toEqual(['armoede']);
  });
});

describe('a statement MT940 that is cut off', () => {
  const incomplete = [{ notice: 'incomplete' }];
  const next = [':20:2', ':25:NL91BNGH0285123456', ':28C:134/2', ':60M:C240514EUR15,00'];

  it('is read, and said to have no closing balance', async () => {
    const ledger = await ledgerOf(message(...opening, ...receipt));
    expect(column(ledger, 'Bedrag')).toEqual([5]);
    expect([ledger.closing, ledger.ties, ledger.notices]).toEqual([undefined, undefined, incomplete]);
  });

  it('is said to be so in a file of several', async () => {
    const whole = message(...opening, ...receipt, closing, '-');
    for (const text of [`${whole}\r\n${message(...opening, ...receipt)}`, message(...opening, ...receipt, '-', whole)])
      expect((await ledgerOf(text)).notices).toEqual(incomplete);
  });

  it('lacks its last page', async () => {
    const page = message(...opening, ...receipt, closing.replace('62F', '62M'), '-');
    expect((await ledgerOf(page)).notices).toEqual(incomplete);
    const last = message(...next, ':61:2405140514D3,00NTRFNONREF', ':62F:C240514EUR12,00');
    const ledger = await ledgerOf(`${page}\r\n${last}`);
    expect([ledger.opening, ledger.closing, ledger.ties, ledger.notices]).toEqual([10, 12, true, []]);
  });

  it('is damaged where the cut is within a line or a balance', async () => {
    const text = message(...opening, ...receipt);
    expect(await failureOf(`${text}\r\n:61:240515C1`)).toMatchObject({ reason: 'damaged', line: 7 });
    expect(await failureOf(`${text}\r\n:62F:C2405`)).toMatchObject({ reason: 'damaged', line: 7 });
  });

  it('is refused where a text goes on beyond what a cell can hold', async () => {
    const text = message(...opening, ...receipt, ...new Array<string>(5000).fill('armoede'));
    expect(await failureOf(text)).toMatchObject({ reason: 'hugeField' });
  });
});
