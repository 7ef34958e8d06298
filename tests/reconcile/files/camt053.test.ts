import { serialOf } from '../../../src/core/date';
import { column, failureOf, ledgerOf } from './read';

const document = (statement: string): string =>
  `<?xml version="1.0"?><Document><BkToCstmrStmt><Stmt><Id>7</Id>${statement}</Stmt></BkToCstmrStmt></Document>`;
const entry = (more: string, amount = '9.00', side = 'CRDT'): string =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><BookgDt><Dt>2024-05-14</Dt></BookgDt>${more}</Ntry>`;
const details = (...parts: string[]): string =>
  `<NtryDtls>${parts.map((part) => `<TxDtls>${part}</TxDtls>`).join('')}</NtryDtls>`;
const balance = (kind: string, amount: string, side = 'CRDT'): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Dt><Dt>2024-05-14</Dt></Dt></Bal>`;

/** Values of the entry of a statement by heading. */
async function entryOf(more: string, amount?: string, side?: string): Promise<Record<string, unknown>> {
  const { heading, rows } = await ledgerOf(document(entry(more, amount, side)));
  expect(rows).toHaveLength(1);
  return Object.fromEntries(heading.map((name, at) => [name, rows[0]![at]]));
}

describe('the reference of an entry of CAMT.053', () => {
  const end = '<Refs><EndToEndId>SPUK-2024</EndToEndId></Refs>';
  const none = '<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>';
  const invoice = '<RmtInf><Strd><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf></Strd></RmtInf>';
  const bank = '<AcctSvcrRef>BNG5</AcctSvcrRef>';
  const number = '<NtryRef>12</NtryRef>';

  it.each([
    ['end to end', `${bank}${number}${details(end + invoice)}`, 'SPUK-2024'],
    ['of the invoice', `${bank}${number}${details(none + invoice)}`, 'RF18'],
    ['of the bank', `${number}${bank}${details(none)}`, 'BNG5'],
    ['of the entry', `${number}${details(none)}`, '12'],
    ['none', details(none), null],
  ])('is that %s', async (_, more, reference) => expect(await entryOf(more)).toMatchObject({ Kenmerk: reference }));
});

describe('the other side of an entry of CAMT.053', () => {
  const party = (side: string, name: string): string => `<${side}><Nm>${name}</Nm></${side}>`;
  const account = '<DbtrAcct><Id><Othr><Id>705000000</Id></Othr></Id></DbtrAcct>';
  const parties = (content: string): string => details(`<RltdPties>${content}</RltdPties>`);

  it.each([
    ['the debtor of a receipt', parties(party('Dbtr', 'BZK') + party('Cdtr', 'Arnhem')), 'CRDT', 'BZK'],
    ['the creditor of a payment', parties(party('Dbtr', 'Arnhem') + party('Cdtr', 'BUREAU')), 'DBIT', 'BUREAU'],
    ['the ultimate debtor', parties(party('UltmtDbtr', 'VWS')), 'CRDT', 'VWS'],
    [
      'the ultimate creditor, one level deeper',
      parties(party('UltmtCdtr', '<x/>').replace('<Nm><x/></Nm>', '<Pty><Nm>VNG</Nm></Pty>')),
      'DBIT',
      'VNG',
    ],
    ['the only party that is named', parties(party('Cdtr', 'SZW')), 'CRDT', 'SZW'],
    ['none', '', 'CRDT', null],
  ])('is %s', async (_, more, side, name) =>
    expect(await entryOf(more, '9.00', side)).toMatchObject({ 'Naam tegenpartij': name }),
  );

  it('has an account without an IBAN, too', async () => {
    expect(await entryOf(parties(party('Cdtr', 'Arnhem') + account))).toMatchObject({
      Tegenrekening: '705000000',
      'Naam tegenpartij': null,
    });
  });
});

