import type { Answer } from '../../core/answer';
import { type Cents, portion } from '../../core/money';
import { statedFigure } from '../../data/facts';

const minimumFact = statedFigure('nieuw-west.wbi.cofinanciering-minimum');

/** The share of a deficit that others pay at least. */
export const LEAST_COFINANCING = minimumFact.value / 100;

/** What can be applied for: what remains of a deficit after the realisatiestimulans and the cofinancing (note 5). */
export function contribution(deficitCents: Cents, stimulusCents: Cents, cofinancing: number): Answer<Cents> {
  const remainingCents = Math.max(0, deficitCents - stimulusCents);
  const value = portion(remainingCents, 1 - cofinancing, 1);
  return {
    ok: true,
    value,
    proof: () => {
      const { citation } = minimumFact;
      return {
        citations: [citation],
        steps: [
          { key: 'deficit', value: deficitCents, as: 'euro' },
          { key: 'stimulus', value: stimulusCents, as: 'euro' },
          { key: 'remainingDeficit', value: remainingCents, as: 'euro', citation },
          { key: 'cofinancing', value: cofinancing, as: 'share', citation },
          { key: 'afterCofinancing', value, as: 'euro' },
        ],
      };
    },
  };
}
