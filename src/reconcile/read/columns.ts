import { isError } from '../../core/cell';
import { invalid, ok, type Result } from '../../core/result';
import type { BookedBasis } from '../model';
import { readAmount } from './amounts';
import { filledOf, type Ledger, textOf, writtenOf } from './cells';
import { findHeading, type Found, foundIn, headingTexts, isTitle, joinedTexts, rowsToSearch } from './find-heading';
import { AMOUNT_ROLES, BasisFit, type HeadedColumn, HeadingRank, JOINED_ROLES, type Role } from './headings';
import { isMost, type Profile, profileOf, sampleRows } from './profile';
import { overlapOf, withUnknown } from './unknown-columns';

/** Columns of each role, by index from 0, and the number of rows before the first line. */
export interface Columns {
  readonly headerRows: number;
  /** True for a heading in the last two of them. */
  readonly hasTwoHeadingRows?: boolean | undefined;
  readonly roles: Readonly<Partial<Record<Role, readonly number[]>>>;
}

/** Order of the columns in a ledger without a heading. */
const WITHOUT_HEADING: Columns['roles'] = { date: [0], description: [1], amount: [2], theme: [3], document: [4] };
/** Number above those of articles. */
const FIRST_NO_ARTICLE = 100;
/** Most values of a column that may be all mistyped days; a column with more holds something else. */
const FEW = 3;

const BARE_NAME = /^(oms(chr(ijving)?)?|naam|description|name)\W*$/i;
const NAME = /oms|naam|desc|name/i;

/**
 * Treats a column "Omschrijving" right of an account or cost centre as its name, where the ledger has another text
 * column.
 */
function withNamesBesideNumbers(
  candidates: readonly HeadedColumn[],
  texts: readonly string[],
): readonly HeadedColumn[] {
  const besideOf = ({ column, heading }: HeadedColumn): HeadedColumn | undefined => {
    const left = candidates.find((other) => other.column === column - 1);
    const isNumber =
      (left?.heading.role === 'account' || left?.heading.role === 'costCentre') && !NAME.test(texts[left.column]!);
    const isName = heading.role === 'description' || heading.role === 'counterparty';
    return isNumber && isName && BARE_NAME.test(texts[column]!) ? left : undefined;
  };
  const hasOther = candidates.some((one) => one.heading.role === 'description' && !besideOf(one));
  return hasOther ? candidates.map((one) => ({ ...one, heading: besideOf(one)?.heading ?? one.heading })) : candidates;
}

/** Heading of the amounts that the state paid out, in its overviews of a grant. */
const PAID_OUT = /^(uit)?betaald\b|^paid\b/i;

/** Texts above the columns. */
export function headingsOf(ledger: Ledger, { headerRows, hasTwoHeadingRows }: Columns): string[] {
  const textsOf = (row: number): string[] => ledger[row]?.map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()) ?? [];
  const lower = textsOf(headerRows - 1);
  return hasTwoHeadingRows ? joinedTexts(textsOf(headerRows - 2), lower) : lower;
}

/** Returns whether the values of a column suit a role; a column without values suits none. */
function fits(role: Role, { filled, amounts, days, years, sides, letters }: Profile): boolean {
  if (AMOUNT_ROLES.includes(role)) return 2 * amounts >= filled;
  if (role === 'date') return 2 * days >= filled;
  if (role === 'fiscalYear' || role === 'period') return 2 * years >= filled;
  if (role === 'side') return sides > 0;
  if (role === 'counterparty') return letters > 0;
  return true;
}

/**
 * Chooses between columns for one role: filled before empty, then by year, by rank where that is no booked amount, by
 * basis, by rank, then leftmost.
 */
function choose(candidates: readonly HeadedColumn[], profiles: ReadonlyMap<number, Profile>): HeadedColumn | undefined {
  const fullest = Math.max(...candidates.map(({ column }) => profiles.get(column)!.filled));
  const costOf = ({ column, heading: { role, rank, basis, isOtherYear } }: HeadedColumn): number => {
    const profile = profiles.get(column)!;
    const isSparse = profile.filled * 10 < fullest || !fits(role, profile);
    const isBalance = rank === HeadingRank.Balance;
    const unlike = rank > HeadingRank.Usual ? rank : 0;
    const faults = [isBalance, isSparse, isOtherYear, unlike, basis, rank];
    return faults.reduce((sum: number, fault) => sum * 8 + Number(fault), 0) + column / 1e5;
  };
  return candidates.length > 0 ? candidates.reduce((a, b) => (costOf(b) < costOf(a) ? b : a)) : undefined;
}

