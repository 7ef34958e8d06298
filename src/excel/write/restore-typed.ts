/** Content that rewrites a loaded cell unchanged: text as text. */
function asTyped(content: unknown): unknown {
  return typeof content === 'string' && content !== '' && !content.startsWith('=') ? `'${content}` : content;
}

/**
 * Restores the contents that a co-author typed just before a range was overwritten, from the formulas loaded by the
 * request that wrote. A formula in the first cell fills the others itself, unless it could not spill.
 */
export function restoreTyped(range: Excel.Range, isSpill = false): void {
  const before = range.formulas as unknown[][];
  range.formulas = before.map((line, row) =>
    line.map((content, column) => (isSpill && row + column > 0 ? '' : asTyped(content))),
  );
}
