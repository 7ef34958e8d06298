import { type Token, tokenize } from '@borgar/fx';

export type { Token };

/** Tokens of a formula in the notation of Excel's API: English, with commas. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula, { withLocation: true });
}

/** Returns whether a formula refers to a spill range: A1#. */
export function usesSpill(formula: string): boolean {
  return (
    /#|ANCHORARRAY/i.test(formula) &&
    tokensOf(formula).some(
      ({ type, value }) =>
        (type === 'operator' && value === '#') || (type === 'func' && /^(_xlfn\.)?ANCHORARRAY$/i.test(value)),
    )
  );
}
