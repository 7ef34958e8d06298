import { serialOfIso } from '../../../src/core/date';
import { templates } from '../../../src/sheets/templates';
import type { Choices, TemplateId } from '../../../src/sheets/templates/template';
import { calculatingWorkbook } from './calculating';

jest.setTimeout(60_000);

describe('what the sheets come to', () => {
  let book: ReturnType<typeof calculatingWorkbook>;
  beforeAll(() => (book = calculatingWorkbook()));
  afterAll(() => book.close());

  const make = (id: TemplateId, choices: Partial<Choices> = {}) => {
    const template = templates.find((one) => one.id === id)!;
    const day = serialOfIso('2025-11-21')!;
    return book.make(template.plan({ place: 'Nieuw-West', firstYear: 2025, scenario: 'midden', day, ...choices }));
  };

  it('Begroting: the stimulus a year after the start, by scenario, and ORV up to the right', async () => {
    const made = await make('begroting');
    // The agreement, note 2: 9,975 homes × 100/130 × 7,000.
    await made.type('D40', [[9975]]);
    expect(await made.value('E21')).toBe(53711538.46);
    await made.type('B5', [['laag']]);
    expect(await made.value('E21')).toBe(37598076.92);
    // 19,035,000 × 180 / 200 and 3,750,000 × 50 / 60 in the low scenario, and whole in the middle one.
    await made.type('E41', [[25_000_000]]);
    await made.type('E42', [[5_000_000]]);
    expect((await made.values('F9:F10')).flat()).toEqual([17131500, 3125000]);
    expect((await made.values('E22:E23')).flat()).toEqual([17131500, 3125000]);
    await made.type('B5', [['midden']]);
    expect((await made.values('E22:E23')).flat()).toEqual([19035000, 3750000]);
    // Half of the deficit.
    await made.type('F43', [[1815000]]);
    expect(await made.value('F24')).toBe(907500);
    // 53,711,538.46 + 19,035,000 + 3,750,000.
    expect(await made.value('E33')).toBe(76496538.46);
    // Notes 3 and 4: 19,035,000 − 17,761,983 and 3,750,000 − 3,099,174 go to the fund.
    expect((await made.values('E35:E36')).flat()).toEqual([1923843, 74572695.46]);
    await made.type('B6', [[5000]]);
    // 9,975 × 100/130 × 5,000.
    expect(await made.value('E21')).toBe(38365384.62);
  });

  it('Begroting: what other schemes awarded, divided by the user', async () => {
    const made = await make('begroting');
    // Amsterdam overview, 1, 2, 3, 5 and 7; "Preventie met gezag" is shared with Zuidoost.
    expect((await made.values('K25:K31')).flat()).toEqual([28_000_000, 9_100_000, '', 3_900_000, '', 11_000_000, '']);
    await made.type('C25:D25', [[10_000_000, 18_000_000]]);
    expect((await made.values('C33:D33')).flat()).toEqual([
      10_000_000 + Number(await made.value('C20')),
      18_000_000 + Number(await made.value('D20')),
    ]);
    expect(await made.value('J25')).toBe(28_000_000);
    const printed = await made.values('A68:I76');
    expect(printed.map(([area, scheme, , amount]) => [area, scheme, amount])).toContainEqual([
      'Zuidoost en Nieuw-West',
      'Preventie met gezag',
      36_000_000,
    ]);
    await made.type('B4', [['Rotterdam']]);
    expect((await made.values('K25:K31')).flat()).toEqual(['', '', '', '', '', '', '']);
    expect(await made.value('A68')).toBe('Geen toekenningen ingebouwd voor deze plaats: vul ze hierboven in.');
    expect(await made.value('H9')).toBe('Geen ingebouwde afspraak: vul het recht in.');
  });

  it('ORV: the rights of the agreement, paid afterwards, and under the ceiling', async () => {
    const made = await make('orv');
    expect((await made.values('B10:C12')).flat()).toEqual([5700000, 0, 6000000, 0, 7335000, 1273017]);
    await made.type('D10:F10', [[2000000, 3000000, 1000000]]);
    expect((await made.values('D19:J19'))[0]).toEqual([2000000, 3000000, 700000, 0, 0, 0, 0]);
    // Half of a right with 1,273,017 btw in 7,335,000; the rest has none.
    await made.type('D12', [[3667500]]);
    expect((await made.values('D25:D27')).flat()).toEqual([5667500, 636508.5, 5030991.5]);
    expect((await made.values('B36:E36'))[0]).toEqual([19035000, 17131500, 19035000, 19035000]);
    // Of 180 million, 170 were awarded before: 10 are left for 5.7, then 4.3 of 6.
    await made.type('B7', [[170_000_000]]);
    expect((await made.values('D30:D32')).flat()).toEqual([5700000, 4300000, 0]);
    await made.type('B7', [[180_000_000]]);
    expect((await made.values('D30:D32')).flat()).toEqual([0, 0, 0]);
  });

  it('ORV: a place without an agreement fills in its own measures', async () => {
    const made = await make('orv', { place: 'Utrecht' });
    await made.type('A10:D10', [['Park', 100, 20, 80]]);
    expect(await made.value('A8')).toBe(
      'Ingebouwd zijn alleen de rechten van Nieuw-West. Vul voor Utrecht uw eigen maatregelen en rechten in.',
    );
    expect((await made.values('A19:D19'))[0]).toEqual(['Park', 100, 0.2, 80]);
    expect((await made.values('D25:D27')).flat()).toEqual([80, 16, 64]);
    expect((await made.values('C30:E31')).flat()).toEqual([90, 100, 100, '', '', '']);
    expect(await made.value('J19')).toBe(20);
  });

  it('Realisatiestimulans: 7,000 a home in the year after the start, and the band', async () => {
    const made = await make('realisatiestimulans');
    await made.type('B8', [[9975]]);
    expect((await made.values('D8:G8'))[0]).toEqual([2026, 2025, 9975, 69825000]);
    expect((await made.values('B17:B19')).flat()).toEqual([37598076.92, 53711538.46, 56397115.38]);
    expect(await made.value('B21')).toBe(11230);
    await made.type('B4', [['Utrecht']]);
    expect(await made.value('B21')).toBe('geen ingebouwde afspraak');
  });

  it('SiSa: cumulative spending, btw and the final account', async () => {
    const made = await make('sisa', { place: 'Arnhem', firstYear: 2025 });
    await made.type('D8:E8', [[1000000, 400000]]);
    // Organisatie: 3 × 500,000, × 0.95.
    expect((await made.values('B8:F8'))[0]).toEqual([1425000, 1425000, 1000000, 400000, 1400000]);
    expect((await made.values('J8:L8'))[0]).toEqual([1400000, 25000, 0]);
    expect((await made.values('I8:I15')).flat()).toEqual(['', '', '', '', '', '', '', 0]);
    await made.type('H8', [[70000]]);
    expect((await made.values('G8:I8'))[0]).toEqual([75000, 70000, -5000]);
    // Until 2024 two of the three instalments came, and the rest of 1,400,000 still comes.
    await made.type('B5', [[2024]]);
    expect(await made.value('C8')).toBe(950000);
    expect((await made.values('J8:M8'))[0]).toEqual([1400000, 0, 450000, 'meer besteed dan het voorschot']);
    expect(await made.value('L7')).toBe('Na te betalen, met voorschot dat nog komt');
    await made.type('B5', [[2025]]);
    expect((await made.values('L7:L8')).flat()).toEqual(['Na te betalen', 0]);
    expect(await made.value('M8')).toBe('');
    await made.type('E8', [[425001]]);
    expect(await made.value('M8')).toBe('meer besteed dan verleend');
  });

  it('Wijzigingstoets: 25% or more, or a new activity', async () => {
    const made = await make('wijziging', { place: 'Arnhem' });
    // Organisatie is 1,500,000: 25% is 375,000.
    await made.type('C11', [[1874999]]);
    expect(await made.value('G11')).toBe('nee');
    await made.type('C11', [[1875000]]);
    expect((await made.values('E11:G11'))[0]).toEqual([375000, 0.25, 'ja']);
    await made.type('D12', [['ja']]);
    expect(await made.value('G12')).toBe('ja');
    // Arnhem has nothing in the annex for school: no percentage of nothing.
    expect((await made.values('A16:F16'))[0]).toEqual(['school', 0, 0, 'nee', 0, '']);
    await made.type('B5', [[serialOfIso('2024-05-01')]]);
    expect((await made.values('B8:D8'))[0]).toEqual([
      serialOfIso('2024-09-01'),
      serialOfIso('2024-10-31'),
      'eerstvolgende',
    ]);
  });

  it('Aansluiting: what was booked beside what should have come', async () => {
    const made = await make('aansluiting', { place: 'Arnhem', firstYear: 2023 });
    expect(await made.value('H10')).toBe('Vul links de boekingen in.');
    await made.type('A11:D12', [
      [serialOfIso('2023-12-20'), '', 'Kansrijke wijk integraal', 177367.85],
      [serialOfIso('2023-12-20'), '', 'Kansrijke wijk armoede', 510000],
    ]);
    expect((await made.values('H11:O13')).map(([, theme, , , , , , status]) => [theme, status])).toEqual([
      ['organisatie', 'ontbreekt'],
      ['integraal', 'akkoord'],
      ['armoede', 'incl. i.p.v. excl.'],
    ]);
  });

  it('Aansluiting: says how many lines it takes, and when there are more', async () => {
    const made = await make('aansluiting', { place: 'Arnhem', firstYear: 2023 });
    expect(await made.value('A9')).toMatch(/^Tot en met regel 510: 500 boekingen\./);
    await made.type('D511', [[177367.85]]);
    expect(await made.value('A9')).toMatch(/^Onder regel 510 staan boekingen die niet meetellen\./);
  });

  it('Termijnen: passed, open and to come on a day', async () => {
    const made = await make('termijnen');
    await made.type('B4', [[serialOfIso('2024-03-15')]]);
    const rows = await made.values('A7:H47');
    const statusOf = (id: string) => rows.find((row) => row[4] === id)!.slice(6);
    expect(statusOf('regeling.wijziging.venster-1')).toEqual(['open', 46]);
    expect(statusOf('regeling.aanvraag')).toEqual(['verstreken', '']);
    expect(statusOf('regeling.wijziging.venster-2')).toEqual(['komt', 170]);
  });
});