/** Corrects the role of a heading: marks of sides are no amounts, and amounts no marks. */
function byValues({ column, heading }: HeadedColumn, { filled, sides, amounts }: Profile): HeadedColumn {
  const { role } = heading;
  if (AMOUNT_ROLES.includes(role) && isMost(sides, filled)) return { column, heading: { ...heading, role: 'side' } };
  if (role === 'side' && isMost(amounts, filled) && !isMost(sides, filled))
    return { column, heading: { ...heading, role: 'amount' } };
  return { column, heading };
}

/** Rank of an amount; that of another year than the asked one is no better than a budget. */
const amountRank = ({ heading: { rank, isOtherYear } }: HeadedColumn): HeadingRank =>
  isOtherYear ? Math.max(rank, HeadingRank.Remote) : rank;

/** Chooses between one amount column and debit with credit. */
function amountColumns(
  rows: Ledger,
  amount: HeadedColumn | undefined,
  debit: HeadedColumn | undefined,
  credit: HeadedColumn | undefined,
): HeadedColumn[] {
  const sides = [debit, credit].filter((one) => one !== undefined);
  if (!amount) return sides;
  if (sides.length === 0) return [amount];
  const worst = Math.max(...sides.map(amountRank));
  // Lines with both have accounts there.
  if (sides.length === 2 && overlapOf(rows, debit!.column, credit!.column) > 0.5) return [amount];
  const rank = amountRank(amount);
  const isBetter =
    sides.length === 2 ? worst <= Math.max(rank, HeadingRank.Usual) : rank >= HeadingRank.Remote && worst < rank;
  return isBetter && (amount.heading.basis !== BasisFit.Asked || rank > HeadingRank.Usual) ? sides : [amount];
}

function rolesFrom(ledger: Ledger, found: Found): Columns['roles'] {
  const { headerRows, texts } = found;
  const rows = sampleRows(ledger, headerRows);
  const candidates = withNamesBesideNumbers(withUnknown(rows, texts, found.candidates), texts);
  const profiles = new Map(candidates.map(({ column, heading }) => [column, profileOf(rows, column, heading.role)]));
  const known = candidates.map((candidate) => byValues(candidate, profiles.get(candidate.column)!));
  const of = (role: Role): HeadedColumn[] => known.filter(({ heading }) => heading.role === role);
  const chosen = (role: Role): HeadedColumn | undefined => choose(of(role), profiles);
  const roles: Partial<Record<Role, readonly number[]>> = {};
  for (const role of new Set(known.map(({ heading }) => heading.role))) {
    if (AMOUNT_ROLES.includes(role) || role === 'side') continue;
    if (JOINED_ROLES.has(role)) {
      const filled = of(role).filter(({ column }) => {
        const profile = profiles.get(column)!;
        return rows.length === 0 || (profile.filled > 0 && fits(role, profile));
      });
      if (filled.length > 0) roles[role] = filled.map(({ column }) => column);
    } else {
      const { column } = chosen(role)!;
      const { filled, days } = profiles.get(column)!;
      if (role === 'date' && days > 0) roles.date = [column, ...spareDay(ledger, headerRows, column, of('date'))];
      else if (role !== 'date' || filled <= FEW) roles[role] = [column];
    }
  }
  const [amount, debit, credit] = AMOUNT_ROLES.map(chosen);
  const amounts = amountColumns(rows, amount, debit, credit);
  for (const { column, heading } of amounts) roles[heading.role] = [column];
  // A municipality's own payments have a counterparty, or a column of receipts beside them.
  if (roles.debit && !roles.credit && !roles.counterparty && PAID_OUT.test(texts[roles.debit[0]!]!)) {
    roles.amount = roles.debit;
    delete roles.debit;
  }
  const all = known.filter(({ heading }) => AMOUNT_ROLES.includes(heading.role));
  const marks = of('side').filter(({ column }) => fits('side', profiles.get(column)!));
  const sides = marks.length > 0 ? marks : of('side');
  const side = roles.amount && (sideOf(roles.amount[0]!, sides, all) ?? sideByValues(rows, texts, roles));
  if (side !== undefined) roles.side = [side];
  return roles;
}

