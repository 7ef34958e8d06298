import type { Cents } from '../../core/money';
import type { Line, Placement } from '../model';
import { isOneOf } from './amounts';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { isPartial } from './partial';
import { PART_WORDS, Word } from '../read/words';

/** Matched line with the sign of income. */
interface Income {
  readonly line: Line;
  readonly placement: Placement;
}

/** Matched lines with the sign of income, except part payments. */
function incomeOf(matching: Matching, accepts: (line: Line) => boolean = () => true): Income[] {
  const income: Income[] = [];
  for (const placement of matching.placements)
    if (!isPartial(matching, placement))
      for (const line of placement.lines) if (line.cents > 0 && accepts(line)) income.push({ line, placement });
  return income;
}

/** As `incomeOf`, for lines that name the scheme or a theme and are no bank side: a receipt is debit there. */
function namedIncomeOf(matching: Matching): Income[] {
  const { names } = matching;
  return incomeOf(matching, (line) => names.evidence(line) !== Evidence.None && !names.says(line, Word.Bank));
}

/** Number of amounts of income, except those that return or pass on an equal amount that came first and stands. */
function countAmounts(matching: Matching, income: readonly Income[]): number {
  const { cents, days, names } = matching;
  /** First day by amount. */
  const amounts = new Map<Cents, number>();
  for (const { line } of income) amounts.set(line.cents, Math.min(line.day, amounts.get(line.cents) ?? Infinity));
  const isAmount = isOneOf(amounts.keys());
  const earlier = matching.openIndices(
    (amount, index) => isAmount(-amount) && days[index]! < amounts.get(-amount)! && !names.saysAt(index, Word.Bank),
  );
  for (const index of earlier) amounts.delete(-cents[index]!);
  return amounts.size;
}

/** Returns whether a line that names the scheme or a theme shows that income is positive. */
export function showsIncome(matching: Matching): boolean {
  return countAmounts(matching, namedIncomeOf(matching)) > 0;
}

/**
 * Sign of what lines of the scheme receive on the bank side of their entries: the opposite of income, 0 where the ledger
 * has no such sides.
 */
export function bankSign(matching: Matching): number {
  const { lines, cents, names } = matching;
  let sign = 0;
  for (let index = 0; index < lines.length; index++)
    if (
      names.saysAt(index, Word.Bank) &&
      names.evidenceAt(index) !== Evidence.None &&
      matching.statusAt(index).kind === 'side'
    )
      sign += Math.sign(cents[index]!);
  return Math.sign(sign);
}

/** Returns whether a line calls itself a part; a correction of one is none. */
function isPart({ names }: Matching, line: Line): boolean {
  return line.cents > 0 && PART_WORDS.test(line.text) && !names.says(line, Word.Reversal);
}

/** Number of part payments with a line that calls itself a part. */
function partsReceived(matching: Matching): number {
  return matching.placements.filter(
    (placement) => isPartial(matching, placement) && placement.lines.some((line) => isPart(matching, line)),
  ).length;
}

/**
 * Returns whether all income is part payments that call themselves one, beside costs. Without costs, or with subsidies,
 * they may be advances that were paid.
 */
function areOnlyParts(matching: Matching): boolean {
  const { placements, cents } = matching;
  return (
    partsReceived(matching) > 0 &&
    placements.every(
      (placement) =>
        isPartial(matching, placement) &&
        placement.lines.every((line) => line.cents < 0 || (isPart(matching, line) && !/subsid/i.test(line.text))),
    ) &&
    cents.some((amount) => amount < 0) &&
    matching.openIndices((amount) => amount > 0).length === 0
  );
}

/**
 * Returns whether more named amounts fit with all signs turned than any fit as they stand. An instalment that fits what
 * lines name either way shows nothing, unless those as they stand correct or release another line.
 */
export function fitsTurned(asIs: Matching, turned: Matching): boolean {
  const { names } = asIs;
  const standing = new Set(
    namedIncomeOf(asIs).flatMap(({ line, placement: { parts } }) =>
      names.says(line, Word.Reversal | Word.Release)
        ? []
        : parts.map(({ expected }) => expected).filter((expected) => names.allow(line, expected)),
    ),
  );
  const onlyTurned = namedIncomeOf(turned).filter(({ placement: { parts } }) =>
    parts.some(({ expected }) => !standing.has(expected)),
  );
  const against = countAmounts(asIs, incomeOf(asIs)) + partsReceived(asIs);
  return countAmounts(turned, onlyTurned) > against || (against === 0 && areOnlyParts(turned));
}
