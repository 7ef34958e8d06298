import fc from '../fast-check';
import { focusAreas, themeEntries } from '../../src/data/programme';
import { call, value } from '../functions/calls';

const municipalities = [...new Set(focusAreas.map(({ municipality }) => municipality))];
const themeIds = themeEntries.map(({ id }) => id);
const years = [2023, 2024, 2025, null];
const bases = ['incl', 'excl', 'btw'];

/** Combinations of theme, year and basis. */
const questions = [...themeIds, 'totaal'].flatMap((theme) =>
  years.flatMap((year) => bases.map((basis) => [theme, year, basis] as const)),
);

const cents = (euros: unknown) => Math.round((euros as number) * 100);
const paid = (place: string, theme: string, year: number | null, basis: string) =>
  cents(value('PAYMENT', place, theme, year, basis));
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('the payments', () => {
  it.each(questions)(
    'of the two areas of Amsterdam add up to those of the municipality: %s, %s, %s',
    (theme, year, basis) => {
      const areas = ['Zuidoost', 'Nieuw-West'].map((area) => paid(area, theme, year, basis));
      expect(sum(areas)).toBe(paid('Amsterdam', theme, year, basis));
    },
  );

  it.each(questions)('of all municipalities add up to those of the programme: %s, %s, %s', (theme, year, basis) => {
    const each = municipalities.map((municipality) => paid(municipality, theme, year, basis));
    expect(sum(each)).toBe(paid('alle', theme, year, basis));
  });

  it.each([...municipalities, 'Zuidoost', 'Nieuw-West', 'alle'])(
    'to %s incl. btw equal excl. plus btw, and totals equal the sum of themes and years',
    (place) => {
      for (const theme of [...themeIds, 'totaal'])
        for (const year of years) {
          const [incl, excl, btw] = bases.map((basis) => paid(place, theme, year, basis));
          expect(incl).toBe(excl! + btw!);
        }
      for (const basis of bases) {
        for (const year of years)
          expect(sum(themeIds.map((theme) => paid(place, theme, year, basis)))).toBe(
            paid(place, 'totaal', year, basis),
          );
        for (const theme of themeIds)
          expect(sum([2023, 2024, 2025].map((year) => paid(place, theme, year, basis)))).toBe(
            paid(place, theme, null, basis),
          );
      }
    },
  );

  it.each([...themeIds, 'totaal'])('have shares that add up to 1: %s', (theme) => {
    const shares = municipalities.map((place) => value('SHARE', place, theme, 2024) as number);
    expect(sum(shares)).toBeCloseTo(1, 12);
  });

  it('equal those of the table, row by row', () => {
    const [, ...rows] = call('PAYMENTS') as [string, string, number, string, number, number, number, number, string][];
    for (const theme of themeEntries)
      for (const year of [2023, 2024, 2025]) {
        const own = rows.filter((row) => row[2] === theme.article && row[4] === year);
        expect([5, 6, 7].map((column) => sum(own.map((row) => cents(row[column]))))).toEqual(
          ['incl', 'btw', 'excl'].map((basis) => paid('alle', theme.id, year, basis)),
        );
      }
  });
});

const own = fc.array(
  fc.tuple(
    fc.constantFrom('Zuidoost', 'Nieuw-West', 'Rotterdam', 'Breda'),
    fc.constantFrom(...themeIds),
    fc.integer({ min: 2024, max: 2027 }),
    fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map((amount) => amount / 100),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('own instalments', () => {
  it('replace those of the annex with the same key and leave the rest alone', () =>
    fc.assert(
      fc.property(own, (table) => {
        for (const [place, theme, year] of table) {
          const same = table.filter((row) => row[0] === place && row[1] === theme && row[2] === year);
          expect(cents(value('PAYMENT', place, theme, year, 'incl', table))).toBe(
            sum(same.map((row) => cents(row[3]))),
          );
        }
        expect(value('PAYMENT', 'Utrecht', 'totaal', 2024, 'incl', table)).toBe(
          value('PAYMENT', 'Utrecht', 'totaal', 2024),
        );
        const areas = ['Zuidoost', 'Nieuw-West'].map((area) =>
          cents(value('PAYMENT', area, 'totaal', 2025, 'incl', table)),
        );
        expect(sum(areas)).toBe(cents(value('PAYMENT', 'Amsterdam', 'totaal', 2025, 'incl', table)));
      }),
      { numRuns: 40 },
    ));
});

const euros = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((amount) => amount / 100);

describe('btw', () => {
  it('and the amount excl. btw add up to the amount, to the cent, and btw is 5% of it', () =>
    fc.assert(
      fc.property(euros, fc.constantFrom(...themeIds), (amount, theme) => {
        const [btw, rest] = [value('BTW', amount, theme), value('EXBTW', amount, theme)];
        expect(cents(btw) + cents(rest)).toBe(cents(amount));
        const share = theme === 'school' || theme === 'jongekind' ? 0 : 0.05;
        expect(Math.abs(cents(btw) - cents(amount) * share)).toBeLessThanOrEqual(0.5);
      }),
    ));
});

const reserve = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1_000_000_00 }), fc.integer({ min: 0, max: 1_000_000_00 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((amounts) =>
    amounts.map(([received, spent], index) => ({ year: 2022 + index, received: received / 100, spent: spent / 100 })),
  );

describe('the reserve', () => {
  it('opens each year with the balance of the year before, and ends with the repayment', () =>
    fc.assert(
      fc.property(reserve, fc.constantFrom(2025, 2026), (rows, deadline) => {
        const column = (of: (row: (typeof rows)[number]) => number) => rows.map((row) => [of(row)]);
        const [, ...table] = call(
          'CARRYOVER',
          column((row) => row.year),
          column((row) => row.received),
          column((row) => row.spent),
          deadline,
        );
        const last = table.pop()!;
        let balance = 0;
        table.forEach(([year, opening, received, spent, closing, signal]) => {
          const inTime = (year as number) <= deadline;
          expect(cents(opening)).toBe(balance);
          balance += cents(received) - (inTime ? cents(spent) : 0);
          expect(cents(closing)).toBe(balance);
          expect(signal === 'voorgefinancierd').toBe(inTime && balance < 0);
          expect((signal as string).startsWith('besteed na')).toBe(!inTime && (spent as number) > 0);
        });
        expect(cents(last[4])).toBe(Math.max(0, balance));
      }),
    ));
});

describe('the settlement', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((whole) => whole / 100);

  it('never exceeds what was granted or spent, and balances with the advance', () =>
    fc.assert(
      fc.property(amount, amount, amount, (granted, advance, spent) => {
        const [settled, reclaimed, stillToPay] = call('SETTLEMENT', granted, advance, spent)[0]!.map(cents);
        expect(settled).toBe(Math.min(cents(granted), cents(spent)));
        expect(cents(advance) - reclaimed! + stillToPay!).toBe(settled);
        expect(Math.min(reclaimed!, stillToPay!)).toBe(0);
      }),
    ));
});
