import { answer, type Answer, type Outcome } from '../../core/answer';
import type { Cents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { inRow, invalid, notAvailable } from '../../core/result';
import { rsPayout } from './payout';
import { printedRateCents, rateCitation } from './rate';

/** Payout for the homes of one year. */
interface ScheduledPayout {
  readonly payYear: number;
  readonly startYear: number;
  readonly homes: number;
  readonly cents: Cents;
}

/** Payouts in the order of the years given, and their sum. */
interface Schedule {
  readonly payouts: readonly ScheduledPayout[];
  readonly homes: number;
  readonly cents: Cents;
}

/** Payouts by year of construction start, each a year later. Rows with neither year nor homes are skipped. */
export function schedule(
  years: readonly (number | undefined)[],
  homes: readonly number[],
  rateCents: Cents = printedRateCents(),
): Outcome<Schedule> {
  if (years.length !== homes.length) return invalid('unequalRanges', { parameter: 'years', other: 'homes' });
  const payouts: ScheduledPayout[] = [];
  const answers: Answer<Cents>[] = [];
  for (const [index, startYear] of years.entries()) {
    const count = homes[index]!;
    if (startYear === undefined) {
      if (count === 0) continue;
      return inRow(notAvailable('blank', { parameter: 'years' }), index + 1);
    }
    const payYear = startYear + 1;
    const payout = rsPayout(startYear, count, payYear, rateCents);
    if (!payout.ok) return inRow(payout, index + 1);
    answers.push(payout);
    payouts.push({ payYear, startYear, homes: count, cents: payout.value });
  }
  const cents = sumOf(payouts, (row) => row.cents);
  return answer({ payouts, homes: sumOf(payouts, (row) => row.homes), cents }, () => ({
    citations: [rateCitation()],
    steps: [...answers.flatMap(({ proof }) => proof().steps), { key: 'sum', value: cents, as: 'euro' }],
  }));
}
