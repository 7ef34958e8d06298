import { serialOfIso } from '../../../src/core/date';
import { kasritme } from '../../../src/sheets/templates/kasritme';
import { calculatingWorkbook } from './calculating';

jest.setTimeout(60_000);

const choices = { firstYear: 2023, scenario: 'midden' as const, day: serialOfIso('2025-11-21')! };

describe('Kasritme', () => {
  let book: ReturnType<typeof calculatingWorkbook>;
  beforeAll(() => (book = calculatingWorkbook()));
  afterAll(() => book.close());

  it('gives Rotterdam, with school, what the annex prints', async () => {
    const made = await book.make(kasritme.plan({ ...choices, place: 'Rotterdam' }));
    expect(made.sheet).toBe('Kasritme Rotterdam');
    expect((await made.values('A6:E6'))[0]).toEqual(['Incl. btw', 2023, 2024, 2025, 'Totaal']);
    // Annex, art. 8 onderdeel 4 and art. 4 onderdeel 9.
    expect((await made.values('A12:D12'))[0]).toEqual(['school', 5957319, 18027421, 19581527]);
    expect((await made.values('A8:D8'))[0]).toEqual(['integraal', 1373297, 4223009, 4512975]);
    // 4,223,009 × 0.05 and × 0.95.
    expect(await made.value('C18')).toBe(211150.45);
    expect(await made.value('C28')).toBe(4011858.55);
  });

  it('gives Utrecht, without school, a row of zeros and what the annex prints', async () => {
    const made = await book.make(kasritme.plan({ ...choices, place: 'Utrecht' }));
    expect((await made.values('A12:E12'))[0]).toEqual(['school', 0, 0, 0, 0]);
  });

  it('follows when another municipality is chosen on the sheet', async () => {
    const made = await book.make(kasritme.plan({ ...choices, place: 'Heerlen' }));
    expect((await made.values('B8:D8'))[0]).toEqual([684518, 1250942, 803996]);
    await made.type('B4', [['Rotterdam']]);
    expect((await made.values('B8:D8'))[0]).toEqual([1373297, 4223009, 4512975]);
  });

  it('stands beside another of its kind under a number of its own', async () => {
    const first = await book.make(kasritme.plan({ ...choices, place: 'Delft' }));
    const second = await book.make(kasritme.plan({ ...choices, place: 'Delft' }));
    expect([first.sheet, second.sheet]).toEqual(['Kasritme Delft', 'Kasritme Delft (2)']);
    await second.type('B4', [['Heerlen']]);
    // Annex, art. 4: Delft 2024, Heerlen 2024.
    expect(await first.value('C8')).toBe(281585);
    expect(await second.value('C8')).toBe(1250942);
  });

  it('says which version and which articles it rests on', async () => {
    const made = await book.make(kasritme.plan({ ...choices, place: 'Rotterdam' }));
    const lines = await made.values('A39:B49');
    expect(lines.map(([label]) => label)).toEqual([
      'Herkomst',
      'Versie van de gegevens',
      'Gemaakt op',
      'Bron van organisatie',
      'Bron van integraal',
      'Bron van armoede',
      'Bron van veerkracht',
      'Bron van reintegratie',
      'Bron van school',
      'Bron van jongekind',
      'Bron van de btw-raming',
    ]);
    expect(lines[8]![1]).toContain('Bijlage, artikel 8, onderdeel 4');
  });
});
