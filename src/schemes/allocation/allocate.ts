import type { Outcome, Step } from '../../core/answer';
import { invalid } from '../../core/failure';
import { apportion, type Cents } from '../../core/money';
import { statedFact } from '../../data/facts';

/** Divides a budget to the cent: a share of it in equal parts, the rest in proportion to weights. */
export function allocate(
  budget: Cents,
  weights: readonly (readonly number[])[],
  equalShare: number,
): Outcome<Cents[][]> {
  const given = weights.flat();
  const sum = given.reduce((total, weight) => total + weight, 0);
  if (sum === 0 && equalShare < 1) return invalid('noWeights', { parameter: 'weights' });
  const equalWeight = (equalShare * (sum || 1)) / given.length;
  const parts = apportion(
    budget,
    given.map((weight) => equalWeight + (1 - equalShare) * weight),
  );
  let at = 0;
  return {
    value: weights.map((row) => row.map(() => parts[at++]!)),
    proof: () => {
      const { citation } = statedFact(
        equalShare ? 'regeling.jonge-kind.verdeling.gelijk' : 'brief.energiefixers.naar-rato',
      );
      return {
        citations: [citation],
        steps: [
          { key: 'budget', value: budget, as: 'euro' },
          { key: 'equalShare', value: equalShare, as: 'share', citation },
          { key: 'sumOfWeights', value: sum, as: 'number' },
          ...parts.map((value, row): Step => ({
            key: 'allocated',
            names: { row: row + 1, weight: given[row]! },
            value,
            as: 'euro',
          })),
        ],
      };
    },
  };
}
