import { serialOf } from '../../../src/core/date';
import { column, ledgerOf } from './read';

const entry = (fields: { amount: string; side: string; day: string; more?: string }): string => `
  <Ntry><Amt Ccy="EUR">${fields.amount}</Amt><CdtDbtInd>${fields.side}</CdtDbtInd>
  <BookgDt><Dt>${fields.day}</Dt></BookgDt><ValDt><Dt>2024-07-02</Dt></ValDt>${fields.more ?? ''}</Ntry>`;

const balance = (kind: string, amount: string, side = 'CRDT'): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt>` +
  `<CdtDbtInd>${side}</CdtDbtInd><Dt><Dt>2024-07-01</Dt></Dt></Bal>`;

const statement = (content: string, account = 'NL12BNGH0285000000', id = '2024-127'): string =>
  `<Stmt><Id>${id}</Id><Acct><Id><IBAN>${account}</IBAN></Id></Acct>${content}</Stmt>`;

const document = (statements: string, version = '02'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt>
<GrpHdr><MsgId>1</MsgId></GrpHdr>${statements}</BkToCstmrStmt></Document>`;

const details = (content: string): string => `<NtryDtls>${content}</NtryDtls>`;
const ministry = `<TxDtls><Refs><EndToEndId>SPUK-2024-0599</EndToEndId></Refs>
  <RltdPties><Dbtr><Nm>Ministerie van VWS</Nm></Dbtr><DbtrAcct><Id><IBAN>NL43INGB0705000000</IBAN></Id></DbtrAcct>
  <Cdtr><Nm>Gemeente Rotterdam</Nm></Cdtr></RltdPties>
  <RmtInf><Ustrd>SPUK kansrijke wijk 2024</Ustrd><Ustrd>integraal</Ustrd></RmtInf></TxDtls>`;

