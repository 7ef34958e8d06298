import type { Outcome } from '../../core/answer';
import { notAvailable } from '../../core/failure';
import type { Cents } from '../../core/money';
import { statedFact, statedFigure } from '../../data/facts';
import { homesAtRate, printedRateCents, rateCitation } from './rate';

const firstStart = statedFigure('nieuw-west.rs.eerste-bouwjaar').value;
const lastStart = statedFigure('nieuw-west.rs.laatste-bouwjaar').value;
const timing = statedFact('nieuw-west.rs.moment').citation;

/** Payout in a year for affordable homes with registered construction start in another. */
export function payout(
  startYear: number,
  homes: number,
  payYear: number,
  rateCents: Cents = printedRateCents,
): Outcome<Cents> {
  if (startYear < firstStart || startYear > lastStart)
    return notAvailable('noStimulus', { year: startYear, from: firstStart, to: lastStart });
  const due = payYear === startYear + 1;
  const value = due ? homes * rateCents : 0;
  return {
    ok: true,
    value,
    proof: () => ({
      citations: [rateCitation],
      steps: [
        ...(due ? homesAtRate(homes, rateCents) : []),
        {
          key: due ? 'paidYearAfter' : 'paidOtherYear',
          names: { startYear, payYear },
          value,
          as: 'euro',
          citation: timing,
        },
      ],
    }),
  };
}
