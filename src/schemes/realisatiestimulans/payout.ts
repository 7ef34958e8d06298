import type { Outcome } from '../../core/answer';
import { notAvailable } from '../../core/failure';
import type { Cents } from '../../core/money';
import { statedFact, statedFigure } from '../../data/facts';
import { homesAtRate, printedRate, rateCitation } from './rate';

const firstStart = statedFigure('nieuw-west.rs.eerste-bouwjaar').value;
const lastStart = statedFigure('nieuw-west.rs.laatste-bouwjaar').value;
const timing = statedFact('nieuw-west.rs.moment').citation;

/** What is paid in a year for the affordable homes whose construction was registered as started in another. */
export function payout(startYear: number, homes: number, payYear: number, rate: Cents = printedRate): Outcome<Cents> {
  if (startYear < firstStart || startYear > lastStart)
    return notAvailable('noStimulus', { year: startYear, from: firstStart, to: lastStart });
  const due = payYear === startYear + 1;
  const value = due ? homes * rate : 0;
  return {
    value,
    proof: () => ({
      citations: [rateCitation],
      steps: [
        ...(due ? homesAtRate(homes, rate) : []),
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
