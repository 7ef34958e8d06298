import { AstTreeBuilder, ErrorType, Lexer } from '@univerjs/engine-formula';
import { isWithinLimits } from './formula-limits';

/**
 * Returns #VALUE! for a formula beyond Excel's limits or one that Univer fails on; an exception would end all
 * calculation.
 */
export class BoundedLexer extends Lexer {
  override treeBuilder(...given: Parameters<Lexer['treeBuilder']>): ReturnType<Lexer['treeBuilder']> {
    if (!isWithinLimits(given[0])) return ErrorType.VALUE;
    try {
      return super.treeBuilder(...given);
    } catch {
      return ErrorType.VALUE;
    }
  }
}

/** Does the same for the syntax tree. */
export class BoundedTreeBuilder extends AstTreeBuilder {
  override parse(...given: Parameters<AstTreeBuilder['parse']>): ReturnType<AstTreeBuilder['parse']> {
    try {
      return super.parse(...given);
    } catch {
      return undefined;
    }
  }
}
