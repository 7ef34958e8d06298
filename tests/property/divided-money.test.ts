import fc from '../fast-check';
import { allocate } from '../../src/schemes/division/allocate';
import { ceiling } from '../../src/schemes/orv/ceiling';
import { orvPayout } from '../../src/schemes/orv/payout';
import { valueOf } from '../results';

const cents = fc.integer({ min: 0, max: 1e12 });
const block = <T>(cell: fc.Arbitrary<T>) =>
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
const sum = (values: readonly (readonly number[])[]) => values.flat().reduce((a, b) => a + b, 0);
const shape = (values: readonly (readonly unknown[])[]) => values.map((row) => row.length);

describe('a payout', () => {
  const costs = block(fc.integer({ min: -1e11, max: 1e11 }));

  it('never exceeds its right and never repays more than was paid', () =>
    fc.assert(
      fc.property(cents, costs, (right, given) => {
        let paid = 0;
        for (const due of orvPayout(right, given).value.flat()) {
          paid += due;
          expect(paid).toBeGreaterThanOrEqual(0);
          expect(paid).toBeLessThanOrEqual(right);
        }
      }),
    ));

  it('is the lower of right and costs where nothing is corrected', () =>
    fc.assert(
      fc.property(cents, block(cents), (right, given) => {
        const { value } = orvPayout(right, given);
        expect(shape(value)).toEqual(shape(given));
        expect(sum(value)).toBe(Math.min(right, sum(given)));
      }),
    ));
});

describe('the remainder under a ceiling', () => {
  const positive = fc.integer({ min: 1, max: 1e12 });

  it.each(['naar rato', 'volgorde'] as const)('adds up to the ceiling or to the rights: %s', (method) =>
    fc.assert(
      fc.property(block(cents), positive, (rights, most) => {
        const { value } = ceiling(rights, most, method, undefined);
        expect(shape(value)).toEqual(shape(rights));
        expect(sum(value)).toBe(Math.min(most, sum(rights)));
      }),
    ),
  );

  it.each(['naar rato', 'volgorde', 'geen'] as const)('never exceeds its right: %s', (method) =>
    fc.assert(
      fc.property(block(cents), positive, fc.option(positive, { nil: undefined }), (rights, most, programmed) => {
        const remaining = ceiling(rights, most, method, programmed).value.flat();
        rights.flat().forEach((right, index) => {
          expect(remaining[index]).toBeGreaterThanOrEqual(0);
          expect(remaining[index]).toBeLessThanOrEqual(right);
        });
      }),
    ),
  );
});

describe('a division', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const weight = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));

  function parts(budget: number, weights: number[][], equalShare: number): number[][] {
    return valueOf(allocate(budget, weights, equalShare));
  }

  it('adds up to the budget to the cent, each part within a cent of its exact share', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), block(weight), share, (budget, weights, equalShare) => {
        const whole = sum(weights);
        fc.pre(whole > 1e-3);
        const found = parts(budget, weights, equalShare);
        expect(sum(found)).toBe(budget);
        expect(shape(found)).toEqual(shape(weights));
        const count = weights.flat().length;
        weights.flat().forEach((own, index) => {
          const exact = budget * (equalShare / count + ((1 - equalShare) * own) / whole);
          expect(Math.abs(found.flat()[index]! - exact)).toBeLessThan(1.01);
        });
      }),
    ));

  it('gives equal weights equal parts within a cent', () =>
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 40 }), share, (budget, count, equalShare) => {
        const found = parts(budget, [Array.from({ length: count }, () => 3)], equalShare).flat();
        expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(1);
      }),
    ));
});
