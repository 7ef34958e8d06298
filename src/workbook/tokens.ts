import { type Token, tokenize } from '@borgar/fx';

export type { Token };

/** Tokens of a formula in the notation of Excel's API: English, with commas. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula, { withLocation: true });
}

const ANCHORARRAY = /^(_xlfn\.)?ANCHORARRAY$/i;

/** References to spill ranges in a formula, without their sign: `A1` for `A1#`. */
export function spillReferences(formula: string): string[] {
  if (!/#|ANCHORARRAY/i.test(formula)) return [];
  const tokens = tokensOf(formula);
  return tokens.flatMap(({ type, value }, index) => {
    if (type === 'operator' && value === '#') return [tokens[index - 1]?.value ?? ''];
    return type === 'func' && ANCHORARRAY.test(value) ? [tokens[index + 2]?.value ?? ''] : [];
  });
}

/** Returns whether a formula refers to a spill range: A1#. */
export function usesSpill(formula: string): boolean {
  return spillReferences(formula).length > 0;
}
