import { answer, type Answer, type Step } from '../../core/answer';
import { type Cents, portion } from '../../core/money';
import { statedFigure } from '../../data/facts';
import { homesAtRate, printedRateCents, rateCitation } from './rate';

/** Lower end, middle or upper end of an estimate. */
export type Bound = 'laag' | 'midden' | 'hoog';

const BANDS = {
  laag: 'nieuw-west.rs.band.laag',
  midden: undefined,
  hoog: 'nieuw-west.rs.band.hoog',
} as const satisfies Record<Bound, string | undefined>;

/**
 * Estimate for the planned homes of an area: not all plans come true, so the number is corrected and the estimate has a
 * band (note 2, where the % after 100/130 is a slip).
 */
export function estimate(homes: number, bound: Bound, rateCents: Cents = printedRateCents()): Answer<Cents> {
  const { value: numerator, citation: note } = statedFigure('nieuw-west.rs.correctie.teller');
  const denominator = statedFigure('nieuw-west.rs.correctie.noemer').value;
  const band = BANDS[bound] && statedFigure(BANDS[bound]);
  const percent = 100 + (band?.value ?? 0);
  const value = portion(homes * rateCents, numerator * percent, denominator * 100);
  return answer(value, () => {
    const bandStep: Step[] = band
      ? [{ key: 'band', names: { bound }, value: percent / 100, as: 'share', citation: note }]
      : [];
    return {
      citations: [rateCitation(), note],
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
  });
}
