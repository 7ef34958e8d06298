import { fromFile } from './formula-names';
import { FORMULA_LENGTH, FORMULA_LEVELS } from './limits';

/** Whether a formula is within Excel's limits: 8,192 characters and 64 levels of parentheses. */
export function isWithinLimits(formula: string): boolean {
  if (formula.length > FORMULA_LENGTH) return false;
  let level = 0;
  let quote = '';
  for (const character of formula) {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') level += 1;
    else if (character === ')' || character === '}') level -= 1;
    if (level > FORMULA_LEVELS) return false;
  }
  return true;
}

/** Formulas of a file with the names that cells know; one that cannot be parsed is undefined. */
export class FormulaReader {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly customNames: readonly string[]) {}

  read(text: string): string | undefined {
    if (!this.known.has(text)) this.known.set(text, this.parse(text));
    return this.known.get(text);
  }

  private parse(text: string): string | undefined {
    try {
      return fromFile(text, this.customNames);
    } catch {
      return undefined;
    }
  }
}