/** Second column of days, for lines without one in the first, as a booking day beside a value day. */
function spareDay(ledger: Ledger, from: number, first: number, days: readonly HeadedColumn[]): readonly number[] {
  const others = days.filter(({ column, heading }) => column !== first && heading.rank < HeadingRank.Remote);
  const [spare] = others.sort((a, b) => a.heading.rank - b.heading.rank);
  const needs = (row: Ledger[number]): boolean =>
    filledOf(row[first]) === undefined && filledOf(row[spare!.column]) !== undefined;
  return spare && ledger.slice(from).some(needs) ? [spare.column] : [];
}

/** Chooses the column of sides of an amount: left of it where sides come before all amounts, else right of it. */
function sideOf(amount: number, sides: readonly HeadedColumn[], [first]: readonly HeadedColumn[]): number | undefined {
  const columns = sides.map(({ column }) => column);
  const before = columns.filter((column) => column < amount).at(-1);
  const after = columns.find((column) => column > amount);
  return columns[0]! < first!.column ? (before ?? after) : (after ?? before);
}

/** Finds a column with only marks of both sides, whatever its heading; those of a status are definitief and concept. */
function sideByValues(rows: Ledger, texts: readonly string[], roles: Columns['roles']): number | undefined {
  const taken = new Set(Object.values(roles).flat());
  for (let column = 0; column < texts.length; column++) {
    if ((taken.has(column) && !roles.document?.includes(column)) || /status/i.test(texts[column]!)) continue;
    const { filled, sides, hasBothSides } = profileOf(rows, column, undefined);
    if (hasBothSides && sides === filled && 2 * filled >= rows.length) return column;
  }
  return undefined;
}

/** Returns whether the columns include amounts. */
export function hasAmounts({ roles }: Columns): boolean {
  return AMOUNT_ROLES.some((role) => (roles[role]?.length ?? 0) > 0);
}

const isAmount = (value: unknown): boolean => typeof value === 'number' || readAmount(String(value)) !== undefined;

/**
 * Returns whether the values of a ledger without a heading suit the fixed order: days or years, texts, amounts, themes.
 * In another order, account numbers would be read as amounts.
 */
function suitsFixedOrder(ledger: Ledger): boolean {
  const rows = sampleRows(ledger, 0);
  const [date, description, amount, theme] = [0, 1, 2, 3].map((column) => profileOf(rows, column, 'date')) as [
    Profile,
    Profile,
    Profile,
    Profile,
  ];
  const isText = ({ filled, amounts }: Profile): boolean => 2 * amounts <= filled;
  // An article is a theme too.
  const areThemes = isText(theme) || rows.every((row) => Number(textOf(row[3])) < FIRST_NO_ARTICLE);
  return fits('date', date) && isText(description) && fits('amount', amount) && areThemes;
}

/** Recognises the columns of a ledger: by a heading in any order, or in the fixed order without one. */
export function readColumns(ledger: Ledger, basis: BookedBasis, year?: number): Result<Columns> {
  const asked = { basis, year };
  const rows = rowsToSearch(ledger);
  if (rows.length === 0 && !ledger.some((row) => row.some(isError)))
    return invalid('emptyLedger', { from: 1, columns: '', unread: '' });
  const heading = findHeading(ledger, rows, asked);
  if (heading) {
    const { headerRows, hasTwoHeadingRows } = heading;
    const roles = rolesFrom(ledger, heading);
    const columns = { headerRows, roles, ...(hasTwoHeadingRows ? { hasTwoHeadingRows } : {}) };
    if (hasAmounts(columns)) return ok(columns);
  }
  const [amount] = WITHOUT_HEADING.amount!;
  const first = rows.find((at) => !isTitle(ledger[at]!.map(textOf))) ?? 0;
  if (
    !foundIn(headingTexts(ledger[first]!) ?? [], 0, asked).named &&
    ledger.some((row) => isAmount(writtenOf(row[amount!]))) &&
    suitsFixedOrder(ledger)
  )
    return ok({ headerRows: 0, roles: WITHOUT_HEADING });
  const named = heading && heading.named > 1 ? heading.texts.filter(Boolean).join(', ') : '';
  return invalid('noAmountColumn', { rows: rows.length, headings: named, row: heading?.headerRows ?? 0 });
}
