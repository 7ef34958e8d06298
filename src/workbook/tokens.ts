import { type Token, tokenize } from '@borgar/fx';

export type { Token };

/** Tokens of a formula as Excel's API gives it: in English, with commas between arguments. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula, { withLocation: true });
}

/** Whether a formula uses all cells that another one spills into: A1#. */
export function usesSpill(formula: string): boolean {
  return (
    /#|ANCHORARRAY/i.test(formula) &&
    tokensOf(formula).some(
      ({ type, value }) =>
        (type === 'operator' && value === '#') || (type === 'func' && /^(_xlfn\.)?ANCHORARRAY$/i.test(value)),
    )
  );
}
