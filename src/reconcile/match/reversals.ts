import { groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { contentOrder } from './order';
import { slotsFor } from './slots';
import { Word } from '../read/words';

/** Longest time between a line and its reversal, unless a text calls it a reversal. */
const MOST_DAYS = 60;
/** Most earlier lines to compare with a reversal. */
const MOST_TRIES = 20;

/** Similarity of a line and its reversal, closest first. Names are the scheme, themes and areas in a text. */
enum Likeness {
  SameText,
  SameNames,
  /** The same themes or none; areas may differ, because a correction often leaves the area out. */
  SameThemes,
  /** One of the two names no theme, or others as well. */
  Compatible,
  /** Two sides of an entry from one theme or year to another, which corrects an earlier line where there is one. */
  SameEntry,
}
const LAST_LIKENESS = Likeness.SameEntry;

/** Words of a payment to others: what one line receives and such a line pays is passed on, not reversed. */
const PASSED_ON = /subsid|stichting|factuur|\bnota\b|inkoop/i;

const NEGATIVE = 1;
const POSITIVE = 2;
/** Bit of a letter that is set in lower case. */
const LOWER_CASE = 32;

/** Most days between a line and its reversal in a group of lines; any number where a text calls one a reversal. */
function daysBetween({ names }: Matching, group: readonly number[]): number {
  return group.some((index) => names.saysAt(index, Word.Reversal)) ? Infinity : MOST_DAYS;
}

/** Returns whether lines of one amount have opposite signs, near in time unless one is called a reversal. */
function mayCancel(matching: Matching, group: readonly number[]): boolean {
  const { cents, days } = matching;
  const [first, last] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];
  for (const index of group) {
    const sign = Number(cents[index]! < 0);
    first[sign] = Math.min(first[sign]!, days[index]!);
    last[sign] = Math.max(last[sign]!, days[index]!);
  }
  const apart = Math.max(first[0]! - last[1]!, first[1]! - last[0]!);
  return Number.isFinite(apart) && apart <= daysBetween(matching, group);
}

/** Open lines whose amount has both signs, or shares its slot with one that has, as indices. */
function inSharedSlots(matching: Matching): number[] {
  const { cents, lines } = matching;
  const slots = slotsFor(lines.length);
  const signs = new Uint8Array(slots.count);
  for (let index = 0; index < lines.length; index++)
    signs[slots.of(Math.abs(cents[index]!))]! |= cents[index]! < 0 ? NEGATIVE : POSITIVE;
  return matching.openIndices((amount) => signs[slots.of(Math.abs(amount))] === (NEGATIVE | POSITIVE));
}

/**
 * Groups open lines that may cancel each other by amount, as indices. Most lines are alone with their amount, so lines
 * are chained by slot first, and a group is kept only where it may cancel.
 */
function bothSigns(matching: Matching): number[][] {
  const { cents } = matching;
  const shared = inSharedSlots(matching);
  const slots = slotsFor(shared.length);
  /** Position in `shared` of the first line of a slot, and of the next line of the same slot; plus one, 0 for none. */
  const firsts = new Int32Array(slots.count);
  const nexts = new Int32Array(shared.length);
  for (let at = shared.length - 1; at >= 0; at--) {
    const slot = slots.of(Math.abs(cents[shared[at]!]!));
    nexts[at] = firsts[slot]!;
    firsts[slot] = at + 1;
  }
  const groups: number[][] = [];
  const isGrouped = new Uint8Array(shared.length);
  const group: number[] = [];
  for (let first = 0; first < shared.length; first++) {
    if (isGrouped[first] === 1) continue;
    const amount = Math.abs(cents[shared[first]!]!);
    group.length = 0;
    for (let at = first + 1; at > 0; at = nexts[at - 1]!) {
      const index = shared[at - 1]!;
      if (Math.abs(cents[index]!) !== amount) continue;
      isGrouped[at - 1] = 1;
      group.push(index);
    }
    if (group.length > 1 && mayCancel(matching, group)) groups.push([...group]);
  }
  return groups;
}

