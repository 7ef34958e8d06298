const SLOTS_PER_LINE = 4;
const MOST_BITS = 22;
/** Prime near 2³² over the golden ratio: products with it spread numbers that follow each other. */
const FACTOR = 0x9e3779b1;

/** Slots for the numbers of lines, as a filter before a Map: few different numbers share a slot. */
interface Slots {
  readonly count: number;
  readonly of: (number: number) => number;
}

/** Slots for a number of lines. */
export function slotsFor(lineCount: number): Slots {
  const bits = Math.min(MOST_BITS, Math.ceil(Math.log2(SLOTS_PER_LINE * lineCount + 1)));
  return { count: 2 ** bits, of: (number) => Math.imul(number, FACTOR) >>> (32 - bits) };
}
