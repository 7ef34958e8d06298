/** Content that writes a loaded one unchanged: text as text. */
function asTyped(content: unknown): unknown {
  return typeof content === 'string' && content !== '' && !content.startsWith('=') ? `'${content}` : content;
}

/**
 * Gives a range the contents back that a co-author typed just before it was overwritten: the range loaded its formulas
 * in the request that wrote. A formula in the first cell fills the others itself, unless it could not spill.
 */
export function giveBack(range: Excel.Range, isSpill = false): void {
  const before = range.formulas as unknown[][];
  range.formulas = before.map((line, row) =>
    line.map((content, column) => (isSpill && row + column > 0 ? '' : asTyped(content))),
  );
}
