import { isNothing, readAmount } from './amounts';
import { filledOf, type Ledger } from './cells';
import { AMOUNT_ROLES, BasisFit, type HeadedColumn, HeadingRank, isUnknownHeading, type Role } from './headings';
import { isMost, profileOf } from './profile';

const BARE_ACTUAL = /^(rekening|boeking(en)?)\W*$/i;
/** Heading of money received left of money paid, in any language; of two unknown sides the left one is usually debit. */
const RECEIVED = /^(\+|in|bij|toe|gest|hab|ave|abo)/i;

/** Share of the lines with an amount in one of two columns that have one in both. */
export function overlapOf(rows: Ledger, one: number, other: number): number {
  let both = 0;
  let either = 0;
  for (const row of rows) {
    const [hasOne, hasOther] = [row[one], row[other]].map((cell) => {
      const text = String(filledOf(cell) ?? '-');
      return !isNothing(text) && readAmount(text) !== 0;
    });
    if (hasOne || hasOther) either++;
    if (hasOne && hasOther) both++;
  }
  return either && both / either;
}

/**
 * Adds roles that no heading names, by the values under headings without a known word: the only column of days; the
 * only column of amounts, or two sides; the other side of a single one; the actual right of a budget; the texts.
 */
export function withUnknown(
  rows: Ledger,
  texts: readonly string[],
  candidates: readonly HeadedColumn[],
): readonly HeadedColumn[] {
  const has = (...roles: readonly Role[]): boolean => candidates.some(({ heading }) => roles.includes(heading.role));
  const known = candidates.filter(({ heading }) => AMOUNT_ROLES.includes(heading.role));
  const booked = known.filter(({ heading }) => heading.rank < HeadingRank.Remote);
  const sides = new Set(booked.map(({ heading }) => heading.role));
  const hasAmounts = sides.has('amount') || (sides.has('debit') && sides.has('credit'));
  if (has('date') && hasAmounts && has('description', 'counterparty')) return candidates;
  const unknown = texts.flatMap((text, column) =>
    text && isUnknownHeading(text) ? [{ column, ...profileOf(rows, column, 'date') }] : [],
  );
  const added = new Map<number, HeadedColumn>();
  const add = (column: number, role: Role, rank = HeadingRank.Usual): unknown =>
    added.set(column, { column, heading: { role, rank, basis: BasisFit.None, isOtherYear: false } });
  const days = unknown.filter((one) => isMost(one.days, one.filled));
  if (days.length === 1 && !has('date')) add(days[0]!.column, 'date');
  const amounts = unknown.filter((one) => isMost(one.amounts, one.filled) && !days.includes(one));
  const marked = amounts.filter((one) => one.marked > 0);
  const [left, right, more] = marked.length > 0 ? marked : amounts;
  const budget = known.find(({ heading }) => heading.rank === HeadingRank.Remote);
  const single = booked[0]?.heading.role;
  if (booked.length === 0 && budget) {
    const actual = texts.findIndex(
      (text, column) =>
        column > budget.column && (BARE_ACTUAL.test(text) || amounts.some((one) => one.column === column)),
    );
    if (actual >= 0) add(actual, 'amount', HeadingRank.Booked);
  } else if (booked.length === 0) {
    if (!right && left?.marked) add(left.column, 'amount');
    if (left && right && !more && overlapOf(rows, left.column, right.column) === 0) {
      const isReceived = RECEIVED.test(texts[left.column]!);
      add((isReceived ? right : left).column, 'debit');
      add((isReceived ? left : right).column, 'credit');
    }
  } else if (single !== 'amount' && booked.every(({ heading }) => heading.role === single)) {
    const isBeside = (side: HeadedColumn, column: number): boolean =>
      Math.abs(side.column - column) === 1 && overlapOf(rows, side.column, column) === 0;
    const other = amounts.find(({ column }) => booked.some((side) => isBeside(side, column)));
    if (other) add(other.column, single === 'debit' ? 'credit' : 'debit');
  }
  if (!has('description', 'counterparty'))
    for (const { column, letters, filled } of unknown) if (isMost(letters, filled)) add(column, 'description');
  const kept = candidates.filter(({ column }) => !added.has(column));
  return [...kept, ...added.values()].sort((one, other) => one.column - other.column);
}
