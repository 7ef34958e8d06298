import type { Cents } from '../../core/money';

/** First index in a sorted list with a value of at least the bound (binary search). */
export function lowerBound(sorted: ArrayLike<number>, bound: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Returns whether an amount is one of several; tests their range first, because most lines lie outside it. */
export function isOneOf(amounts: Iterable<Cents>): (cents: Cents) => boolean {
  const known = new Set(amounts);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return (cents) => cents >= least && cents <= most && known.has(cents);
}

/** Width in cents and number of the slots that filter most amounts. */
const SLOT_CENTS = 256;
const SLOTS = 2 ** 16;
const slotOf = (cents: Cents): number => (cents / SLOT_CENTS) & (SLOTS - 1);

/** Returns whether an amount is within the tolerance of one of several. */
export function isNearOneOf(amounts: readonly Cents[], toleranceCents: Cents): (cents: Cents) => boolean {
  const marked = new Uint8Array(SLOTS);
  const width = Math.min(SLOTS * SLOT_CENTS, 2 * toleranceCents + SLOT_CENTS);
  for (const amount of amounts)
    for (let off = 0; off < width; off += SLOT_CENTS) marked[slotOf(amount - toleranceCents + off)] = 1;
  const sorted = Float64Array.from(amounts).sort();
  return (cents) =>
    marked[slotOf(cents)] === 1 && sorted[lowerBound(sorted, cents - toleranceCents)]! <= cents + toleranceCents;
}
