import fc from '../../fast-check';
import { subsetsOf } from '../../../src/reconcile/match/subset-sum';

const stack = fc.record({
  cents: fc.integer({ min: 20_000_000, max: 900_000_000 }),
  count: fc.integer({ min: 1, max: 2 }),
});

describe('subsets that add up to an amount', () => {
  it('are the same as by brute force', () => {
    fc.assert(
      fc.property(fc.array(stack, { minLength: 2, maxLength: 6 }), fc.nat(), (stacks, seed) => {
        const every = stacks.reduce<number[][]>(
          (lists, { count }) =>
            lists.flatMap((list) => Array.from({ length: count + 1 }, (_, times) => [...list, times])),
          [[]],
        );
        const sumOf = (counts: readonly number[]): number =>
          counts.reduce((sum, count, index) => sum + count * stacks[index]!.cents, 0);
        const target = sumOf(every[seed % every.length]!);
        const byHand = every.filter(
          (counts) => Math.abs(sumOf(counts) - target) <= 100 && counts.reduce((a, b) => a + b, 0) > 1,
        );
        const found = subsetsOf(stacks)(target, 100);
        expect(found.map((counts) => counts.join()).sort()).toEqual(byHand.map((counts) => counts.join()).sort());
      }),
    );
  });

  it('are not searched for where they match by chance: forty amounts under a thousand euros', () => {
    const stacks = Array.from({ length: 40 }, (_, index) => ({ cents: 50_000 + 997 * index, count: 1 }));
    expect(subsetsOf(stacks)(800_000, 0)).toEqual([]);
  });

  it('have at least two lines', () => {
    expect(
      subsetsOf([
        { cents: 5_000_000, count: 1 },
        { cents: 7_000_000, count: 1 },
      ])(7_000_000, 0),
    ).toEqual([]);
  });
});
