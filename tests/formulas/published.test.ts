import { isDistinctive, matchesOf } from '../../src/formulas/published';
import { value } from '../functions/calls';

const formulas = (euros: number) => matchesOf(euros).map((match) => match.formula);

describe('a typed amount', () => {
  it.each([
    // Annex, art. 4, Rotterdam, 2024.
    [4223009, '=NPLV.PAYMENT("Rotterdam","integraal",2024)'],
    // 4,223,009 less 5%.
    [4011858.55, '=NPLV.PAYMENT("Rotterdam","integraal",2024,"excl")'],
    [211150.45, '=NPLV.PAYMENT("Rotterdam","integraal",2024,"btw")'],
    // Annex, art. 8, Rotterdam, 2024: no btw, so that excl. is the same amount and not named.
    [18027421, '=NPLV.PAYMENT("Rotterdam","school",2024)'],
    // All municipalities together (design: the sums of the annex).
    [31610916, '=NPLV.PAYMENT("alle","school",2024)'],
    [250072040, '=NPLV.ALLOCATION("alle","totaal")'],
    // 51,659,894 + 101,051,313 + 97,360,840.
    [250072047, '=NPLV.PAYMENT("alle","totaal")'],
    [101051313, '=NPLV.PAYMENT("alle","totaal",2024)'],
    // Printed maximum of art. 4, Rotterdam.
    [10109280, '=NPLV.ALLOCATION("Rotterdam","integraal")'],
    // Booked as income.
    [-18027421, '=-NPLV.PAYMENT("Rotterdam","school",2024)'],
    // Amsterdam overview, Volkshuisvestingsfonds, first tranche.
    [41000000, '=NPLV.AWARD("Zuidoost","Volkshuisvestingsfonds")'],
    // Agreement: homes in Nieuw-West.
    [14551, '=NPLV.FACT("nieuw-west.woningen.totaal.alle")'],
  ])('%d is %s', (euros, formula) => {
    expect(formulas(euros)).toContain(formula);
  });

  it('is named by one theme and year before sums of the same amount', () => {
    expect(formulas(18027421)[0]).toBe('=NPLV.PAYMENT("Rotterdam","school",2024)');
    expect(formulas(18027421).join()).not.toContain('excl');
  });

  it('is recognised when rounded to whole euros, with the difference', () => {
    const [match] = matchesOf(4011859);
    expect(match).toMatchObject({
      formula: '=NPLV.PAYMENT("Rotterdam","integraal",2024,"excl")',
      differenceCents: -45,
    });
  });

  it('with other cents is not recognised', () => {
    expect(formulas(4223009.01)).toEqual([]);
    expect(formulas(4011858.54)).toEqual([]);
  });

  it.each([0, 5, 999, 2024, -2023, NaN, Infinity, 1e15])('of %d is too common to recognise', (number) => {
    expect(isDistinctive(number)).toBe(false);
    expect(matchesOf(number)).toEqual([]);
  });

  it('is matched by formulas that return it', () => {
    for (const euros of [4223009, 4011858.55, 250072047, 31610916])
      for (const { published, differenceCents } of matchesOf(euros)) {
        const [, id, args = ''] = /^NPLV\.([A-Z.]+)\((.*)\)$/.exec(published.expression)!;
        const given = args.split(',').map((text) => (text ? (JSON.parse(text) as string | number) : null));
        expect(value(id!, ...given)).toBeCloseTo(euros + differenceCents / 100, 6);
      }
  });

  it('is matched within milliseconds', () => {
    matchesOf(4223009);
    const before = performance.now();
    for (let count = 0; count < 100; count++) matchesOf(4223009 + count);
    expect(performance.now() - before).toBeLessThan(50);
  });
});
