import type { Cents } from '../../core/money';
import { sumOf } from '../../core/sum';
import type { Line } from '../model';
import { isOneOf } from './amounts';
import { groupBy } from './groups';
import type { Matching } from './matching';
import { byContent } from './order';
import { Evidence } from './naming';
import { slotsFor } from './slots';
import { Word } from '../read/words';

/** Number of fingerprints of documents. */
const FINGERPRINTS = 2 ** 16;

/** Sides of the entries of a day and fingerprint, as bits. */
enum Side {
  Bank = 1,
  Other = 2,
}

/** Document of a line, or its text without one. */
const documentOf = ({ document, description }: Line): string => document || description;

/** Grouping key of the lines of one journal entry. */
const entryKey = (line: Line): string => `${line.day}|${documentOf(line)}`;

/** Open lines with a word that are near an instalment, or are receipts with a name. */
function relevantWith(matching: Matching, word: Word): Line[] {
  const { near, named, names } = matching;
  const says = (index: number): boolean => names.saysAt(index, word);
  return [
    ...matching.openAmong(near, (_, index) => says(index)),
    ...matching.openAmong(named, (cents, index) => cents > 0 && says(index) && !matching.isNear(cents)),
  ];
}

/**
 * Sets the bank side of a journal entry aside where the ledger also has its other side, on income or the balance sheet:
 * both are one receipt. Only checks entries with a line that could match.
 */
export function setBankSidesAside(matching: Matching): void {
  const { lines, names } = matching;
  const { days, documents, kinds } = lines;
  const relevant = new Set(relevantWith(matching, Word.Bank));
  if (relevant.size === 0) return;
  const keyOf = (index: number): number => days[index]! * FINGERPRINTS + documents[index]!;
  const slots = slotsFor(lines.length);
  const hasBank = new Uint8Array(slots.count);
  for (const { index } of relevant) hasBank[slots.of(keyOf(index))] = 1;
  const beside: number[] = [];
  for (let index = 0; index < lines.length; index++)
    if (hasBank[slots.of(keyOf(index))] === 1 && kinds[index] === 'entry') beside.push(index);
  // Texts are read only where a day and fingerprint have both sides.
  const sidesIn = new Map<number, number>();
  for (const index of beside)
    sidesIn.set(
      keyOf(index),
      (sidesIn.get(keyOf(index)) ?? 0) | (names.saysAt(index, Word.Bank) ? Side.Bank : Side.Other),
    );
  const hasBothSides = (index: number): boolean => sidesIn.get(keyOf(index)) === (Side.Bank | Side.Other);
  const sideLines = beside.filter(hasBothSides).map((index) => lines.at(index));
  for (const entry of groupBy(sideLines, entryKey).values()) {
    const isBalanced = sumOf(entry, ({ cents }) => cents) === 0;
    const sides = entry.filter((line) => names.says(line, Word.Bank));
    if (!isBalanced || sides.length === entry.length || !sides.some((line) => relevant.has(line))) continue;
    for (const line of sides) if (matching.isOpen(line)) matching.setSideAside(line);
  }
}

/**
 * Sets both sides of a release from the balance sheet aside: no new money. A receipt that is booked as received in
 * advance has the bank on its other side.
 */
export function setReleasesAside(matching: Matching): void {
  const { names } = matching;
  const releases = relevantWith(matching, Word.Release);
  if (releases.length === 0) return;
  const isTransfer = transfersIn(
    matching,
    releases.map(({ cents }) => cents),
    (index) => !names.saysAt(index, Word.Bank),
  );
  for (const line of releases) if (!names.says(line, Word.Bank) && isTransfer(line)) matching.setSideAside(line);
}

/**
 * Sets claims and their payments on the same account aside, such as a debtor's: the receipt is on the other side of the
 * claim. An account with money on it pays rather than claims.
 */
export function setClaimsAside(matching: Matching): void {
  const { lines, names } = matching;
  const accounts = names.accounts.numbers;
  const payments = matching.openAmong(matching.near, (cents, index) => cents < 0 && accounts[index] !== 0);
  if (payments.length === 0) return;
  const keyOf = (line: Line): string => `${entryKey(line)}|${Math.abs(line.cents)}`;
  const incomes = groupBy(
    matching.openAmong(matching.near, (cents) => cents > 0),
    keyOf,
  );
  const mayClaim = new Set(
    payments.filter((line) => incomes.get(keyOf(line))?.some(({ account }) => account !== line.account)),
  );
  if (mayClaim.size === 0) return;
  const claiming = new Set([...mayClaim].map(({ index }) => accounts[index]!));
  const isOnAccount = (index: number): boolean => lines.kinds[index] === 'entry' && claiming.has(accounts[index]!);
  for (const booked of groupBy(matching.where(isOnAccount), ({ account }) => account).values()) {
    let [balance, due] = [0, 0];
    const claims: Line[] = [];
    for (const line of booked.sort(byContent)) {
      const { cents } = line;
      if (mayClaim.has(line) && balance <= 0) {
        claims.push(line);
        due -= cents;
      } else if (
        cents > 0 &&
        cents <= due &&
        matching.isOpen(line) &&
        (names.evidence(line) !== Evidence.None || claims.some((claim) => claim.cents === -cents))
      ) {
        due -= cents;
        matching.setSideAside(line);
        if (due === 0) for (const claim of claims.splice(0)) matching.setSideAside(claim);
      }
      balance += cents;
    }
  }
}

/** Finds lines whose journal entry has the opposite side: a transfer, not new money. */
export function transfersIn(
  matching: Matching,
  amounts: Iterable<Cents>,
  mayBeSide: (index: number) => boolean = () => true,
): (line: Line) => boolean {
  const isAmount = isOneOf(amounts);
  const sides = matching.where((index) => isAmount(-matching.cents[index]!) && mayBeSide(index));
  const keyOf = (line: Line, amount: Cents): string => `${entryKey(line)}|${amount}`;
  const keys = new Set<string>();
  for (const line of sides) if (matching.statusAt(line.index).kind !== 'side') keys.add(keyOf(line, -line.cents));
  return (line) => keys.size > 0 && keys.has(keyOf(line, line.cents));
}
