import { serialOf } from '../../../src/core/date';
import { column, failureOf, ledgerOf } from './read';

const opening = ':60F:C240101EUR0,';
const message = (...lines: string[]): string => [':20:1', ':25:NL12BNGH0285000000', opening, ...lines, '-'].join('\n');

/** Values of the entry of a statement by heading. */
async function entryOf(...lines: string[]): Promise<Record<string, unknown>> {
  const { heading, rows } = await ledgerOf(message(...lines));
  expect(rows).toHaveLength(1);
  return Object.fromEntries(heading.map((name, at) => [name, rows[0]![at]]));
}

/** Entry of 9 euros with a text. */
const described = (...text: string[]): Promise<Record<string, unknown>> =>
  entryOf(':61:240102C9,NTRFNONREF', `:86:${text.join('\n')}`);

describe('the reference of a statement line', () => {
  it.each([
    ['NTRFSPUK-2024//BNG5', 'SPUK-2024'],
    ['NTRF SPUK-2024 // BNG5 ', 'SPUK-2024'],
    ['NTRFNONREF//BNG5', 'BNG5'],
    ['NTRF//BNG5', 'BNG5'],
    ['NTRFEREF', null],
    ['NTRFPREF//', null],
    ['NTRFNONREF-7', 'NONREF-7'],
    ['NTRFXNONREF', 'XNONREF'],
  ])('in %s is %j', async (references, reference) => {
    expect(await entryOf(`:61:240102C9,${references}`)).toMatchObject({ Kenmerk: reference, Bedrag: 9 });
  });

  it('is that of its text where that has one', async () => {
    expect(await entryOf(':61:240102C9,NTRFEREF//BNG5', ':86:/EREF/SPUK-2024/REMI/armoede')).toMatchObject({
      Kenmerk: 'SPUK-2024',
    });
    expect(await entryOf(':61:240102C9,NTRFEREF//BNG5', ':86:/EREF/NOTPROVIDED/REMI/armoede')).toMatchObject({
      Kenmerk: 'BNG5',
    });
    expect(await entryOf(':61:240102C9,NTRFNONREF', ':86:/EREF/NOTPROVIDED/REMI/armoede')).toMatchObject({
      Kenmerk: null,
    });
  });
});

describe('the account and the number of a statement', () => {
  it.each([
    [':25:NL12BNGH0285000000', 'NL12BNGH0285000000'],
    [':25:NL12BNGH0285000000EUR', 'NL12BNGH0285000000'],
    [':25:NL12BNGH0285000000 EUR', 'NL12BNGH0285000000'],
    [':25: 285000000 ', '285000000'],
    [':25P:NL12BNGH0285000000', 'NL12BNGH0285000000'],
  ])('are read of %s', async (field, account) => {
    const ledger = await ledgerOf([':20:1', field, ':28:5', opening, ':61:240102C9,NTRFNONREF'].join('\n'));
    expect([ledger.rows[0]![0], ledger.rows[0]![1]]).toEqual([account, '5']);
  });

  it('change with each message, also without a mark between them', async () => {
    const [first, second] = ['NL12BNGH0285000000', 'NL43INGB0705000000'].map((account, at) =>
      [`:20:${at}`, `:25:${account}`, `:28C:${at + 1}/1`, opening, `:61:240102C${at + 1},NTRFNONREF`].join('\n'),
    );
    for (const between of ['\n', '\n-\n', '\n-}\n', '\n- \n']) {
      const { rows } = await ledgerOf(`${first}${between}${second}`);
      expect(rows.map(([account, id, , , euros]) => [account, id, euros])).toEqual([
        ['NL12BNGH0285000000', '1/1', 1],
        ['NL43INGB0705000000', '2/1', 2],
      ]);
    }
  });
});

