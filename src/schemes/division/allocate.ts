import { answer, type Citation, type Outcome, type Step } from '../../core/answer';
import { invalid } from '../../core/result';
import { apportion, type Cents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { statedFact } from '../../data/facts';

/** Documents that divide this way, by the share in equal parts: energiefixers and jonge kind. */
const printedDivisions: ReadonlyMap<number, string> = new Map([
  [0, 'brief.energiefixers.naar-rato'],
  [0.5, 'regeling.jonge-kind.verdeling.gelijk'],
]);

/** Citation for any other division, which no document uses. */
const ownWeights: Citation = { source: 'Uw tabel', section: 'gewichten' };

/** Divides a budget to the cent: a share of it equally, the rest in proportion to weights. */
export function allocate(
  budgetCents: Cents,
  weights: readonly (readonly number[])[],
  equalShare: number,
): Outcome<Cents[][]> {
  const given = weights.flat();
  const sum = sumOf(given, (weight) => weight);
  if (sum === 0 && equalShare < 1) return invalid('noWeights', { parameter: 'weights' });
  const equalWeight = (equalShare * (sum || 1)) / given.length;
  const parts = apportion(
    budgetCents,
    given.map((weight) => equalWeight + (1 - equalShare) * weight),
  );
  let at = 0;
  return answer(
    weights.map((row) => row.map(() => parts[at++]!)),
    () => {
      const printed = printedDivisions.get(equalShare);
      const citation = printed === undefined ? undefined : statedFact(printed).citation;
      return {
        citations: [citation ?? ownWeights],
        steps: [
          { key: 'budget', value: budgetCents, as: 'euro' },
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
  );
}
