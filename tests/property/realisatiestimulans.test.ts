import fc from '../fast-check';
import { call, value } from '../functions/calls';

const homes = fc.integer({ min: 0, max: 100_000 });
const start = fc.integer({ min: 2025, max: 2029 });

describe('the realisatiestimulans', () => {
  it('is paid once, a year later', () =>
    fc.assert(
      fc.property(start, homes, (year, count) => {
        const years = Array.from({ length: 8 }, (_, index) => 2024 + index);
        const paid = call('RS.PAYOUT', year, count, [years])[0] as number[];
        expect(paid.filter((amount) => amount > 0)).toEqual(count ? [count * 7000] : []);
        expect(paid[years.indexOf(year + 1)]).toBe(count * 7000);
      }),
    ));

  it('adds up in the schedule', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(start, homes), { minLength: 1, maxLength: 20 }), (plans) => {
        const years = plans.map(([year]) => [year]);
        const counts = plans.map(([, count]) => [count]);
        const table = call('RS.SCHEDULE', years, counts);
        const rows = table.slice(1, -1) as number[][];
        expect(rows.length).toBe(plans.length);
        const total = rows.reduce((sum, row) => sum + row[3]!, 0);
        expect(table[table.length - 1]).toEqual(['Totaal', '', rows.reduce((sum, row) => sum + row[2]!, 0), total]);
      }),
    ));

  it('is estimated within its band', () =>
    fc.assert(
      fc.property(homes, (count) => {
        const [low, middle, high] = ['laag', 'midden', 'hoog'].map((bound) => value('RS.ESTIMATE', count, bound));
        expect(Math.abs((low as number) - (middle as number) * 0.7)).toBeLessThanOrEqual(0.01);
        expect(Math.abs((high as number) - (middle as number) * 1.05)).toBeLessThanOrEqual(0.011);
      }),
    ));
});
