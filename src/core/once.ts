/** Memoises a value that is built on first use, to keep loading quick. */
export function once<T extends object>(build: () => T): () => T {
  let built: T | undefined;
  return () => (built ??= build());
}
