import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { hasCommaSeparators, withPointSigns } from '../../workbook/notation';

/**
 * Lets the editor of formulas find functions, arguments and references where Dutch separators stand between them. The
 * lexer serves the engine too, whose formulas have no such separators.
 */
export function lexInDutch(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const sequence = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) =>
    hasCommaSeparators(formula) ? asTyped(sequence(withPointSigns(formula)), formula) : sequence(formula);
  lexer.getFunctionAndParameter = (formula, at) =>
    functionAt(hasCommaSeparators(formula) ? withPointSigns(formula) : formula, at);
}

type Nodes = ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>;

/** Restores the typed signs of tokens: the editor rebuilds the formula from its tokens. */
function asTyped(nodes: Nodes, formula: string): Nodes {
  let at = formula.startsWith('=') ? 1 : 0;
  return nodes?.map((node) => {
    const length = (typeof node === 'string' ? node : node.token).length;
    const token = formula.slice(at, (at += length));
    return typeof node === 'string' ? token : { ...node, token };
  });
}
