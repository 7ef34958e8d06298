import { answer, type Answer, type Outcome } from '../../core/answer';
import type { Cents } from '../../core/money';
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
    if (startYear === undefined && count === 0) continue;
    const answer = paidYearAfter(startYear, count, rateCents);
    if (!answer.ok) return inRow(answer, index + 1);
    answers.push(answer);
    payouts.push({ payYear: startYear! + 1, startYear: startYear!, homes: count, cents: answer.value });
  }
  const total = payouts.reduce((sum, row) => sum + row.homes, 0);
  const cents = payouts.reduce((sum, row) => sum + row.cents, 0);
  return answer({ payouts, homes: total, cents }, () => ({
    citations: [rateCitation()],
    steps: [...answers.flatMap(({ proof }) => proof().steps), { key: 'sum', value: cents, as: 'euro' }],
  }));
}

function paidYearAfter(startYear: number | undefined, homes: number, rateCents: Cents): Outcome<Cents> {
  if (startYear === undefined) return notAvailable('blank', { parameter: 'years' });
  return rsPayout(startYear, homes, startYear + 1, rateCents);
}
