import type { Cents } from '../../core/money';
import { isOneOf } from './candidates';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { isPartial } from './partial';

/**
 * Returns whether a matched line shows the sign of income: it names the scheme or a theme, is no part payment, and
 * follows no equal line of the opposite sign, which it would pay back or on.
 */
export function tellsSign(matching: Matching): boolean {
  const { placements, names, lines, cents, days } = matching;
  /** First day of the matched lines by amount. */
  const matched = new Map<Cents, number>();
  for (const placement of placements)
    if (!isPartial(matching, placement))
      for (const line of placement.lines)
        if (line.cents > 0 && names.evidence(line) !== Evidence.None)
          matched.set(line.cents, Math.min(line.day, matched.get(line.cents) ?? Infinity));
  const isAmount = isOneOf(matched.keys());
  for (let index = 0; index < lines.length; index++) {
    const amount = -cents[index]!;
    if (isAmount(amount) && matched.get(amount)! > days[index]!) matched.delete(amount);
  }
  return matched.size > 0;
}
