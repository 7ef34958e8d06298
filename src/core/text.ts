/** Normalises a text for comparison: lower-case letters and digits, without accents. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** As `fold`, with single spaces between words. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`´]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Edit distance of two texts, with swaps of neighbouring letters; `limit + 1` where it exceeds the limit. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, beforePrevious[j - 2]! + 1);
      row.push(best);
    }
    beforePrevious = previous;
    previous = row;
  }
  return Math.min(previous[b.length]!, limit + 1);
}

/**
 * Finds the one candidate nearest to a misspelt text; undefined where none is near or several are equally near.
 * Compares only texts of about the same length, so that a very long input costs nothing.
 */
export function nearest<T>(text: string, candidates: Iterable<readonly [spelling: string, value: T]>): T | undefined {
  const limit = text.length < 4 ? 1 : text.length < 9 ? 2 : 3;
  let best = limit + 1;
  let found: T | undefined;
  let tied = false;
  for (const [spelling, value] of candidates) {
    const far = distance(text, spelling, limit);
    if (far < best) {
      best = far;
      found = value;
      tied = false;
    } else if (far === best && value !== found) tied = true;
  }
  return tied ? undefined : found;
}

/** Replaces lone surrogates by the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (match) =>
    match.length === 2 ? match : '\ufffd',
  );
}

/** Truncates a text with an ellipsis, never inside a surrogate pair. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
