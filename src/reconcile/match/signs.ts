import type { Cents } from '../../core/money';
import type { Expected, Line, Placement } from '../model';
import { isOneOf } from './candidates';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { isPartial } from './partial';
import { Word } from './words';

/** Matched line with the sign of income. */
interface Income {
  readonly line: Line;
  readonly placement: Placement;
}

/** Matched lines with the sign of income, except part payments. */
function incomeOf(matching: Matching): Income[] {
  return matching.placements
    .filter((placement) => !isPartial(matching, placement))
    .flatMap((placement) => placement.lines.map((line) => ({ line, placement })))
    .filter(({ line }) => line.cents > 0);
}

/** Returns a test of lines, by index, on a bank account beside other accounts: a receipt is debit there. */
function bankIn({ names }: Matching): (index: number) => boolean {
  const hasOthers = !names.areAll(Word.Bank);
  return (index) => hasOthers && names.saysAt(index, Word.Bank);
}

/** As `incomeOf`, for lines that name the scheme or a theme and are no bank side. */
function namedIncomeOf(matching: Matching): Income[] {
  const isBank = bankIn(matching);
  return incomeOf(matching).filter(
    ({ line }) => matching.names.evidence(line) !== Evidence.None && !isBank(line.index),
  );
}

/** Number of amounts of income, except those that return or pass on an equal amount that came first and stands. */
function countAmounts(matching: Matching, income: readonly Income[]): number {
  const { lines, cents, days } = matching;
  /** First day by amount. */
  const amounts = new Map<Cents, number>();
  for (const { line } of income) amounts.set(line.cents, Math.min(line.day, amounts.get(line.cents) ?? Infinity));
  const isBank = bankIn(matching);
  const isAmount = isOneOf(amounts.keys());
  for (let index = 0; index < lines.length; index++) {
    const amount = -cents[index]!;
    if (isAmount(amount) && amounts.get(amount)! > days[index]! && matching.isOpenAt(index) && !isBank(index))
      amounts.delete(amount);
  }
  return amounts.size;
}

/** Returns whether a line that names the scheme or a theme shows that income is positive. */
export function showsIncome(matching: Matching): boolean {
  return countAmounts(matching, namedIncomeOf(matching)) > 0;
}

/** Instalments that fit a line and what it names, unless it corrects or releases another one. */
function namedInstalments(matching: Matching): Set<Expected> {
  const { names } = matching;
  const income = namedIncomeOf(matching).filter(({ line }) => !names.says(line, Word.Reversal | Word.Release));
  return new Set(
    income.flatMap(({ line, placement: { parts } }) =>
      parts.map(({ expected }) => expected).filter((expected) => names.allow(line, expected)),
    ),
  );
}

/** Words of a part of a payment. */
const PART = /deel|voorschot|termijn|tranche|ontv/i;

/** Returns whether a line calls itself a part; a correction of one is none. */
function isPart({ names }: Matching, line: Line): boolean {
  return line.cents > 0 && PART.test(line.text) && !names.says(line, Word.Reversal);
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
  const { placements, lines } = matching;
  const mayBePart = (line: Line): boolean =>
    line.cents < 0 || (isPart(matching, line) && !/subsid/i.test(line.text + line.account));
  return (
    placements.length > 0 &&
    placements.every((placement) => isPartial(matching, placement) && placement.lines.every(mayBePart)) &&
    lines.cents.some((cents) => cents < 0) &&
    matching.openIndices((cents) => cents > 0).length === 0
  );
}

/**
 * Returns whether more named amounts fit with all signs turned than any fit as they stand. An instalment that named
 * lines fit either way shows nothing.
 */
export function fitsTurned(asIs: Matching, turned: Matching): boolean {
  const standing = namedInstalments(asIs);
  const onlyTurned = namedIncomeOf(turned).filter(({ placement: { parts } }) =>
    parts.some(({ expected }) => !standing.has(expected)),
  );
  const against = countAmounts(asIs, incomeOf(asIs)) + partsReceived(asIs);
  return countAmounts(turned, onlyTurned) > against || (against === 0 && areOnlyParts(turned));
}
