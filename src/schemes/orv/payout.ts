import type { Answer, Step } from '../../core/answer';
import type { Cents } from '../../core/money';
import { statedFact } from '../../data/facts';

/** What is known at the end of a period. */
interface Period {
  /** All costs so far; corrections never bring them under zero. */
  readonly cumulative: Cents;
  readonly payout: Cents;
}

/**
 * What is paid for each period: afterwards, on actual costs, up to the right. The periods of a block are read
 * row by row. A correction that brings the costs under what was paid is a repayment.
 */
export function payout(right: Cents, costs: readonly (readonly Cents[])[]): Answer<Cents[][]> {
  let cumulative = 0;
  let paid = 0;
  const periods = costs.map((row) =>
    row.map((cost): Period => {
      cumulative = Math.max(0, cumulative + cost);
      const due = Math.min(right, cumulative) - paid;
      paid += due;
      return { cumulative, payout: due };
    }),
  );
  return {
    value: periods.map((row) => row.map((period) => period.payout)),
    proof: () => {
      const rule = statedFact('nieuw-west.orv.vaststelling').citation;
      return {
        citations: [statedFact('nieuw-west.orv.uitkering').citation, rule],
        steps: [
          { key: 'right', value: right, as: 'euro' },
          ...periods.flat().flatMap((period, index): Step[] => [
            { key: 'costsSoFar', names: { period: index + 1 }, value: period.cumulative, as: 'euro' },
            { key: 'payoutOfPeriod', names: { period: index + 1 }, value: period.payout, as: 'euro', citation: rule },
          ]),
        ],
      };
    },
  };
}