describe('CAMT.053', () => {
  it('reads the day, signed amount, counterparty, text and reference of each entry', async () => {
    const ledger = await ledgerOf(
      document(
        statement(
          balance('OPBD', '1000.00') +
            entry({ amount: '4011858.55', side: 'CRDT', day: '2024-07-01', more: details(ministry) }) +
            entry({
              amount: '250.5',
              side: 'DBIT',
              day: '2024-07-02',
              more: '<AddtlNtryInf>Bankkosten</AddtlNtryInf>',
            }) +
            // 1,000.00 + 4,011,858.55 - 250.50
            balance('CLBD', '4012608.05'),
        ),
      ),
    );
    expect(ledger.kind).toBe('camt.053');
    expect(column(ledger, 'Rekening')).toEqual(['NL12BNGH0285000000', 'NL12BNGH0285000000']);
    expect(column(ledger, 'Boekdatum')).toEqual([serialOf(2024, 7, 1), serialOf(2024, 7, 2)]);
    expect(column(ledger, 'Valutadatum')).toEqual([serialOf(2024, 7, 2), serialOf(2024, 7, 2)]);
    expect(column(ledger, 'Bedrag')).toEqual([4011858.55, -250.5]);
    expect(column(ledger, 'Naam tegenpartij')).toEqual(['Ministerie van VWS', null]);
    expect(column(ledger, 'Tegenrekening')).toEqual(['NL43INGB0705000000', null]);
    expect(column(ledger, 'Omschrijving')).toEqual(['SPUK kansrijke wijk 2024 integraal', 'Bankkosten']);
    expect(column(ledger, 'Kenmerk')).toEqual(['SPUK-2024-0599', null]);
    expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([1000, 4012608.05, true]);
  });

  it('reports balances that do not tie where an entry is missing', async () => {
    const { ties } = await ledgerOf(
      document(
        statement(
          balance('OPBD', '1000.00') +
            entry({ amount: '1.00', side: 'CRDT', day: '2024-07-01' }) +
            balance('CLBD', '1002.00'),
        ),
      ),
    );
    expect(ties).toBe(false);
  });

  const part = (amount: string, name: string, text = ''): string =>
    `<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">${amount}</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls>`;

  it('splits a batch into its details where they add up to the entry', async () => {
    const more = details(part('300.00', 'A') + part('200.00', 'B'));
    const ledger = await ledgerOf(
      document(statement(entry({ amount: '500.00', side: 'CRDT', day: '2024-07-01', more }))),
    );
    expect(column(ledger, 'Bedrag')).toEqual([300, 200]);
    expect(column(ledger, 'Naam tegenpartij')).toEqual(['A', 'B']);
  });

  it('keeps a batch whole where its details add up to something else, with all texts and the shared counterparty', async () => {
    const batch = (first: string, second: string): string => {
      const more = details(part('300.00', first, 'KW armoede') + part('199.00', second, 'KW veerkracht'));
      return entry({ amount: '500.00', side: 'CRDT', day: '2024-07-01', more });
    };
    const ledger = await ledgerOf(document(statement(batch('SZW', 'SZW') + batch('SZW', 'BZK'))));
    expect(column(ledger, 'Bedrag')).toEqual([500, 500]);
    expect(column(ledger, 'Naam tegenpartij')).toEqual(['SZW', null]);
    expect(column(ledger, 'Omschrijving')).toEqual(['KW armoede KW veerkracht', 'KW armoede KW veerkracht']);
  });

  it.each(['true', '1'])(
    'takes the sign from the side alone, and swaps the parties of a reversal: %s',
    async (mark) => {
      const parties =
        '<TxDtls><RltdPties><Dbtr><Nm>Gemeente</Nm></Dbtr><Cdtr><Nm>Leverancier</Nm></Cdtr></RltdPties></TxDtls>';
      const more = `<RvslInd>${mark}</RvslInd>${details(parties)}`;
      const ledger = await ledgerOf(
        document(statement(entry({ amount: '75.00', side: 'CRDT', day: '2024-07-01', more }))),
      );
      expect(column(ledger, 'Bedrag')).toEqual([75]);
      expect(column(ledger, 'Naam tegenpartij')).toEqual(['Leverancier']);
    },
  );

  it('skips and counts entries that are not booked', async () => {
    const ledger = await ledgerOf(
      document(
        statement(
          entry({ amount: '10.00', side: 'CRDT', day: '2024-07-01', more: '<Sts>BOOK</Sts>' }) +
            entry({ amount: '20.00', side: 'CRDT', day: '2024-07-01', more: '<Sts>PDNG</Sts>' }) +
            entry({ amount: '30.00', side: 'CRDT', day: '2024-07-01', more: '<Sts><Cd>INFO</Cd></Sts>' }),
        ),
      ),
    );
    expect(column(ledger, 'Bedrag')).toEqual([10]);
    expect(ledger.notices).toEqual([{ notice: 'notBooked', count: 2 }]);
  });

  it('reads version 08 with prefixes, dates with a time and names one level deeper', async () => {
    const ledger =
      await ledgerOf(`<?xml version="1.0"?><c:Document xmlns:c="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
      <c:BkToCstmrStmt><c:Stmt><c:Id>7</c:Id><c:Acct><c:Id><c:Othr><c:Id>285000000</c:Id></c:Othr></c:Id></c:Acct>
      <c:Ntry><c:Amt Ccy="EUR">12</c:Amt><c:CdtDbtInd>CRDT</c:CdtDbtInd><c:Sts><c:Cd>BOOK</c:Cd></c:Sts>
      <c:BookgDt><c:DtTm>2024-12-31T23:30:00-05:00</c:DtTm></c:BookgDt><c:NtryDtls><c:TxDtls>
      <c:RltdPties><c:Dbtr><c:Pty><c:Nm>SZW</c:Nm></c:Pty></c:Dbtr></c:RltdPties></c:TxDtls></c:NtryDtls></c:Ntry>
      </c:Stmt></c:BkToCstmrStmt></c:Document>`);
    expect(ledger.rows[0]!.slice(0, 7)).toEqual(['285000000', '7', serialOf(2024, 12, 31), null, 12, 'EUR', 'SZW']);
    expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([undefined, undefined, undefined]);
  });

  it('merges statements into one set of rows, and adds up the balances of the accounts', async () => {
    const ledger = await ledgerOf(
      document(
        statement(
          balance('PRCD', '100.00') +
            entry({ amount: '5.00', side: 'CRDT', day: '2024-07-01' }) +
            balance('CLBD', '105.00'),
        ) +
          statement(
            balance('OPBD', '105.00') +
              entry({ amount: '2.00', side: 'DBIT', day: '2024-07-02' }) +
              balance('CLBD', '103.00'),
          ) +
          statement(
            balance('OPBD', '10.00', 'DBIT') + balance('CLBD', '10.00', 'DBIT') + balance('CLAV', '990.00'),
            'NL02RABO0123456789',
          ),
      ),
    );
    expect(column(ledger, 'Bedrag')).toEqual([5, -2]);
    // 100 - 10 and 103 - 10.
    expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([90, 93, true]);
  });

  it('reads statements within a business message', async () => {
    const inner = document(statement(entry({ amount: '5.00', side: 'CRDT', day: '2024-07-01' }))).replace(
      /<\?.*\?>/,
      '',
    );
    const ledger = await ledgerOf(
      `<?xml version="1.0"?><BizMsgEnvlp><AppHdr><Fr>BNG</Fr></AppHdr>${inner}</BizMsgEnvlp>`,
    );
    expect(column(ledger, 'Bedrag')).toEqual([5]);
  });

  it('names foreign currencies', async () => {
    const dollars = statement(entry({ amount: '5.00', side: 'CRDT', day: '2024-07-01' }).replace('EUR', 'USD'));
    expect((await ledgerOf(document(dollars))).notices).toEqual([{ notice: 'foreignCurrency', currencies: ['USD'] }]);
  });
});

