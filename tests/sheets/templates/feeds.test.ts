import { templates } from '../../../src/sheets/templates';
import type { TemplateId } from '../../../src/sheets/templates/template';
import { calculatingWorkbook, type MadeSheet } from './calculating';

jest.setTimeout(60_000);

let book: ReturnType<typeof calculatingWorkbook>;
beforeEach(() => (book = calculatingWorkbook()));
afterEach(() => book.close());

const make = (id: TemplateId, place = 'Rotterdam'): Promise<MadeSheet> =>
  book.make(templates.find((one) => one.id === id)!.plan({ place, firstYear: 2025, scenario: 'midden', day: 45_983 }));

const spent = 'Besteed in Rotterdam | integraal | 2025';
const typed = 'Zelf invullen zonder blad Besteding | integraal | 2025';
const now = 'Thema | integraal | Besteed dit jaar';
const from = 'Overgenomen van Besteding';

describe('spending on Besteding', () => {
  it('feeds an existing SiSa sheet, which falls back to typed amounts when Besteding is deleted', async () => {
    const sisa = await make('sisa');
    await sisa.type({ [typed]: 11 });
    expect(await sisa.values([from, now])).toEqual({ [from]: 'nee', [now]: 11 });
    const besteding = await make('besteding');
    await besteding.type({ [spent]: 4_000_000 });
    expect(await sisa.values([from, now])).toEqual({ [from]: 'ja', [now]: 4_000_000 });
    await book.change(besteding.sheet, (sheet) => (sheet.name = 'Onze uitgaven & zo'));
    expect(await sisa.values([from, now])).toEqual({ [from]: 'ja', [now]: 4_000_000 });
    await book.change('Onze uitgaven & zo', (sheet) => sheet.delete());
    expect(await sisa.values([from, now])).toEqual({ [from]: 'nee', [now]: 11 });
    await (await make('besteding')).type({ [spent]: 7 });
    expect(await sisa.value(now)).toBe(7);
  });

  it('feeds no SiSa sheet of another place, also after a place is changed', async () => {
    const besteding = await make('besteding');
    await besteding.type({ [spent]: 5 });
    const [other, same] = [await make('sisa', 'Utrecht'), await make('sisa')];
    expect([await other.value(now), await same.value(now)]).toEqual([0, 5]);
    await besteding.type({ 'Gemeente of gebied': 'Utrecht' });
    expect([await other.value(now), await same.value(now)]).toEqual([0, 0]);
    await besteding.type({ 'Gemeente of gebied': 'Rotterdam' });
    await same.type({ 'Gemeente of gebied': 'Breda' });
    expect(await same.values([from, now])).toEqual({ [from]: 'nee', [now]: 0 });
  });

  it('feeds from the first of two sheets, and the second says so', async () => {
    await (await make('besteding')).type({ [spent]: 5 });
    const second = await make('besteding');
    await second.type({ [spent]: 6 });
    expect(await (await make('sisa')).value(now)).toBe(5);
    const texts = (await second.cells()).flat();
    expect(texts).toContain('Het blad SiSa van Rotterdam neemt de cijfers van een ander blad Besteding over.');
  });
});

describe('the budget', () => {
  const stimulus = 'Inkomsten, incl. btw | Realisatiestimulans (indicatie) | 2026';
  const paid = 'Inkomsten, incl. btw | Opslag ORV | 2026';
  const right = 'Recht uit de afspraken | Opslag ORV | Incl. btw';

  it.each([['before'], ['after']])('uses homes and ORV of sheets made %s it', async (when) => {
    const place = 'Utrecht';
    const feeders = async (): Promise<MadeSheet[]> => [
      await make('realisatiestimulans', place),
      await make('orv', place),
    ];
    const early = when === 'before' ? await feeders() : [];
    const budget = await make('begroting', place);
    const [starts, orv] = early.length ? early : await feeders();
    await starts!.type({ 'Start bouw Utrecht | 2025 | Woningen (vul in)': 130 });
    const head = 'Kosten per jaar, incl. btw (vul in)';
    await orv!.type({
      [`${head} | +1 | ${head}`]: 'Park',
      [`${head} | +1 | Recht`]: 1000,
      [`${head} | +1 | Waarvan btw`]: 100,
      [`${head} | +1 | 2025`]: 700,
      [`${head} | +1 | 2026`]: 500,
    });
    // 130 × 100/130 × 7,000; the right of 1,000 less the 700 of 2025.
    expect(await budget.values([stimulus, paid, right])).toEqual({ [stimulus]: 700_000, [paid]: 300, [right]: 1000 });
    // 180 of 200 million: 900 is left of the right, 200 of it in 2026.
    await budget.type({ Scenario: 'laag' });
    expect(await budget.value(paid)).toBe(200);
    await budget.type({ Scenario: 'midden', 'Vul in | Kosten ORV-maatregelen, incl. btw | 2026': 50, [right]: 40 });
    await book.change(orv!.sheet, (sheet) => sheet.delete());
    expect(await budget.values([paid, 'Overgenomen van ORV'])).toEqual({ [paid]: 40, 'Overgenomen van ORV': 'nee' });
    expect(await budget.value(stimulus)).toBe(700_000);
  });

  it('takes the btw of the payouts from the sheet ORV, where each measure has its own', async () => {
    const budget = await make('begroting', 'Tilburg');
    const orv = await make('orv', 'Tilburg');
    const head = 'Kosten per jaar, incl. btw (vul in)';
    const measure = (down: number, name: string, btw: number, year: number, costs: number) => ({
      [`${head} | +${down} | ${head}`]: name,
      [`${head} | +${down} | Recht`]: 1000,
      [`${head} | +${down} | Waarvan btw`]: btw,
      [`${head} | +${down} | ${year}`]: costs,
    });
    await orv.type({ ...measure(1, 'Gebouw', 0, 2026, 600), ...measure(2, 'Plein', 100, 2027, 500) });
    const btw = 'Inkomsten, incl. btw | af: geraamde btw ORV en capaciteit (BCF)';
    // None of the building, 10% of the square.
    const expected = { [`${btw} | 2026`]: 0, [`${btw} | 2027`]: 50 };
    expect(await budget.values(Object.keys(expected))).toEqual(expected);
    expect(await orv.value('Uitbetaling ORV Tilburg | af: geraamde btw (BCF) | 2027')).toBe(50);
  });
});