/** Fingerprint of a text in any case, 0 for an empty one. */
function fingerprintOf(text: string): number {
  let fingerprint = 0;
  for (let at = 0; at < text.length; at++)
    fingerprint = (Math.imul(fingerprint, 31) + (text.charCodeAt(at) | LOWER_CASE)) | 0;
  return text === '' ? 0 : fingerprint || 1;
}

/** Pairs of lines of opposite amounts, by index. */
interface Pairs {
  /** Similarity of a line and a later one; undefined where they are no reversal. */
  readonly likenessOf: (a: number, b: number) => Likeness | undefined;
  /**
   * Parts of the lines of one amount in which pairs are: where no text says so, those on one account, or without
   * accounts, those that something links to another.
   */
  readonly linkable: (group: number[]) => number[][];
}

/** Numbers that occur more than once, 0 for an empty text excepted. */
function repeated(numbers: readonly number[]): Set<number> {
  const [seen, again] = [new Set<number>(), new Set<number>()];
  for (const number of numbers) if (number !== 0) (seen.has(number) ? again : seen).add(number);
  return again;
}

/** Compares lines of opposite amounts. */
function pairsIn(matching: Matching): Pairs {
  const { lines, days, names, cents } = matching;
  // An account that is the same everywhere, as on a bank statement, distinguishes nothing: then texts must link lines.
  const accounts = names.accounts.numbers;
  const parties = names.counterparties.numbers;
  const hasAccounts = accounts.some((account) => account !== accounts[0]);
  const { description, document, costCentre } = lines.texts;
  const { documents } = lines;
  const fingerprints = new Int32Array(lines.length);
  // Texts are many, so their fingerprints are compared first.
  const textOf = (index: number): number => (fingerprints[index] ||= fingerprintOf(description(lines.cellsOf(index))));
  const lowerText = (index: number): string => description(lines.cellsOf(index)).toLowerCase();
  const isSameAccount = (a: number, b: number): boolean => !hasAccounts || accounts[a] === accounts[b];
  const isSameText = (a: number, b: number): boolean =>
    textOf(a) === textOf(b) && textOf(a) !== 0 && lowerText(a) === lowerText(b);
  const isSameDocument = (a: number, b: number): boolean =>
    documents[a] === documents[b] && documents[a] !== 0 && document(lines.cellsOf(a)) === document(lines.cellsOf(b));
  // Lines of different counterparties are no reversal: the money is passed on.
  const isSameParty = (a: number, b: number): boolean =>
    parties[a] === parties[b] || parties[a] === 0 || parties[b] === 0;
  const isPassedOn = (index: number): boolean => PASSED_ON.test(description(lines.cellsOf(index)));
  const areNamed = (a: number, b: number): boolean =>
    names.evidenceAt(a) !== Evidence.None && names.evidenceAt(b) !== Evidence.None;
  const isSamePayment = (a: number, b: number): boolean => isSameText(a, b) || isSameDocument(a, b);
  const isLinked = (a: number, b: number): boolean =>
    (areNamed(a, b) && isPassedOn(a) === isPassedOn(b)) || isSamePayment(a, b);
  /** Returns whether two lines are sides of one journal entry rather than a line and its reversal. */
  const isOneEntry = (a: number, b: number): boolean =>
    days[a] === days[b] && (isSameDocument(a, b) || (documents[a] === 0 && documents[b] === 0 && isSameText(a, b)));
  const isSameBooking = (a: number, b: number): boolean =>
    accounts[a] === accounts[b] && costCentre(lines.cellsOf(a)) === costCentre(lines.cellsOf(b));
  /** Sides of entries that move an amount from one account or cost centre to another. */
  const moved = new Set<number>();
  const findMoved = (group: readonly number[]): void => {
    const sides = group.filter((index) => names.saysAt(index, Word.Reversal));
    for (const entry of groupBy(sides, (index) => `${days[index]} ${documents[index]! || textOf(index)}`).values()) {
      const [first] = entry;
      if (entry.some((index) => cents[index] !== cents[first!] && !isSameBooking(first!, index)))
        for (const index of entry) moved.add(index);
    }
  };
  // Either line may say that it is a reversal, since a ledger is not always in the order of booking.
  const isReversal = (a: number, b: number): boolean => {
    if (names.saysAt(a, Word.Release) !== names.saysAt(b, Word.Release)) return false;
    // A correction on another account may be of something else with the same amount.
    if (names.saysAt(a, Word.Reversal) || names.saysAt(b, Word.Reversal))
      return isSameAccount(a, b) || ((areNamed(a, b) || isSamePayment(a, b)) && !isOneEntry(a, b));
    if (days[b]! - days[a]! > MOST_DAYS || names.saysAt(a, Word.Release)) return false;
    return isSameAccount(a, b) && (hasAccounts || isLinked(a, b)) && isSameParty(a, b);
  };
  const linkable = (group: number[]): number[][] => {
    if (daysBetween(matching, group) === Infinity) {
      findMoved(group);
      return [group];
    }
    if (hasAccounts)
      return [...groupBy(group, (index) => accounts[index]!).values()].filter((part) => mayCancel(matching, part));
    const texts = repeated(group.map(textOf));
    const entries = repeated(group.map((index) => documents[index]!));
    const isLinkable = (index: number): boolean =>
      names.evidenceAt(index) !== Evidence.None || texts.has(textOf(index)) || entries.has(documents[index]!);
    return [group.filter(isLinkable)];
  };
  const likenessOf = (a: number, b: number): Likeness | undefined => {
    const [one, other] = [names.themeBitsAt(a), names.themeBitsAt(b)];
    // An amount that is moved comes from the account where it was booked; its text may name only where it goes.
    if (moved.has(a) !== moved.has(b)) return isSameBooking(a, b) ? Likeness.SameThemes : undefined;
    // A reversal may also name the theme that the money goes to.
    const mayBeSame = one === 0 || other === 0 || (one & other) !== 0;
    if (!mayBeSame || !isReversal(a, b)) return undefined;
    const isFromTheme = one === other && (one & (one - 1)) !== 0;
    const isTransfer = isSameText(a, b) && names.saysAt(a, Word.Reversal);
    if (isTransfer || (isFromTheme && isOneEntry(a, b))) return Likeness.SameEntry;
    if (names.namesKeyAt(a) !== names.namesKeyAt(b)) return one === other ? Likeness.SameThemes : Likeness.Compatible;
    return isSameText(a, b) ? Likeness.SameText : Likeness.SameNames;
  };
  return { likenessOf, linkable };
}

