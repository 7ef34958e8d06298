import { serialOfIso } from '../../../src/core/date';
import { besteding } from '../../../src/sheets/templates/besteding';
import { calculatingWorkbook } from './calculating';

jest.setTimeout(60_000);

const choices = { firstYear: 2023, scenario: 'midden' as const, day: serialOfIso('2025-11-21')! };

describe('Besteding en reserve', () => {
  let book: ReturnType<typeof calculatingWorkbook>;
  beforeAll(() => (book = calculatingWorkbook()));
  afterAll(() => book.close());

  it('carries over what is unspent, and asks back what is left', async () => {
    const made = await book.make(besteding.plan({ ...choices, place: 'Rotterdam' }));
    // Annex, art. 4 item 9, × 0.95: 1,304,632.15 + 4,011,858.55 + 4,287,326.25.
    expect((await made.values('A13:G13'))[0]).toEqual([
      'integraal',
      9603816.95,
      0,
      1304632.15,
      5316490.7,
      0,
      9603816.95,
    ]);
    await made.type('B34:D34', [[1000000, 4000000, 4000000]]);
    expect((await made.values('B13:H13'))[0]).toEqual([9603816.95, 9000000, 304632.15, 316490.7, 0, 603816.95, '']);
    // With an extension what is left goes along to 2026, and is paid back when it stays unspent.
    await made.type('B5', [[2026]]);
    expect((await made.values('F13:G13'))[0]).toEqual([603816.95, 603816.95]);
    await made.type('B5', [[2025]]);
    expect(await made.value('B8')).toBe(40);
    await made.type('C33', [[2000000]]);
    expect(await made.value('H12')).toBe('meer besteed dan ontvangen');
    // Art. 3: 475,000 a year. More than that in the first year was paid ahead, until the second instalment came.
    await made.type('B33:C33', [[500000, 0]]);
    expect((await made.values('D12:H12'))[0]).toEqual([-25000, 450000, 0, 925000, 'voorgefinancierd']);
  });
});
