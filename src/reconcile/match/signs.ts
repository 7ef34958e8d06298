import type { Cents } from '../../core/money';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { isPartial } from './partial';

/** First day on which each amount occurs with the opposite sign. */
function firstOpposites({ cents, days }: Matching, amounts: ReadonlySet<Cents>): Map<Cents, number> {
  const first = new Map<Cents, number>();
  for (let index = 0; index < cents.length; index++) {
    const amount = -cents[index]!;
    if (amounts.has(amount)) first.set(amount, Math.min(days[index]!, first.get(amount) ?? Infinity));
  }
  return first;
}

/**
 * Whether a matched line shows the sign of income: it names the scheme or a theme, is no part payment, and follows no
 * equal line of the opposite sign, which it would pay back or on.
 */
export function tellsSign(matching: Matching): boolean {
  const { placements, names, days } = matching;
  const named = placements
    .filter((placement) => !isPartial(matching, placement))
    .flatMap(({ lines }) => lines)
    .filter((line) => line.cents > 0 && names.evidence(line) !== Evidence.None);
  const opposites = firstOpposites(matching, new Set(named.map(({ cents }) => cents)));
  return named.some(({ cents, index }) => (opposites.get(cents) ?? Infinity) >= days[index]!);
}