/**
 * Cancels each line with the nearest earlier line that is at least this similar, in an order of time. Returns the
 * similarity to try next: the next weaker one, or where nothing was cancelled, that of the closest pair left.
 */
function cancelAlike(
  matching: Matching,
  { likenessOf }: Pairs,
  standing: readonly number[],
  weakest: Likeness,
): number {
  const { cents, days } = matching;
  const mostDays = daysBetween(matching, standing);
  let next = LAST_LIKENESS + 1;
  const [receipts, payments]: [number[], number[]] = [[], []];
  for (const index of standing) {
    const [same, opposite] = cents[index]! > 0 ? [receipts, payments] : [payments, receipts];
    same.push(index);
    let tries = 0;
    for (let before = opposite.length - 1; before >= 0 && tries < MOST_TRIES; before--) {
      const earlier = opposite[before]!;
      if (days[index]! - days[earlier]! > mostDays) break;
      if (!matching.isOpenAt(earlier)) continue;
      tries++;
      const likeness = likenessOf(earlier, index);
      if (likeness === undefined) continue;
      if (likeness > weakest) {
        next = Math.min(next, likeness);
        continue;
      }
      next = weakest + 1;
      matching.reverse(earlier, index);
      break;
    }
  }
  return next;
}

/**
 * Cancels each line with its reversal: most similar pairs first, then nearest. Lines that name different themes are
 * paired only where an amount is moved between accounts or cost centres.
 */
export function cancelReversals(matching: Matching): void {
  const pairs = pairsIn(matching);
  const inTime = contentOrder(matching.lines);
  for (const group of bothSigns(matching))
    for (const part of pairs.linkable(group)) {
      part.sort(inTime);
      for (let weakest: number = Likeness.SameText; weakest <= LAST_LIKENESS;) {
        const standing = part.filter((index) => matching.isOpenAt(index));
        weakest = cancelAlike(matching, pairs, standing, weakest);
      }
    }
}
