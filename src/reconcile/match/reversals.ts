import type { Line } from '../model';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { Evidence, isSame } from './naming';
import { byContent } from './order';
import { Word } from './words';

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
  /** Only one of the two names a theme. */
  Compatible,
}
const LIKENESSES = [Likeness.SameText, Likeness.SameNames, Likeness.SameThemes, Likeness.Compatible];

const NEGATIVE = 1;
const POSITIVE = 2;
const SLOTS_PER_LINE = 4;
const HASH_FACTOR = 0x9e3779b1;
const MOST_SLOT_BITS = 22;

/** Groups open lines whose amount occurs with both signs. */
function bothSigns(matching: Matching): Line[][] {
  const bits = Math.min(MOST_SLOT_BITS, Math.ceil(Math.log2(SLOTS_PER_LINE * matching.lines.length + 1)));
  const signs = new Uint8Array(2 ** bits);
  // Hash slots are shared by few amounts, so this filters most lines before any grouping.
  const slotOf = (cents: number): number => Math.imul(Math.abs(cents), HASH_FACTOR) >>> (32 - bits);
  const { cents, lines } = matching;
  for (let index = 0; index < lines.length; index++)
    signs[slotOf(cents[index]!)]! |= cents[index]! < 0 ? NEGATIVE : POSITIVE;
  const shared = matching.openWhere((amount) => signs[slotOf(amount)] === (NEGATIVE | POSITIVE));
  return [...groupBy(shared, ({ cents }) => Math.abs(cents)).values()].filter((group) => {
    const isNegative = group[0]!.cents < 0;
    return group.some(({ cents }) => cents < 0 !== isNegative);
  });
}

/**
 * Returns a function for the similarity of a line and a later one of the opposite amount; undefined where they are no
 * reversal.
 */
function likenessIn({ lines, names }: Matching): (a: Line, b: Line) => Likeness | undefined {
  // An account that is the same everywhere, as on a bank statement, distinguishes nothing: then texts must link lines.
  const hasAccounts = !isSame(lines, lines.texts.account);
  const isSameAccount = (a: Line, b: Line): boolean => !hasAccounts || a.account === b.account;
  const texts = new Array<string>(lines.length);
  const textOf = (line: Line): string => (texts[line.index] ??= line.description.toLowerCase());
  const isSameText = (a: Line, b: Line): boolean => textOf(a) !== '' && textOf(a) === textOf(b);
  const isLinked = (a: Line, b: Line): boolean =>
    (names.evidence(a) !== Evidence.None && names.evidence(b) !== Evidence.None) ||
    isSameText(a, b) ||
    (a.document !== '' && a.document === b.document);
  /** Returns whether two lines are sides of one journal entry rather than a line and its reversal. */
  const isOneEntry = (a: Line, b: Line): boolean =>
    a.day === b.day && (a.document !== '' || b.document !== '' ? a.document === b.document : isSameText(a, b));
  // Either line may say that it is a reversal, since a ledger is not always in the order of booking.
  const isReversal = (a: Line, b: Line): boolean => {
    if (names.says(a, Word.Reversal) || names.says(b, Word.Reversal)) return isSameAccount(a, b) || !isOneEntry(a, b);
    if (b.day - a.day > MOST_DAYS || names.says(a, Word.Release) || names.says(b, Word.Release)) return false;
    return isSameAccount(a, b) && (hasAccounts || isLinked(a, b));
  };
  return (a, b) => {
    const [one, other] = [names.themeBits(a), names.themeBits(b)];
    if ((one !== 0 && other !== 0 && one !== other) || !isReversal(a, b)) return undefined;
    if (names.namesKey(a) !== names.namesKey(b)) return one === other ? Likeness.SameThemes : Likeness.Compatible;
    return isSameText(a, b) ? Likeness.SameText : Likeness.SameNames;
  };
}

/**
 * Cancels each line with its reversal: most similar pairs first, then nearest. Lines that name different themes are
 * never paired.
 */
export function cancelReversals(matching: Matching): void {
  const likenessOf = likenessIn(matching);
  for (const group of bothSigns(matching)) {
    let standing = group.sort(byContent);
    for (const weakest of LIKENESSES) {
      standing = standing.filter((line) => matching.isOpen(line));
      let mayPairMore = false;
      const [receipts, payments]: [Line[], Line[]] = [[], []];
      for (const line of standing) {
        const [same, opposite] = line.cents > 0 ? [receipts, payments] : [payments, receipts];
        same.push(line);
        let tries = 0;
        for (let before = opposite.length - 1; before >= 0 && tries < MOST_TRIES; before--) {
          const earlier = opposite[before]!;
          if (!matching.isOpen(earlier)) continue;
          tries++;
          const likeness = likenessOf(earlier, line);
          if (likeness === undefined) continue;
          mayPairMore = true;
          if (likeness > weakest) continue;
          matching.reverse(earlier, line);
          break;
        }
      }
      if (!mayPairMore) break;
    }
  }
}