describe('MT940', () => {
  const message = (...lines: string[]): string =>
    [':20:STARTUMSE', ':25:NL12BNGH0285000000 EUR', ...lines, '-'].join('\r\n');

  it('reads name, account, text and reference from numbered subfields', async () => {
    const { heading, rows } = await ledgerOf(
      message(
        ':28C:1/1',
        ':60F:C240630EUR0,00',
        ':61:2407010701C475000,00NTRFNONREF',
        ':86:166?00BIJSCHRIJVING?109310?20EREF+SPUK-2024-0599?21SVWZ+SPUK kansr',
        'ijke wijk?22organisatie 2024?30DEUTDEFF?31DE89370400440532013000',
        '?32Ministerie van?33VWS',
        ':62F:C240701EUR475000,00',
      ),
    );
    const cells = Object.fromEntries(heading.map((name, at) => [name, rows[0]![at]]));
    expect(cells).toMatchObject({
      Bedrag: 475000,
      'Naam tegenpartij': 'Ministerie van VWS',
      Tegenrekening: 'DE89370400440532013000',
      Omschrijving: 'SPUK kansrijke wijk organisatie 2024',
      Kenmerk: 'SPUK-2024-0599',
    });
  });

  it('joins a full subfield with the next one', async () => {
    const { heading, rows } = await ledgerOf(
      message(
        ':28C:1/1',
        ':60F:C240630EUR0,00',
        ':61:240701C1,00NTRFNONREF',
        ':86:166?20Rijksbijdrage kansrijke wij?21k, veerkracht?32Rijk',
        ':62F:C240701EUR1,00',
      ),
    );
    expect(rows[0]![heading.indexOf('Omschrijving')]).toBe('Rijksbijdrage kansrijke wijk, veerkracht');
  });

  it('reads the day, signed amount and structured text of each entry', async () => {
    const ledger = await ledgerOf(
      message(
        ':28C:127/1',
        ':60F:C240630EUR1000,00',
        ':61:2407010701C4011858,55NTRFEREF//BNG123',
        ':86:/TRTP/SEPA OVERBOEKING/IBAN/NL43INGB0705000000/BIC/INGBNL2A/NAME/',
        'Ministerie van VWS/REMI/USTD//SPUK kansrijke wijk 2024/EREF/SPUK-',
        '2024-0599',
        ':61:240702D250,5NMSCNONREF',
        ':86:Bankkosten',
        'juni',
        ':62F:C240702EUR4012608,05',
        ':86:Einde afschrift',
      ),
    );
    expect(ledger.kind).toBe('mt940');
    expect(ledger.rows).toEqual([
      [
        'NL12BNGH0285000000',
        '127/1',
        serialOf(2024, 7, 1),
        serialOf(2024, 7, 1),
        4011858.55,
        'EUR',
        'Ministerie van VWS',
        'NL43INGB0705000000',
        'SPUK kansrijke wijk 2024',
        'SPUK-2024-0599',
      ],
      [
        'NL12BNGH0285000000',
        '127/1',
        serialOf(2024, 7, 2),
        serialOf(2024, 7, 2),
        -250.5,
        'EUR',
        null,
        null,
        'Bankkosten juni',
        null,
      ],
    ]);
    expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([1000, 4012608.05, true]);
  });

  it.each([
    ['C', 9],
    ['D', -9],
    ['RC', -9],
    ['RD', 9],
    ['CR', 9],
    ['DR', -9],
  ])('reads the mark %s of an amount of 9,', async (mark, euros) => {
    const ledger = await ledgerOf(message(':60F:C240101EUR0,', `:61:240102${mark}9,NTRFNONREF`));
    expect(column(ledger, 'Bedrag')).toEqual([euros]);
  });

  it('gives a booking day without a year the year nearest to the value day', async () => {
    const ledger = await ledgerOf(
      message(':60F:C231229EUR0,00', ':61:2312290102C1,00NTRFNONREF', ':61:2401021231C1,00NTRFNONREF'),
    );
    expect(column(ledger, 'Boekdatum')).toEqual([serialOf(2024, 1, 2), serialOf(2023, 12, 31)]);
  });

  it('joins a full line of text without a space and a short one with a space', async () => {
    const full = 'x'.repeat(65);
    const ledger = await ledgerOf(
      message(':60F:C240101EUR0,', ':61:240102C9,NTRFNONREF', `:86:${full}`, 'y', ':z', '-w'),
    );
    expect(column(ledger, 'Omschrijving')).toEqual([`${full}y :z -w`]);
  });

  it('joins pages and several texts of one entry', async () => {
    const page = (...lines: string[]): string => message(...lines);
    const ledger = await ledgerOf(
      `ABNANL2A\r\n940\r\nABNANL2A\r\n${page(':28C:1/1', ':60F:C240101EUR10,00', ':61:240102C5,00NTRFNONREF', ':86:een', ':86:twee', ':62M:C240102EUR15,00')}\r\n` +
        page(':28C:1/2', ':60M:C240102EUR15,00', ':61:240102D1,00NTRFNONREF', ':86:drie', ':62F:C240102EUR14,00'),
    );
    expect(column(ledger, 'Omschrijving')).toEqual(['een twee', 'drie']);
    expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([10, 14, true]);
  });

  it('reads messages within SWIFT blocks', async () => {
    const ledger = await ledgerOf(
      '{1:F01BNGHNL2GXXXX0000000000}{2:I940BNGHNL2GXXXXN}{4:\r\n:20:1\r\n:25:NL12BNGH0285000000\r\n:28C:1\r\n' +
        ':60F:D240101EUR5,00\r\n:61:240102C9,00NTRFNONREF\r\n:62F:C240102EUR4,00\r\n-}',
    );
    expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([-5, 4, true]);
  });

  it('takes the account of the other side from the line below the entry, as Rabobank writes it', async () => {
    const ledger = await ledgerOf(
      message(
        ':60F:C240514EUR0,',
        ':61:240514C000000161500,00N541EREF//93381',
        'NL02RBOS0569994039',
        ':86:/EREF/E1/ORDP//NAME/MIN BZK/REMI/SPUK kansrijke wijk armoede/ISDT/2024-05-14',
      ),
    );
    expect(column(ledger, 'Naam tegenpartij')).toEqual(['MIN BZK']);
    expect(column(ledger, 'Tegenrekening')).toEqual(['NL02RBOS0569994039']);
    expect(column(ledger, 'Omschrijving')).toEqual(['SPUK kansrijke wijk armoede']);
    expect(column(ledger, 'Kenmerk')).toEqual(['E1']);
  });

  it('adds the text below an entry to its structured text', async () => {
    const ledger = await ledgerOf(
      message(':60F:C240514EUR0,', ':61:240514C9,NTRFNONREF', 'spoed', ':86:/NAME/MIN BZK/REMI/armoede'),
    );
    expect(column(ledger, 'Omschrijving')).toEqual(['spoed armoede']);
    expect(column(ledger, 'Naam tegenpartij')).toEqual(['MIN BZK']);
  });

  it('finds the balances of statements in any order by their days', async () => {
    const day = (date: string, opening: string, amount: string, closing: string): string =>
      message(`:60F:C${date}EUR${opening}`, `:61:${date}C${amount}NTRFNONREF`, `:62F:C${date}EUR${closing}`);
    const ledger = await ledgerOf(
      [day('240103', '30,', '5,', '35,'), day('240101', '10,', '10,', '20,'), day('240102', '20,', '10,', '30,')].join(
        '\n',
      ),
    );
    expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([10, 35, true]);
  });

  it.each([
    ['/REMI/Beschikking 12/ID/45 armoede/EREF/E9', 'Beschikking 12/ID/45 armoede'],
    ['/REMI/Bekostiging /PO/VO school', 'Bekostiging /PO/VO school'],
  ])('keeps the words of two letters within the text %s', async (field, text) => {
    const ledger = await ledgerOf(message(':60F:C240101EUR0,', ':61:240102C9,NTRFNONREF', `:86:${field}`));
    expect(column(ledger, 'Omschrijving')).toEqual([text]);
  });
});
