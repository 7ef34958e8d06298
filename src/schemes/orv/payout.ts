import { answer, type Answer, type Step } from '../../core/answer';
import type { Cents } from '../../core/money';
import { statedFact } from '../../data/facts';

/** Costs and payout of a period. */
interface Period {
  /** Costs up to and including the period; negative where corrections exceed them. */
  readonly cumulativeCents: Cents;
  readonly payoutCents: Cents;
}

/**
 * Payout of each period, in arrears: the costs to date, capped at the trekkingsrecht, less earlier payouts. Negative, a
 * repayment, where corrections bring the costs below those payouts. Periods of a block run row by row.
 */
export function orvPayout(rightCents: Cents, costs: readonly (readonly Cents[])[]): Answer<Cents[][]> {
  let cumulativeCents = 0;
  let paidCents = 0;
  const periods = costs.map((row) =>
    row.map((cost): Period => {
      cumulativeCents += cost;
      const payoutCents = Math.max(0, Math.min(rightCents, cumulativeCents)) - paidCents;
      paidCents += payoutCents;
      return { cumulativeCents, payoutCents };
    }),
  );
  return answer(
    periods.map((row) => row.map((period) => period.payoutCents)),
    () => {
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
  );
}
