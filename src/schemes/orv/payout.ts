import type { Answer, Step } from '../../core/answer';
import type { Cents } from '../../core/money';
import { statedFact } from '../../data/facts';

/** Costs and payout at the end of a period. */
interface Period {
  /** All costs so far, below zero where corrections exceed them. */
  readonly cumulativeCents: Cents;
  readonly payoutCents: Cents;
}

/**
 * Payout of each period: afterwards, on actual costs, up to the right. The periods of a block are read row by row.
 * A correction that brings the costs under what was paid is a repayment; what is paid in all never exceeds the costs.
 */
export function payout(rightCents: Cents, costs: readonly (readonly Cents[])[]): Answer<Cents[][]> {
  let cumulativeCents = 0;
  let paid = 0;
  const periods = costs.map((row) =>
    row.map((cost): Period => {
      cumulativeCents += cost;
      const due = Math.max(0, Math.min(rightCents, cumulativeCents)) - paid;
      paid += due;
      return { cumulativeCents, payoutCents: due };
    }),
  );
  return {
    ok: true,
    value: periods.map((row) => row.map((period) => period.payoutCents)),
    proof: () => {
      const rule = statedFact('nieuw-west.orv.vaststelling').citation;
      return {
        citations: [statedFact('nieuw-west.orv.uitkering').citation, rule],
        steps: [
          { key: 'right', value: rightCents, as: 'euro' },
          ...periods.flat().flatMap((period, index): Step[] => [
            { key: 'costsSoFar', names: { period: index + 1 }, value: period.cumulativeCents, as: 'euro' },
            {
              key: 'payoutOfPeriod',
              names: { period: index + 1 },
              value: period.payoutCents,
              as: 'euro',
              citation: rule,
            },
          ]),
        ],
      };
    },
  };
}
