import { serialOf } from '../../../src/core/date';
import { column, failureOf, ledgerOf } from './read';

const line = (fields: Record<string, string>): string =>
  `<trLine>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</trLine>`;

const lists = `<customersSuppliers><customerSupplier><custSupID>R1</custSupID><custSupName>Ministerie van VWS</custSupName>
  <streetAddress><custSupName>geen naam</custSupName></streetAddress></customerSupplier></customersSuppliers>
  <generalLedger><ledgerAccount><accID>8100</accID><accDesc>Rijksbijdragen</accDesc><accTp>P</accTp></ledgerAccount>
  <ledgerAccount><accID>1010</accID><accDesc>BNG</accDesc></ledgerAccount>
  <basics><basic><basicType>12</basicType><basicID>K7</basicID><basicDesc>Kansrijke wijk</basicDesc></basic></basics></generalLedger>`;

const receipt =
  line({
    nr: '1',
    accID: '8100',
    docRef: 'BNG 127',
    effDate: '2024-06-30',
    desc: 'SPUK 2024 integraal',
    amnt: '4011858.55',
    amntTp: 'C',
    custSupID: 'R1',
    costID: 'K7',
  }) +
  line({
    nr: '2',
    accID: '1010',
    docRef: 'BNG 127',
    effDate: '2024-06-30',
    desc: 'SPUK 2024 integraal',
    amnt: '4011858.55',
    amntTp: 'D',
  });

const file = (content: string, order = [lists, content]): string =>
  `<?xml version="1.0" encoding="utf-8"?><auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header><fiscalYear>2024</fiscalYear>
  <curCode>EUR</curCode></header><company><companyIdent>1</companyIdent>${order.join('')}</company></auditfile>`;

const transactions = (lines: string, control = ''): string =>
  `<transactions>${control}<journal><jrnID>70</jrnID><desc>Bank</desc><jrnTp>B</jrnTp><transaction><nr>240127</nr>
  <desc>Afschrift 127</desc><periodNumber>7</periodNumber><trDt>2024-07-01</trDt><amnt>99</amnt>${lines}</transaction></journal></transactions>`;

const control = '<linesCount>2</linesCount><totalDebit>4011858.55</totalDebit><totalCredit>4011858.55</totalCredit>';

