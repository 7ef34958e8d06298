import { answer, type Outcome } from '../../core/answer';
import { notAvailable } from '../../core/result';
import type { Cents } from '../../core/money';
import { statedFact } from '../../data/facts';
import { stimulus } from '../../data/scheme-figures';
import { homesAtRate, printedRateCents, rateCitation } from './rate';

/** Payout in a year for affordable homes with registered construction start in another. */
export function rsPayout(
  startYear: number,
  homes: number,
  payYear: number,
  rateCents: Cents = printedRateCents(),
): Outcome<Cents> {
  const { startYears } = stimulus;
  if (!startYears.includes(startYear))
    return notAvailable('noStimulus', {
      year: startYear,
      from: startYears[0]!,
      to: startYears[startYears.length - 1]!,
    });
  const due = payYear === startYear + 1;
  const value = due ? homes * rateCents : 0;
  return answer(value, () => ({
    citations: [rateCitation()],
    steps: [
      ...(due ? homesAtRate(homes, rateCents) : []),
      {
        key: due ? 'paidYearAfter' : 'paidOtherYear',
        names: { startYear, payYear },
        value,
        as: 'euro',
        citation: statedFact('nieuw-west.rs.moment').citation,
      },
    ],
  }));
}