describe('the text of a statement line', () => {
  it('in numbered subfields is that of 20 to 29 and 60 to 63', async () => {
    const text = '?19a?20b?29c?30d?59e?60f?63g?64h';
    expect(await described(`166?00BIJSCHRIJVING${text}?32Rijk`)).toMatchObject({
      Omschrijving: 'b c f g',
      'Naam tegenpartij': 'Rijk',
    });
  });

  it('in numbered subfields is the kind of booking where there is nothing else', async () => {
    expect(await described('166?00RENTE?10931?32Rijk')).toMatchObject({ Omschrijving: 'RENTE' });
  });

  it('in numbered subfields has no reference that is not provided', async () => {
    expect(await described('166?00X?20EREF+NOTPROVIDED?21SVWZ+armoede')).toMatchObject({
      Omschrijving: 'armoede',
      Kenmerk: null,
    });
  });

  it.each(['166?20armoede', ' 166 ?20armoede', '?20armoede?32Rijk', '?20armoede?31NL12BNGH0285000000'])(
    'is in numbered subfields: %s',
    async (text) => expect(await described(text)).toMatchObject({ Omschrijving: 'armoede' }),
  );

  it.each([
    'betaling 166?20 armoede',
    '16?20 armoede',
    '166?x0 armoede',
    'vraag ?20 euro',
    '?20 armoede ?33x',
    'over REMI/armoede',
    'zie /REMI/armoede',
  ])('is free: %s', async (text) => expect(await described(text)).toMatchObject({ Omschrijving: text }));

  it('has single spaces', async () => {
    expect(await described('  armoede   en', 'veerkracht  ')).toMatchObject({ Omschrijving: 'armoede en veerkracht' });
    expect(await described('/REMI/  armoede   en', 'veerkracht  ')).toMatchObject({
      Omschrijving: 'armoede en veerkracht',
    });
  });

  it('names the other side by its account, its bank and its name', async () => {
    expect(await described('/CNTP/NL43INGB0705000000/INGBNL2A/MIN BZK/DEN HAAG//REMI/armoede')).toMatchObject({
      'Naam tegenpartij': 'MIN BZK',
      Tegenrekening: 'NL43INGB0705000000',
      Omschrijving: 'armoede',
    });
    expect(await described('/IBAN/NL43INGB0705000000/NAME/MIN BZK/REMI/armoede/NAME/ander')).toMatchObject({
      'Naam tegenpartij': 'MIN BZK',
      Tegenrekening: 'NL43INGB0705000000',
    });
  });

  it.each([
    ['/REMI/USTD//armoede', 'armoede'],
    ['/REMI/STRD/CUR/1234567890', '1234567890'],
    ['/USTD/armoede', 'armoede'],
    ['/NAME/MIN BZK', '/NAME/MIN BZK'],
  ])('in code words is the remittance, or all of it: %s', async (text, remittance) => {
    expect(await described(text)).toMatchObject({ Omschrijving: remittance });
  });

  it('is not that below the closing balance, nor that before the first line', async () => {
    const ledger = await ledgerOf(
      message(':86:vooraf', ':61:240102C9,NTRFNONREF', ':86:armoede', ':62F:C240102EUR9,', ':86:einde'),
    );
    expect(column(ledger, 'Omschrijving')).toEqual(['armoede']);
  });
});

it('a balance may have points between thousands', async () => {
  const ledger = await ledgerOf(
    message(':61:240102C9,NTRFNONREF', ':62F:C240102EUR1.161.500,50').replace(opening, ':60F:C240101EUR1.161.491,50'),
  );
  expect([ledger.opening, ledger.closing, ledger.ties]).toEqual([1_161_491.5, 1_161_500.5, true]);
});

describe('the days and amounts of a statement line', () => {
  it('are of the year that makes the day of booking nearest, also on 29 February', async () => {
    // 2023 and 2025 have no 29 February.
    expect(await entryOf(':61:2403010229C9,NTRFNONREF')).toMatchObject({
      Boekdatum: serialOf(2024, 2, 29),
      Valutadatum: serialOf(2024, 3, 1),
    });
  });

  it('that are none are refused with the first sixty characters', async () => {
    expect(await failureOf(message(`:61:${'x'.repeat(100)}`))).toEqual({
      reason: 'damaged',
      line: 4,
      what: 'x'.repeat(60),
    });
    expect(await failureOf(message(':61:2401020231C9,NTRFNONREF'))).toMatchObject({ reason: 'damaged', what: '0231' });
  });
});
