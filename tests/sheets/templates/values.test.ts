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
    await made.type('D29', [[9975]]);
    expect(await made.value('E18')).toBe(53711538.46);
    await made.type('B5', [['laag']]);
    expect(await made.value('E18')).toBe(37598076.92);
    // 19,035,000 × 180 / 200 in the low scenario, and whole in the middle one.
    await made.type('E30', [[25_000_000]]);
    expect(await made.value('E19')).toBe(17131500);
    await made.type('B5', [['midden']]);
    expect(await made.value('E19')).toBe(19035000);
    // Half of the deficit.
    await made.type('F32', [[1815000]]);
    expect(await made.value('F21')).toBe(907500);
    // 53,711,538.46 + 19,035,000.
    expect(await made.value('E23')).toBe(72746538.46);
  });

  it('ORV: the rights of the agreement, paid afterwards, and under the ceiling', async () => {
    const made = await make('orv');
    expect((await made.values('B10:B12')).flat()).toEqual([5700000, 6000000, 7335000]);
    await made.type('C10:E10', [[2000000, 3000000, 1000000]]);
    expect((await made.values('C19:I19'))[0]).toEqual([2000000, 3000000, 700000, 0, 0, 0, 0]);
    expect((await made.values('B34:E34'))[0]).toEqual([19035000, 17131500, 19035000, 19035000]);
    // Of 180 million, 170 were awarded before: 10 are left for 5.7, then 4.3 of 6.
    await made.type('B7', [[170_000_000]]);
    expect((await made.values('D28:D30')).flat()).toEqual([5700000, 4300000, 0]);
    await made.type('B7', [[180_000_000]]);
    expect((await made.values('D28:D30')).flat()).toEqual([0, 0, 0]);
  });

  it('ORV: a place without an agreement fills in its own measures', async () => {
    const made = await make('orv', { place: 'Utrecht' });
    await made.type('A10:C10', [['Park', 100, 80]]);
    expect(await made.value('A8')).toBe(
      'Ingebouwd zijn alleen de rechten van Nieuw-West. Vul voor Utrecht uw eigen maatregelen en rechten in.',
    );
    expect((await made.values('A19:C19'))[0]).toEqual(['Park', 100, 80]);
    expect((await made.values('C28:E29')).flat()).toEqual([90, 100, 100, '', '', '']);
    expect(await made.value('I19')).toBe(20);
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
