/** Memoises a value that loading does not need: it is built when it is first asked for. */
export function once<T extends object>(build: () => T): () => T {
  let built: T | undefined;
  return () => (built ??= build());
}
