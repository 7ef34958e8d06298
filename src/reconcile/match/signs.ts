import type { Cents } from '../../core/money';
import type { Line } from '../model';
import { isOneOf } from './candidates';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { isPartial } from './partial';
import { Word } from './words';

/**
 * Number of amounts that show the sign of income: of matched lines, except part payments and lines that return or pass
 * on an earlier equal amount.
 */
export function incomeAmounts(matching: Matching, mayShow: (line: Line) => boolean = () => true): number {
  const { placements, lines, cents, days } = matching;
  /** First day of the matched lines by amount. */
  const matched = new Map<Cents, number>();
  for (const placement of placements)
    if (!isPartial(matching, placement))
      for (const line of placement.lines)
        if (line.cents > 0 && mayShow(line))
          matched.set(line.cents, Math.min(line.day, matched.get(line.cents) ?? Infinity));
  const isAmount = isOneOf(matched.keys());
  for (let index = 0; index < lines.length; index++) {
    const amount = -cents[index]!;
    if (isAmount(amount) && matched.get(amount)! > days[index]!) matched.delete(amount);
  }
  return matched.size;
}

/**
 * As `incomeAmounts`, for lines that name the scheme or a theme. A bank account beside other accounts shows nothing: a
 * receipt is debit there.
 */
export function namedIncomeAmounts(matching: Matching): number {
  const { names } = matching;
  const hasOthers = !names.areAll(Word.Bank);
  return incomeAmounts(
    matching,
    (line) => names.evidence(line) !== Evidence.None && !(hasOthers && names.says(line, Word.Bank)),
  );
}

/** Words of a part of a payment. */
const PART = /deel|voorschot|termijn|tranche|ontv/i;

/** Number of part payments that call themselves one. */
export function partsReceived(matching: Matching): number {
  return matching.placements.filter(
    (placement) =>
      isPartial(matching, placement) && placement.lines.some(({ cents, text }) => cents > 0 && PART.test(text)),
  ).length;
}