describe('the text of an entry of CAMT.053', () => {
  const remittance = (content: string): string => details(`<RmtInf>${content}</RmtInf>`);

  it('is on one line in an indented file', async () => {
    expect(await entryOf(remittance('<Ustrd>\n    SPUK kansrijke\n    wijk armoede\n  </Ustrd>'))).toMatchObject({
      Omschrijving: 'SPUK kansrijke wijk armoede',
    });
  });

  it('and its reference fit in a cell, however many parts they have', async () => {
    const references = '<Strd><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf></Strd>'.repeat(10_000);
    const { Kenmerk: reference } = await entryOf(remittance(references));
    expect(String(reference)).toMatch(/^RF18 RF18 .*…$/);
    expect(String(reference)).toHaveLength(32_767);
  });

  it('is the number of the invoice where it has no other', async () => {
    const invoice = '<Strd><RfrdDocInf><Nb>FACT-7</Nb></RfrdDocInf></Strd>';
    expect(await entryOf(remittance(invoice))).toMatchObject({ Omschrijving: 'FACT-7' });
    expect(await entryOf(remittance(`<Ustrd>armoede</Ustrd>${invoice}`))).toMatchObject({ Omschrijving: 'armoede' });
  });
});

describe('the amounts and days of CAMT.053', () => {
  it.each([
    ['.5', 0.5],
    ['5.', 5],
    ['000000000161500.10', 161_500.1],
  ])('are decimals of XML: %s', async (amount, euros) => {
    expect(await entryOf('', amount)).toMatchObject({ Bedrag: euros });
  });

  it('split a batch by the amounts of its orders where it has no others', async () => {
    const part = (amount: string): string => `<AmtDtls><InstdAmt><Amt Ccy="EUR">${amount}</Amt></InstdAmt></AmtDtls>`;
    const ledger = await ledgerOf(document(entry(details(part('5.00'), part('4.00')))));
    expect(column(ledger, 'Bedrag')).toEqual([5, 4]);
  });

  it('are those of the entry, not of its details or charges', async () => {
    const others =
      '<Chrgs><Rcrd><Amt Ccy="USD">1.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></Rcrd></Chrgs>' +
      details('<AmtDtls><TxAmt><Amt Ccy="USD">5.00</Amt></TxAmt></AmtDtls>');
    expect(await entryOf(others)).toMatchObject({ Bedrag: 9, Munt: 'EUR' });
    expect((await ledgerOf(document(entry(others)))).notices).toEqual([]);
  });

  it('of a batch are those of its parts with their own side', async () => {
    // 12 − 3 = 9.
    const parts = details(
      '<Amt Ccy="EUR">12.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>',
      '<Amt Ccy="EUR">3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>',
    );
    expect(column(await ledgerOf(document(entry(parts))), 'Bedrag')).toEqual([12, -3]);
  });

  it('of a single part are those of the entry', async () => {
    expect(await entryOf(details('<Amt Ccy="EUR">5.00</Amt>'))).toMatchObject({ Bedrag: 9 });
  });

  it('may have a sign of their own', async () => {
    expect(await entryOf('', '-9.00')).toMatchObject({ Bedrag: -9 });
    expect(await entryOf('', '+9.', 'DBIT')).toMatchObject({ Bedrag: -9 });
    expect(await failureOf(document(entry('', '*9.00')))).toMatchObject({ reason: 'damaged', what: 'Amt *9.00' });
  });

  it('are of the day of a time, where that is given', async () => {
    expect(await entryOf('<ValDt><DtTm>2024-05-15T23:59:00+02:00</DtTm></ValDt>')).toMatchObject({
      Boekdatum: serialOf(2024, 5, 14),
      Valutadatum: serialOf(2024, 5, 15),
    });
  });
});

describe('the balances of CAMT.053', () => {
  it('are the opening one before the closing one of the day before, in any order', async () => {
    for (const openings of [
      [balance('OPBD', '10.00'), balance('PRCD', '7.00')],
      [balance('PRCD', '7.00'), balance('OPBD', '10.00')],
    ]) {
      const ledger = await ledgerOf(document(openings.join('') + entry('') + balance('CLBD', '19.00')));
      expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([10, 19, true]);
    }
    const ledger = await ledgerOf(document(balance('PRCD', '7.00', 'DBIT') + entry('') + balance('CLBD', '2.00')));
    expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([-7, 2, true]);
  });

  it('are unknown where one is missing', async () => {
    const withoutClosing = await ledgerOf(document(balance('OPBD', '10.00') + entry('')));
    expect([withoutClosing.opening, withoutClosing.closing, withoutClosing.ties]).toEqual([10, undefined, undefined]);
    const withoutOpening = await ledgerOf(document(entry('') + balance('CLBD', '19.00')));
    expect([withoutOpening.opening, withoutOpening.closing, withoutOpening.ties]).toEqual([undefined, 19, undefined]);
  });
});
