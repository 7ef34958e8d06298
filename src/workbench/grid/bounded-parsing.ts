import { AstTreeBuilder, ErrorType, Lexer } from '@univerjs/engine-formula';

/** Limits of Excel: characters of a formula, and levels of parentheses. */
export const FORMULA_LENGTH = 8_192;
export const FORMULA_LEVELS = 64;
/** Most operators of a formula; each is a level of the tree that Univer walks recursively. */
export const FORMULA_OPERATORS = 1_000;
const OPERATOR = /[-+*/^&=<>,:]/;

/**
 * Returns whether a formula is within the limits of Excel and the grid; repeated signs such as `---1` are a level each.
 */
export function isWithinLimits(formula: string): boolean {
  if (formula.length > FORMULA_LENGTH) return false;
  let [level, signs, operators, quote] = [0, 0, 0, ''];
  for (const character of formula) {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') level += 1;
    else if (character === ')' || character === '}') level -= 1;
    signs = character === '-' || character === '+' ? signs + 1 : character === ' ' ? signs : 0;
    if (!quote && OPERATOR.test(character)) operators += 1;
    if (level > FORMULA_LEVELS || signs > FORMULA_LEVELS || operators > FORMULA_OPERATORS) return false;
  }
  return true;
}

/** Local names: Univer binds them in the tree of a formula, so that a tree from its cache would be bound already. */
const HAS_LOCALS = /\b(LET|LAMBDA)\s*\(/i;

/**
 * Returns #VALUE! for a formula beyond Excel's limits or one that Univer fails on; an exception would end all
 * calculation.
 */
export class BoundedLexer extends Lexer {
  override treeBuilder(...given: Parameters<Lexer['treeBuilder']>): ReturnType<Lexer['treeBuilder']> {
    if (!isWithinLimits(given[0])) return ErrorType.VALUE;
    try {
      return HAS_LOCALS.test(given[0]) ? this.uncachedTree(...given) : super.treeBuilder(...given);
    } catch {
      return ErrorType.VALUE;
    }
  }

  private uncachedTree(formula: string, transformSuffix = true): ReturnType<Lexer['treeBuilder']> {
    const tree = super.treeBuilder(formula, false);
    if (!transformSuffix || typeof tree === 'string') return tree;
    return this['_lexerTreeBuilder']['_suffixExpressionHandler'](tree) ? tree : ErrorType.VALUE;
  }
}

/** Returns no tree for a formula that Univer fails on. */
export class BoundedTreeBuilder extends AstTreeBuilder {
  override parse(...given: Parameters<AstTreeBuilder['parse']>): ReturnType<AstTreeBuilder['parse']> {
    try {
      return super.parse(...given);
    } catch {
      return undefined;
    }
  }
}