describe('XML Auditfile Financieel', () => {
  it('reads the booking day, account, cost centre and party of each line, and credit as positive', async () => {
    const ledger = await ledgerOf(file(transactions(receipt, control)));
    expect(ledger.kind).toBe('xaf');
    expect(ledger.rows[0]).toEqual([
      2024,
      7,
      serialOf(2024, 7, 1),
      '70',
      'Bank',
      '240127',
      '1',
      '8100',
      'Rijksbijdragen',
      'SPUK 2024 integraal Afschrift 127',
      'BNG 127',
      'Ministerie van VWS',
      'K7',
      'Kansrijke wijk',
      4011858.55,
    ]);
    expect(column(ledger, 'Bedrag')).toEqual([4011858.55, -4011858.55]);
    expect(column(ledger, 'Kostenplaatsnaam')).toEqual(['Kansrijke wijk', null]);
    expect(ledger.ties).toBe(true);
  });

  it('names accounts that are listed after the lines', async () => {
    const ledger = await ledgerOf(file('', [transactions(receipt), lists]));
    expect(column(ledger, 'Rekeningnaam')).toEqual(['Rijksbijdragen', 'BNG']);
    expect(ledger.ties).toBeUndefined();
  });

  it('multiplies a negative amount by its side', async () => {
    const lines =
      line({ nr: '1', accID: '8100', amnt: '-10', amntTp: 'C' }) +
      line({ nr: '2', accID: '1010', amnt: '-10.00', amntTp: 'D' });
    expect(column(await ledgerOf(file(transactions(lines))), 'Bedrag')).toEqual([-10, 10]);
  });

  it('reads the cost centre and project elements of version 4.0', async () => {
    const lines = line({ nr: '1', accID: '8100', amnt: '10', amntTp: 'C', cost: 'K7', project: 'P1' });
    const ledger = await ledgerOf(file(transactions(lines)).replace('XAF/3.2', 'XAF/4.0'));
    expect(column(ledger, 'Kostenplaats')).toEqual(['K7']);
  });

  it('recognises opening balances, subledger lines, btw and currency as no lines', async () => {
    const lines = line({
      nr: '1',
      accID: '8100',
      amnt: '10',
      amntTp: 'C',
      vat: '<vatID>1</vatID><amnt>2</amnt><amntTp>D</amntTp>',
      currency: '<curCode>USD</curCode><curAmnt>11</curAmnt>',
    });
    const others =
      '<openingBalance><obLine><nr>1</nr><accID>1010</accID><amnt>500</amnt><amntTp>D</amntTp></obLine></openingBalance>' +
      '<subledgers><subledger><sbLine><nr>1</nr><amnt>7</amnt><amntTp>D</amntTp></sbLine></subledger></subledgers>';
    expect(column(await ledgerOf(file(others + transactions(lines))), 'Bedrag')).toEqual([10]);
  });

  it('reports control totals that do not agree with the lines', async () => {
    const ledger = await ledgerOf(file(transactions(receipt, control.replace('>2<', '>3<'))));
    expect(ledger.ties).toBe(false);
    expect(ledger.notices).toEqual([{ notice: 'controlTotals' }]);
  });

  it('names a cost centre from the list that has it, not from another with the same number', async () => {
    const basic = (kind: string, id: string, name: string): string =>
      `<basic><basicType>${kind}</basicType><basicID>${id}</basicID><basicDesc>${name}</basicDesc></basic>`;
    const names =
      `<generalLedger><basics>${basic('02', '10', 'Wijk armoede')}${basic('02', '11', 'Wijk integraal')}` +
      `${basic('03', '10', 'Product jonge kind')}</basics></generalLedger>`;
    const lines = ['10', '11'].map((costID) => line({ accID: '1', amnt: '5', amntTp: 'C', costID })).join('');
    const ledger = await ledgerOf(file(transactions(lines), [names, transactions(lines)]));
    expect(column(ledger, 'Kostenplaatsnaam')).toEqual(['Wijk armoede', 'Wijk integraal']);
  });

  it('has the products and projects of a file that has them, with their names', async () => {
    const basic = (kind: string, name: string): string =>
      `<basic><basicType>${kind}</basicType><basicID>10</basicID><basicDesc>${name}</basicDesc></basic>`;
    const names = `<generalLedger><basics>${basic('04', 'Wijk Noord')}${basic('05', 'SPUK armoede')}${basic('06', 'Oost')}</basics></generalLedger>`;
    const lines =
      line({ accID: '1', amnt: '5', amntTp: 'C', costID: '10', prodID: '10', projID: '10' }) +
      line({ accID: '1', amnt: '6', amntTp: 'C', prodID: '11' });
    const ledger = await ledgerOf(file('', [names, transactions(lines)]));
    expect(ledger.heading.slice(-5)).toEqual(['Bedrag', 'Product', 'Productnaam', 'Project', 'Projectnaam']);
    expect(ledger.rows.map((row) => row.slice(-5))).toEqual([
      [5, '10', 'SPUK armoede', '10', 'Oost'],
      [6, '11', null, null, null],
    ]);
    expect(column(ledger, 'Kostenplaatsnaam')).toEqual(['Wijk Noord', null]);
  });

  it('has the products of version 4.0, which name themselves', async () => {
    const lines = line({ accID: '1', amnt: '5', amntTp: 'C', product: 'armoede' });
    const ledger = await ledgerOf(file(transactions(lines)));
    expect(ledger.heading.slice(-3)).toEqual(['Bedrag', 'Product', 'Productnaam']);
    expect(column(ledger, 'Product')).toEqual(['armoede']);
  });

  it('is refused where the texts of a line are longer together than a cell can hold', async () => {
    const lines = line({ accID: '1', amnt: '5', amntTp: 'C', desc: 'x'.repeat(30_000) });
    const text = file(transactions(lines));
    expect((await ledgerOf(text)).rows).toHaveLength(1);
    expect(await failureOf(text.replace('Afschrift 127', 'y'.repeat(30_000)))).toMatchObject({ reason: 'hugeField' });
  });

  it('has texts on one line in an indented file', async () => {
    const lines = line({ accID: '1', amnt: '5', amntTp: 'C', desc: '\n  SPUK\n  armoede\n' });
    expect(column(await ledgerOf(file(transactions(lines))), 'Omschrijving')).toEqual(['SPUK armoede Afschrift 127']);
  });

  const lineOf = async (fields: Record<string, string>, from = '', to = ''): Promise<Record<string, unknown>> => {
    const text = file(transactions(line({ accID: '8100', amnt: '10', amntTp: 'C', ...fields }))).replace(from, to);
    const { heading, rows } = await ledgerOf(text);
    return Object.fromEntries(heading.map((name, at) => [name, rows[0]![at]]));
  };
  const kept = async (name: string, ...given: Parameters<typeof lineOf>): Promise<unknown> =>
    (await lineOf(...given))[name];

  it('takes the text of the line and of its transaction, each once', async () => {
    expect(await kept('Omschrijving', { desc: ' armoede ' })).toBe('armoede Afschrift 127');
    expect(await kept('Omschrijving', { desc: 'Afschrift 127' })).toBe('Afschrift 127');
    expect(await kept('Omschrijving', {})).toBe('Afschrift 127');
    expect(await kept('Omschrijving', {}, '<desc>Afschrift 127</desc>')).toBe(null);
  });

  it('takes the day of the transaction, or else of the line', async () => {
    const day = '<trDt>2024-07-01</trDt>';
    const days = async (fields: Record<string, string>, to: string): Promise<unknown[]> =>
      Object.values(await lineOf(fields, day, to)).slice(2, 3);
    expect(await days({ effDate: '2024-06-30' }, day)).toEqual([serialOf(2024, 7, 1)]);
    expect(await days({ effDate: '2024-06-30' }, '<trDt>2024-07-01T10:00:00</trDt>')).toEqual([serialOf(2024, 7, 1)]);
    expect(await days({ effDate: '2024-06-30' }, '')).toEqual([serialOf(2024, 6, 30)]);
    expect(await days({}, '')).toEqual([null]);
  });

  it.each([
    ['5', 5],
    ['05', 5],
    ['K2', 'K2'],
    ['12a', '12a'],
  ])('reads the period %s', async (period, read) => {
    expect(Object.values(await lineOf({}, '<periodNumber>7<', `<periodNumber>${period}<`))[1]).toBe(read);
  });

  it.each([
    ['.50', 'C', 0.5],
    ['6.', 'C', 6],
    ['+5', 'D', -5],
    ['0', 'D', 0],
  ])('reads the amount %s of side %s', async (amnt, amntTp, euros) => {
    expect(await kept('Bedrag', { amnt, amntTp })).toBe(euros);
  });

  it.each<[fields: Record<string, string>, what: string]>([
    [{ amnt: '5x' }, 'amnt 5x'],
    [{ amnt: 'x5' }, 'amnt x5'],
    [{ amntTp: 'X' }, 'amntTp X'],
  ])('refuses a line with %j', async (fields, what) => {
    const text = file(transactions(line({ accID: '8100', amnt: '10', amntTp: 'C', ...fields })));
    expect(await failureOf(text)).toMatchObject({ reason: 'damaged', what });
  });

  it('refuses a day that is none', async () => {
    const text = file(transactions(receipt)).replace('2024-07-01', '2024-02-31');
    expect(await failureOf(text)).toMatchObject({ reason: 'damaged', what: 'trDt 2024-02-31' });
  });

  it.each([
    ['agree', control, true],
    ['differ in debit', control.replace('<totalDebit>4', '<totalDebit>5'), false],
    ['differ in credit', control.replace('<totalCredit>4', '<totalCredit>5'), false],
    ['have no number of lines', control.replace('<linesCount>2</linesCount>', ''), undefined],
    ['have no debit', control.replace(/<totalDebit>.*<.totalDebit>/, ''), undefined],
    ['have no credit', control.replace(/<totalCredit>.*/, ''), undefined],
  ])('tells whether control totals agree: they %s', async (_, totals, ties) => {
    const ledger = await ledgerOf(file(transactions(receipt, totals)));
    expect(ledger.ties).toBe(ties);
    expect(ledger.notices).toEqual(ties === false ? [{ notice: 'controlTotals' }] : []);
  });

  it('names a cost centre from the list that has most of them, wherever it is', async () => {
    const basic = (kind: string, id: string, name: string): string =>
      `<basic><basicType>${kind}</basicType><basicID>${id}</basicID><basicDesc>${name}</basicDesc></basic>`;
    const names =
      `<generalLedger><basics>${basic('03', '10', 'Product jonge kind')}${basic('02', '10', 'Wijk armoede')}` +
      `${basic('02', '11', 'Wijk integraal')}</basics></generalLedger>`;
    const lines = ['10', '11'].map((costID) => line({ accID: '1', amnt: '5', amntTp: 'C', costID })).join('');
    const ledger = await ledgerOf(file(transactions(lines), [names, transactions(lines)]));
    expect(column(ledger, 'Kostenplaatsnaam')).toEqual(['Wijk armoede', 'Wijk integraal']);
  });
});
