/** Groups items by key, in order of first occurrence. */
export function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Concatenates lists. */
export function concatenatedLists<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}

/** Items with the lowest rank; none where all ranks are infinite. */
export function bestBy<T>(items: readonly T[], rankOf: (item: T) => number): T[] {
  let best: T[] = [];
  let least = Infinity;
  for (const item of items) {
    const rank = rankOf(item);
    if (rank < least) best = [];
    if (rank < Infinity && rank <= least) best.push(item);
    least = Math.min(least, rank);
  }
  return best;
}
