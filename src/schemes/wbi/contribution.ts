import { answer, type Answer } from '../../core/answer';
import { type Cents, portion } from '../../core/money';
import { statedFigure } from '../../data/facts';

const MINIMUM = 'nieuw-west.wbi.cofinanciering-minimum';

/** Bounds of the cofinancing, as a share; the least is the default. */
export const COFINANCING = {
  get from() {
    return statedFigure(MINIMUM).value / 100;
  },
  to: 1,
};

/**
 * Contribution to apply for: the deficit less the realisatiestimulans, and of the rest the part without cofinancing.
 * Note 5 deducts both without an order; the other reading deducts cofinancing first.
 */
export function contribution(deficitCents: Cents, stimulusCents: Cents, cofinancing = COFINANCING.from): Answer<Cents> {
  const remainingCents = Math.max(0, deficitCents - stimulusCents);
  const value = portion(remainingCents, 1 - cofinancing, 1);
  const otherCents = Math.max(0, portion(deficitCents, 1 - cofinancing, 1) - stimulusCents);
  return answer(value, () => {
    const { citation } = statedFigure(MINIMUM);
    return {
      citations: [citation],
      steps: [
        { key: 'deficit', value: deficitCents, as: 'euro' },
        { key: 'stimulus', value: stimulusCents, as: 'euro' },
        { key: 'remainingDeficit', value: remainingCents, as: 'euro', citation },
        { key: 'cofinancing', value: cofinancing, as: 'share', citation },
        { key: 'otherReading', value: otherCents, as: 'euro', citation },
        { key: 'afterCofinancing', value, as: 'euro' },
      ],
    };
  });
}
