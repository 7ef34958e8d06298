import type { Answer, Step } from '../../core/answer';
import { type Cents, portion } from '../../core/money';
import { statedFigure } from '../../data/facts';
import { homesAtRate, printedRateCents, rateCitation } from './rate';

/** Lower end, middle or upper end of an estimate. */
export type Bound = 'laag' | 'midden' | 'hoog';

const correctionNumerator = statedFigure('nieuw-west.rs.correctie.teller');
const correctionDenominator = statedFigure('nieuw-west.rs.correctie.noemer');
const bandFacts = {
  laag: statedFigure('nieuw-west.rs.band.laag'),
  midden: undefined,
  hoog: statedFigure('nieuw-west.rs.band.hoog'),
};

/**
 * Estimate for the planned homes of an area: not all plans come true, so the number is corrected and the estimate has a
 * band (note 2, where the % after 100/130 is a slip).
 */
export function estimate(homes: number, bound: Bound, rateCents: Cents = printedRateCents): Answer<Cents> {
  const numerator = correctionNumerator.value;
  const denominator = correctionDenominator.value;
  const band = bandFacts[bound];
  const percent = 100 + (band?.value ?? 0);
  const value = portion(homes * rateCents, numerator * percent, denominator * 100);
  return {
    ok: true,
    value,
    proof: () => {
      const note = correctionNumerator.citation;
      const bandStep: Step[] = band
        ? [{ key: 'band', names: { bound }, value: percent / 100, as: 'share', citation: note }]
        : [];
      return {
        citations: [rateCitation, note],
        steps: [
          ...homesAtRate(homes, rateCents),
          {
            key: 'correction',
            names: { numerator, denominator },
            value: numerator / denominator,
            as: 'share',
            citation: note,
          },
          ...bandStep,
          { key: 'multiplied', value, as: 'euro' },
        ],
      };
    },
  };
}
